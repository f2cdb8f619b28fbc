package tiltmeter.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** All or nothing. */
final class Transactions {
    private Transactions() {}

    /** What is to be done. */
    interface Task<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Does {@code task} in one transaction, which is taken back when it fails in any way. */
    static <T> T run(Path file, Connection connection, Task<T> task) {
        try {
            return run(connection, task);
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    /**
     * The same, for whoever says what went wrong in words of its own. It begins the transaction itself: left to the
     * driver one only begins with the next statement, and after a commit that failed not even then, so that each
     * appender would keep its rows on its own.
     */
    static <T> T run(Connection connection, Task<T> task) throws SQLException {
        execute(connection, "BEGIN TRANSACTION");
        try {
            T result = task.run(connection);
            execute(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException e) {
            try {
                execute(connection, "ROLLBACK");
            } catch (SQLException none) {
                // A commit that failed has taken all back already.
                e.addSuppressed(none);
            }
            throw e;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
