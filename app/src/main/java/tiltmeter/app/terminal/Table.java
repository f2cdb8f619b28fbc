package tiltmeter.app.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a heading, in three dresses. Rows are written as they come, so a table may be longer than the memory; that
 * is why the widths of its columns are set beforehand.
 */
public final class Table {
    /** How rows are written. */
    public enum Dress {
        /** Aligned for the eye, long values cut. */
        ALIGNED,
        /** As RFC 4180 has it: whole values, quoted where needed, the heading first. */
        CSV
    }

    /**
     * One column.
     *
     * @param width columns of the terminal; 0 for what the others leave
     */
    public record Column(String name, int width) {}

    private static final String GAP = "  ";
    private final Output out;
    private final Dress dress;
    private final List<Column> columns;
    private boolean headed;

    /** A table on {@code desk} of which at most one column has width 0. */
    public Table(Desk desk, Dress dress, List<Column> columns) {
        this.out = desk.out();
        this.dress = dress;
        int fixed = columns.stream()
                        .mapToInt(column -> column.width() + GAP.length())
                        .sum()
                - GAP.length();
        int left = Math.max(20, desk.width() - fixed);
        this.columns = columns.stream()
                .map(column -> column.width() == 0 ? new Column(column.name(), left) : column)
                .toList();
    }

    /** Writes one row: a value for each column, empty where there is none. */
    public void row(List<String> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + columns.size() + " columns");
        }
        head();
        write(values);
    }

    /** Writes the heading if no row has done so: a table for programs has one even when it is empty. */
    public void end() {
        if (dress == Dress.CSV) {
            head();
        }
    }

    private void head() {
        if (!headed) {
            headed = true;
            write(columns.stream().map(Column::name).toList());
        }
    }

    private void write(List<String> values) {
        List<String> cells = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            cells.add(
                    dress == Dress.CSV
                            ? quoted(values.get(i))
                            : Widths.fit(values.get(i), columns.get(i).width()));
        }
        out.line(
                dress == Dress.CSV
                        ? String.join(",", cells)
                        : String.join(GAP, cells).stripTrailing());
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
