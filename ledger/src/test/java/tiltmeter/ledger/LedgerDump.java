package tiltmeter.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a ledger holds but for the numbers and times of runs, which a second start adds to; for tests.
 *
 * @param export what {@code ./tiltmeter export} writes, line by line
 * @param tables the other tables, as text and sorted
 */
record LedgerDump(List<String> export, Map<String, List<String>> tables, Release.State release) {
    private static final List<String> TABLES = List.of(
            "appearance",
            "refusal",
            "correction",
            "correction_effect",
            "event_original",
            "statement_original",
            "story_original",
            "unread");

    static LedgerDump of(Path file) throws SQLException {
        try (Ledger ledger = Ledger.openToRead(file)) {
            List<String> export = new ArrayList<>();
            ledger.export(entry -> export.addAll(RecordJson.lines(entry.reading())));
            Map<String, List<String>> tables = new LinkedHashMap<>();
            for (String table : TABLES) {
                String of = table.equals("refusal") ? "(SELECT input, reason, message, article FROM refusal)" : table;
                List<String> rows = new ArrayList<>();
                try (Statement statement = ledger.connection().createStatement();
                        ResultSet row = statement.executeQuery("SELECT t::VARCHAR FROM " + of + " t ORDER BY 1")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
                tables.put(table, rows);
            }
            return new LedgerDump(export, tables, Releases.state(ledger));
        }
    }
}
