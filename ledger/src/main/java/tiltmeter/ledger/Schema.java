package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The versions of the tables, oldest first; a ledger of an older version is brought up to date when it is written to.
 */
final class Schema {
    private static final List<String> VERSIONS = List.of("V001__articles_and_records.sql", "V006__window.sql");

    /** The version that this program writes. */
    static final int CURRENT = VERSIONS.size();

    private Schema() {}

    /** Version of the open file: 0 when it has no table at all, -1 when it has tables that are not a ledger's. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery("SELECT count(*), count(*) FILTER (table_name ="
                    + " 'tiltmeter_schema') FROM information_schema.tables WHERE table_schema = 'main'")) {
                tables.next();
                if (tables.getInt(2) == 0) {
                    return tables.getInt(1) == 0 ? 0 : -1;
                }
            }
            try (ResultSet version = statement.executeQuery("SELECT max(version) FROM tiltmeter_schema")) {
                version.next();
                return version.getInt(1);
            }
        }
    }

    /** Takes the tables from {@code version} to the current one, all or nothing. */
    static void upgrade(Connection connection, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int next = version; next < CURRENT; next++) {
                statement.execute(Sql.load("schema/" + VERSIONS.get(next)));
                statement.execute("INSERT INTO tiltmeter_schema VALUES (" + (next + 1) + ")");
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
