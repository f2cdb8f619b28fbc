package tiltmeter.app.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.bytes.Decoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one JSON Lines file: {@code {id?, date|published?, publisher?, url?, title?, text|html}}. */
final class Rows implements Source {
    /** Longest row, in bytes; it bounds what one row can take of the heap. */
    static final int LONGEST_ROW = 32 << 20;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Input input;
    private final IntakeOptions options;
    private final Lines lines;
    private boolean ended;
    private long rows;

    Rows(Input input, IntakeOptions options) {
        this.input = input;
        this.options = options;
        this.lines = new Lines(input.bytes, LONGEST_ROW);
    }

    @Override
    public @Nullable Intake next() {
        while (!ended) {
            try {
                if (!lines.next()) {
                    ended = true;
                    return rows > 0
                            ? null
                            : new Intake.Refused(input.name, RefusalReason.EMPTY, input.name + " holds no rows.");
                }
            } catch (IOException broken) {
                ended = true;
                return new Intake.Refused(
                        input.name,
                        RefusalReason.MALFORMED,
                        "%s breaks off after line %d (%s): the %d rows before were read; fetch the file again for the rest."
                                .formatted(input.name, lines.number(), Messages.of(broken), rows));
            }
            if (!isBlank()) {
                rows++;
                return row();
            }
        }
        return null;
    }

    private boolean isBlank() {
        for (int i = 0; i < lines.length(); i++) {
            if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
                return false;
            }
        }
        return !lines.tooLong();
    }

    private Intake row() {
        String name = input.name + ":" + lines.number();
        if (lines.tooLong()) {
            return new Intake.Refused(
                    name, RefusalReason.TOO_LARGE, "The row is longer than 32 MB; one row should hold one article.");
        }
        String line = Decoder.decode(lines.bytes(), lines.length(), false);
        if (line == null) {
            return new Intake.Refused(name, RefusalReason.MALFORMED, "The row is not text in UTF-8.");
        }
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JacksonException broken) {
            return new Intake.Refused(
                    name,
                    RefusalReason.MALFORMED,
                    "The row is broken JSON: " + firstLine(broken.getOriginalMessage()) + ".");
        }
        if (row == null || !row.isObject()) {
            return new Intake.Refused(name, RefusalReason.MALFORMED, "The row is not a JSON object in braces.");
        }
        return page(name, row);
    }

    private Intake page(String line, JsonNode row) {
        return PageFields.page(
                line,
                field -> {
                    String value = text(row, field.equals("date") ? "published" : field);
                    return value == null && field.equals("date") ? text(row, "date") : value;
                },
                options);
    }

    private static @Nullable String text(JsonNode row, String field) {
        JsonNode value = row.get(field);
        if (value == null || !value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = value.asString();
        return text.isBlank() ? null : text;
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "no reason given" : message;
        int end = text.indexOf('\n');
        return shortened(end < 0 ? text : text.substring(0, end));
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
