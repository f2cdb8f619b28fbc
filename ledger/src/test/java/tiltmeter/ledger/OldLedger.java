package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes ledgers as the programs of earlier times left them; for tests. */
final class OldLedger {
    private OldLedger() {}

    /** One text with an event and a statement in tables that went through the first {@code count} versions. */
    static Path make(Path file, int count) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String version : Schema.versions().subList(0, count)) {
                statement.execute(Sql.load("schema/" + version));
                statement.execute(
                        "INSERT INTO tiltmeter_schema VALUES (" + Integer.parseInt(version.substring(1, 4)) + ")");
            }
            statement.execute(Sql.load("old/V001.sql"));
        }
        return file;
    }
}
