package tiltmeter.evaluation.tilt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tiltmeter.evaluation.EvaluationException;

/** Lines of a file, plain or gzipped, and their cells. */
final class TextFile {
    private TextFile() {}

    /**
     * All lines but the first, which is the head.
     *
     * @throws EvaluationException when the file cannot be read
     */
    static List<String> rows(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new EvaluationException(
                    file + ": cannot be read (" + e.getClass().getSimpleName() + "); name the folder that holds it", e);
        }
    }

    /** Cells between commas; a cell in double quotes may hold commas. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
