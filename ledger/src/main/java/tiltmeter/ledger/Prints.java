package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What recognises copies, as it is kept with the articles of a ledger. */
public final class Prints {
    private final Ledger ledger;

    private Prints(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The prints of {@code ledger}. */
    public static Prints of(Ledger ledger) {
        return new Prints(ledger);
    }

    /** Hands over those of all articles that were not refused, in the order in which these were added. */
    public void each(Consumer<StoredPrint> sink) {
        ask("fingerprints", query -> {}, row -> sink.accept(Rows.print(row)));
    }

    /** That of the article with this id, or null. */
    public @Nullable StoredPrint of(String article) {
        List<StoredPrint> found = new ArrayList<>();
        ask("fingerprint", query -> query.setString(1, article), row -> found.add(Rows.print(row)));
        return found.isEmpty() ? null : found.get(0);
    }

    /** The text of the article with this id, or null: what a lost print is made from anew. */
    public @Nullable String body(String article) {
        List<String> found = new ArrayList<>();
        ask("body", query -> query.setString(1, article), row -> found.add(row.getString("body")));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Keeps prints that were made anew, by article; does nothing where the ledger is open for questions only. */
    public void keep(Map<String, byte[]> prints) {
        try {
            if (!ledger.connection().isReadOnly()) {
                Transactions.run(ledger.file(), ledger.connection(), connection -> keep(connection, prints));
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    private static int keep(Connection connection, Map<String, byte[]> prints) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE article SET fingerprint = ? WHERE id = ?")) {
            for (Map.Entry<String, byte[]> print : prints.entrySet()) {
                update.setBytes(1, print.getValue());
                update.setString(2, print.getKey());
                update.executeUpdate();
            }
        }
        return prints.size();
    }

    private void ask(String name, Question.Binder binder, Question.RowSink sink) {
        Question.ask(ledger.file(), ledger.connection(), name, binder, sink);
    }
}
