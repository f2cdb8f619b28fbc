package tiltmeter.ledger;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.claims.Position;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;

/**
 * What is claimed in a ledger: asked, brought up to date and corrected. Every method throws {@link LedgerException}
 * when the file cannot be used.
 */
public final class ClaimDesk {
    private final Path file;
    private final Connection connection;

    ClaimDesk(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Takes account of articles that came in since the last time. */
    public void update() {
        attempt(() -> new ClaimBuilder(connection).update());
    }

    /**
     * How many articles the claims take no account of: those of a ledger that was read before there were claims, or
     * whose reading was cut short. {@link #update} takes account of them.
     */
    public long pending() {
        List<Long> pending = new ArrayList<>();
        attempt(() -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM"
                            + " (SELECT id FROM article WHERE refused IS NULL AND copy_of IS NULL) a"
                            + " ANTI JOIN claim_article c ON c.article = a.id");
                    ResultSet rows = query.executeQuery()) {
                rows.next();
                pending.add(rows.getLong(1));
            }
        });
        return pending.get(0);
    }

    /** Works all claims out anew; corrections stay. */
    public void rebuild() {
        attempt(() -> new ClaimBuilder(connection).rebuild());
    }

    /** Hands over the claims that {@code filter} asks for, by the day on which each was first told. */
    public void list(ClaimFilter filter, Consumer<ClaimEntry> sink) {
        attempt(() -> {
            try (PreparedStatement query = connection.prepareStatement(Sql.load("query/claims.sql"))) {
                query.setBoolean(1, filter.contested());
                query.setArray(
                        2, connection.createArrayOf("VARCHAR", filter.about().toArray()));
                query.setString(
                        3, filter.between().isEmpty() ? null : filter.between().get(0));
                query.setString(
                        4, filter.between().isEmpty() ? null : filter.between().get(1));
                query.setString(5, filter.who());
                query.setObject(6, filter.from());
                query.setObject(7, filter.until());
                query.setString(8, filter.id());
                query.setString(9, filter.article());
                query.setLong(10, filter.limit() == 0 ? Long.MAX_VALUE : filter.limit());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        sink.accept(entry(rows));
                    }
                }
            }
        });
    }

    /** The claims whose id starts with {@code prefix}. */
    public List<ClaimEntry> find(String prefix) {
        List<ClaimEntry> found = new ArrayList<>();
        list(new ClaimFilter(false, List.of(), List.of(), null, null, null, prefix, null, 0), found::add);
        return found;
    }

    /** Who took which position to the claim with this id, where and when, in the order of publication. */
    public List<ClaimTelling> tellings(String claim) {
        List<ClaimTelling> found = new ArrayList<>();
        attempt(() -> {
            try (PreparedStatement query = connection.prepareStatement(Sql.load("query/claim_tellings.sql"))) {
                query.setString(1, claim);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(telling(rows));
                    }
                }
            }
        });
        return found;
    }

    /** Keeps that the two tellings are one claim, or that they are two; {@link #rebuild} puts it into effect. */
    public void correct(boolean joins, ClaimTelling left, ClaimTelling right, @Nullable String note) {
        attempt(() -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO claim_correction SELECT"
                    + " coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ? FROM claim_correction")) {
                insert.setString(1, joins ? "join" : "split");
                insert.setString(2, left.article());
                insert.setString(3, left.event());
                insert.setString(4, right.article());
                insert.setString(5, right.event());
                insert.setString(6, note);
                insert.executeUpdate();
            }
        });
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    private static ClaimEntry entry(ResultSet row) throws SQLException {
        LocalDate first = Rows.day(row, "when_first");
        LocalDate last = Rows.day(row, "when_last");
        return new ClaimEntry(
                row.getString("id"),
                EventType.valueOf(row.getString("type")),
                row.getString("actor_code"),
                row.getString("recipient_code"),
                row.getBoolean("mutual"),
                first == null || last == null ? null : new Days(first, last),
                row.getString("quote"),
                texts(row, "asserted_by"),
                texts(row, "denied_by"),
                texts(row, "doubted_by"),
                texts(row, "withdrawn_by"),
                texts(row, "stated_by"),
                row.getLong("tellings"),
                row.getLong("articles"),
                Rows.day(row, "first_said"),
                Rows.day(row, "last_said"),
                row.getBoolean("contested"));
    }

    private static ClaimTelling telling(ResultSet row) throws SQLException {
        return new ClaimTelling(
                row.getString("article"),
                row.getString("event"),
                row.getString("statement"),
                row.getInt("sentence"),
                Position.ofWord(row.getString("position")),
                row.getString("who"),
                row.getString("person"),
                Rows.day(row, "said"),
                row.getString("publisher"),
                row.getString("quote"),
                row.getString("reason"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (Object item : (Object[]) array.getArray()) {
                texts.add((String) item);
            }
        }
        return texts;
    }
}
