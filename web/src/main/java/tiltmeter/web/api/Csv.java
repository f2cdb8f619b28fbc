package tiltmeter.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as comma-separated values after RFC 4180, with a heading. */
final class Csv {
    private Csv() {}

    static String of(List<Map<String, @Nullable Object>> rows) {
        StringBuilder out = new StringBuilder();
        if (rows.isEmpty()) {
            return "";
        }
        List<String> columns = List.copyOf(rows.get(0).keySet());
        line(out, columns);
        for (Map<String, @Nullable Object> row : rows) {
            line(out, columns.stream().map(column -> cell(row.get(column))).toList());
        }
        return out.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return String.join(";", list.stream().map(String::valueOf).toList());
        }
        return value.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = harmless(cells.get(i));
            boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(i == 0 ? "" : ",");
            out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append("\r\n");
    }

    /** A spreadsheet takes these at the start of a text for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
