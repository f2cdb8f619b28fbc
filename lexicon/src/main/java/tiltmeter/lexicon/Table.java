package tiltmeter.lexicon;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One tab-separated reference file: UTF-8, {@code #} lines are comments, empty lines are skipped, cells are trimmed,
 * missing cells at the end of a line are empty.
 */
public final class Table {
    private final String file;
    private final List<Row> rows;

    private Table(String file, List<Row> rows) {
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    /**
     * One line of a table.
     *
     * @param line its number in the file, from 1
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell in column {@code column}, from 0; never null. */
        public String cell(int column) {
            return cells.get(column);
        }

        /** The values of a cell that holds several, split at {@code |}; empty for an empty cell. */
        public List<String> values(int column) {
            List<String> values = new ArrayList<>();
            for (String value : cells.get(column).split("\\|", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }
    }

    /**
     * Reads {@code tiltmeter/lexicon/NAME} from the class path. A line with more than {@code columns} cells is noted in
     * {@code problems} and left out.
     *
     * @param name path under {@code tiltmeter/lexicon/}, such as {@code actors/countries.tsv}
     * @throws UncheckedIOException if the file is not there or cannot be read
     */
    public static Table load(String name, int columns, Problems problems) {
        String path = "/tiltmeter/lexicon/" + name;
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no such lexicon file: " + path);
            }
            byte[] content = in.readAllBytes();
            problems.used(name, content);
            return parse(
                    name,
                    new BufferedReader(
                            new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)),
                    columns,
                    problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #load}, from any reader; {@code name} stands in the problems. */
    public static Table parse(String name, BufferedReader reader, int columns, Problems problems) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns) {
                problems.add(name, number, "has " + cells.length + " columns, expected at most " + columns);
                continue;
            }
            String[] padded = Arrays.copyOf(cells, columns);
            for (int i = 0; i < columns; i++) {
                padded[i] = i < cells.length ? cells[i].strip() : "";
            }
            rows.add(new Row(number, List.of(padded)));
        }
        return new Table(name, rows);
    }

    /** The file's path under {@code tiltmeter/lexicon/}. */
    public String file() {
        return file;
    }

    public List<Row> rows() {
        return rows;
    }
}
