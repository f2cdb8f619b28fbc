package tiltmeter.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the questions that stand as SQL beside the classes. */
final class Question {
    private Question() {}

    /** Fills in what a question asks for. */
    interface Binder {
        void bind(PreparedStatement query) throws SQLException;
    }

    /** Takes the row that a result stands on. */
    interface RowSink {
        void accept(ResultSet row) throws SQLException;
    }

    /**
     * Asks {@code query/NAME.sql} and hands over the answer row by row.
     *
     * @param file to name when something goes wrong
     */
    static void ask(Path file, Connection connection, String name, Binder binder, RowSink sink) {
        try (PreparedStatement query = connection.prepareStatement(Sql.load("query/" + name + ".sql"))) {
            binder.bind(query);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    static void texts(PreparedStatement query, int index, List<String> texts) throws SQLException {
        query.setArray(index, query.getConnection().createArrayOf("VARCHAR", texts.toArray()));
    }

    static void day(PreparedStatement query, int index, @Nullable LocalDate day) throws SQLException {
        query.setObject(index, day);
    }

    /** For SQL, which has no word for all rows; 0 means all. */
    static long limit(int limit) {
        return limit == 0 ? Long.MAX_VALUE : limit;
    }
}
