package tiltmeter.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import tiltmeter.ledger.exchange.ForeignFormat;
import tiltmeter.ledger.exchange.ForeignRow;

/** The rows of foreign sets as lines of text: into the ledger and out again, unchanged. */
final class ForeignLines {
    private final Ledger ledger;

    ForeignLines(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Appends the lines of a set, each with what is understood of it; returns how many could not be. */
    static long append(Connection connection, int set, ForeignFormat format, List<String> lines) throws SQLException {
        long unread = 0;
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("foreign_event")) {
            for (int i = 0; i < lines.size(); i++) {
                ForeignRow row = format.row(lines.get(i));
                unread += row.day() == null ? 1 : 0;
                Row.begin(appender)
                        .number(set)
                        .number(i + 1)
                        .text(row.event())
                        .day(row.day())
                        .text(row.actor())
                        .text(row.actorName())
                        .text(row.recipient())
                        .text(row.recipientName())
                        .text(row.cameo())
                        .text(row.type() == null ? null : row.type().name())
                        .fraction(row.intensity())
                        .text(row.publisher())
                        .text(lines.get(i))
                        .end();
            }
            appender.flush();
        }
        return unread;
    }

    /** Writes the file of a set again, byte for byte but for packing. */
    void write(ForeignSet set, Path target) {
        String[] form = new String[4];
        each("SELECT header, line_end, last_line_ended, charset FROM foreign_set WHERE id = " + set.id(), row -> {
            for (int i = 0; i < form.length; i++) {
                form[i] = row.getString(i + 1);
            }
        });
        try (BufferedWriter out = Files.newBufferedWriter(target, Charset.forName(form[3]))) {
            boolean[] begun = {false};
            Consumer<String> line = text -> {
                try {
                    out.write(begun[0] ? form[1] : "");
                    out.write(text);
                    begun[0] = true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            if (form[0] != null) {
                line.accept(form[0]);
            }
            each(
                    "SELECT line FROM foreign_event WHERE set_id = " + set.id() + " ORDER BY row",
                    row -> line.accept(row.getString(1)));
            if (Boolean.parseBoolean(form[2])) {
                out.write(form[1]);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerException("cannot write " + target + " (" + e.getMessage() + ")", e);
        }
    }

    private interface RowSink {
        void accept(ResultSet row) throws SQLException;
    }

    private void each(String query, RowSink sink) {
        try (Statement statement = ledger.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sink.accept(rows);
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }
}
