package tiltmeter.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

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
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = task.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }
}
