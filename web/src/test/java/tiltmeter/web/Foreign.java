package tiltmeter.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A small set of event data of others about Norland: nine acts a month, three of them in two rows. */
final class Foreign {
    private Foreign() {}

    static void add(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO foreign_set SELECT 1, 'elsewhere', 'icews', 'elsewhere.tab', 'x', '2024-01-01',"
                            + " NULL, '\\n', true, 'UTF-8', 'file', 288, 0 WHERE NOT EXISTS (FROM foreign_set)");
            statement.execute(
                    "INSERT INTO foreign_event SELECT 1, i, 'f' || i, (DATE '2022-01-05' + INTERVAL (i % 24) MONTH)::DATE"
                            + " + (i // 24 % CASE WHEN i < 144 THEN 6 ELSE 3 END)::INTEGER, 'NRL', 'Norland', CASE WHEN i < 144 THEN 'EST' ELSE 'SUD' END, NULL, '042',"
                            + " CASE WHEN i < 144 AND i % 24 > 12 THEN 'ACCUSE' ELSE 'CONSULT' END, 1.0, 'Wire', 'row'"
                            + " FROM range(288) t(i) WHERE NOT EXISTS (FROM foreign_event)");
        }
    }
}
