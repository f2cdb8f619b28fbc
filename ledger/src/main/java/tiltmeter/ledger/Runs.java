package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/** The runs of readers that made records. */
final class Runs {
    private Runs() {}

    /** The number that the next run gets. */
    static int next(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(id), 0) + 1 FROM run")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Notes a run that began at {@code started}, and returns its number. */
    static int add(Connection connection, Provenance provenance, Instant started) throws SQLException {
        int run = next(connection);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO run VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, run);
            insert.setString(2, provenance.reader());
            insert.setString(3, provenance.lexicon());
            insert.setTimestamp(4, Timestamp.valueOf(CorrectionTable.utc(started)));
            insert.executeUpdate();
        }
        return run;
    }
}
