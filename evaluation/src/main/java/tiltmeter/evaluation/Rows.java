package tiltmeter.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON from files, plain or gzipped; what cannot be read is told with file and line. */
public final class Rows {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Rows() {}

    /** A row of a JSON Lines file and where it stands, as {@code file:line}. */
    public record Row(String place, JsonNode json) {}

    /** The one JSON value of {@code file}. */
    public static JsonNode object(Path file) {
        return parse(text(file), file.toString());
    }

    /** Every row of {@code file}; blank lines are passed over. */
    public static List<Row> of(Path file) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(file).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                String place = file + ":" + number;
                rows.add(new Row(place, parse(line, place)));
            }
        }
        if (rows.isEmpty()) {
            throw new EvaluationException(file + ": is empty");
        }
        return rows;
    }

    /** The whole text of {@code file}, which must be UTF-8. */
    public static String text(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()))) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 16];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (NoSuchFileException e) {
            throw new EvaluationException(file + ": no such file", e);
        } catch (IOException e) {
            throw new EvaluationException(
                    file + ": cannot be read: "
                            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    e);
        }
    }

    private static JsonNode parse(String text, String place) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json == null || json.isMissingNode()) {
                throw new EvaluationException(place + ": is empty");
            }
            return json;
        } catch (JacksonException e) {
            String message = e.getOriginalMessage();
            int end = message.indexOf('\n');
            throw new EvaluationException(
                    place + ": is not JSON: " + (end < 0 ? message : message.substring(0, end)), e);
        }
    }
}
