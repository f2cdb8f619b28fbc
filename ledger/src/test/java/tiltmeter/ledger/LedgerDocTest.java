package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/LEDGER.md} says of every view and column what there is, in the order in which it is there. */
final class LedgerDocTest {
    private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| (.+) \\|");

    @Test
    void thePageDescribesEveryColumnOfEveryView() throws Exception {
        List<String> told = new ArrayList<>();
        String view = "";
        for (String line : Files.readAllLines(Path.of("..", "docs", "LEDGER.md"))) {
            if (line.startsWith("## ")) {
                view = line.substring(3).strip();
            }
            Matcher column = COLUMN.matcher(line);
            if (column.matches()) {
                told.add(view + "." + column.group(1));
            }
        }
        List<String> there = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Schema.upgrade(connection);
            try (ResultSet rows = statement.executeQuery(
                    "SELECT c.table_name, c.column_name FROM duckdb_columns() c JOIN"
                            + " duckdb_views() v ON v.view_name = c.table_name WHERE NOT v.internal ORDER BY c.table_name, c.column_index")) {
                while (rows.next()) {
                    there.add(rows.getString(1) + "." + rows.getString(2));
                }
            }
        }
        assertThat(there).hasSizeGreaterThan(100);
        assertThat(told).containsExactlyInAnyOrderElementsOf(there);
    }
}
