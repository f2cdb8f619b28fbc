package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.model.Article;
import tiltmeter.model.Reading;

/**
 * Puts what a newer reader makes of the kept texts in the place of what an older one made, text by text. A text is at
 * the old state or at the new one: killed at any moment, the next one goes on with what is left. Corrections are
 * applied to the new records too.
 */
public final class Recoding implements AutoCloseable {
    private static final int BATCH = 100;

    private final Ledger ledger;
    private final Provenance provenance;
    private final Instant started;
    private final List<Reading> batch = new ArrayList<>();
    private int run;
    private Moved moved = new Moved(0, 0, 0, 0, 0);

    private Recoding(Ledger ledger, Provenance provenance, Instant started) {
        this.ledger = ledger;
        this.provenance = provenance;
        this.started = started;
    }

    /**
     * How many records are others than before, those that corrections made being compared.
     *
     * @param texts read again
     * @param added records that were not there
     * @param removed records that are there no longer
     * @param changed records with the same id that say something else
     * @param same records that say what they said
     */
    public record Moved(long texts, long added, long removed, long changed, long same) {
        Moved plus(Moved other) {
            return new Moved(
                    texts + other.texts,
                    added + other.added,
                    removed + other.removed,
                    changed + other.changed,
                    same + other.same);
        }
    }

    /** A recoding of {@code ledger}, open to write, with what the reader of {@code provenance} makes. */
    public static Recoding of(Ledger ledger, Provenance provenance, Instant started) {
        return new Recoding(ledger, provenance, started);
    }

    /**
     * Ids of the texts to be read again, sorted: those that another reader or other reference files read, and those
     * that were folded and turned out to be no copies. Copies and refused texts have no records to be made anew.
     */
    public List<String> pending() {
        try (PreparedStatement query = ledger.connection()
                .prepareStatement("SELECT a.id FROM article a JOIN run r ON r.id = a.run"
                        + " WHERE a.refused IS NULL AND a.copy_of IS NULL AND (r.reader_version <> ? OR"
                        + " r.lexicon_hash <> ? OR a.id IN (SELECT article FROM unread)) ORDER BY a.id")) {
            query.setString(1, provenance.reader());
            query.setString(2, provenance.lexicon());
            List<String> pending = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pending.add(rows.getString(1));
                }
            }
            return pending;
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    /** The kept text with this id; spans count code points. */
    public Article article(String id) {
        return ledger.articles(id, 1).get(0).reading().article();
    }

    /** Puts {@code reading}, spans in code points, in the place of what is kept of its text. */
    public void replace(Reading reading) {
        batch.add(reading);
        if (batch.size() >= BATCH) {
            commit();
        }
    }

    /** What moved among all that was handed over and kept. */
    public Moved moved() {
        return moved;
    }

    @Override
    public void close() {
        commit();
        if (moved.texts() > 0) {
            ledger.claims().update();
        }
    }

    private void commit() {
        if (batch.isEmpty()) {
            return;
        }
        moved = moved.plus(Transactions.run(ledger.file(), ledger.connection(), this::write));
        batch.clear();
    }

    private Moved write(Connection connection) throws SQLException {
        if (run == 0) {
            run = Runs.add(connection, provenance, started);
        }
        List<Correction> rules = CorrectionTable.inForce(connection);
        RecordTables tables = new RecordTables(connection);
        Moved sum = new Moved(0, 0, 0, 0, 0);
        for (Reading reading : batch) {
            String id = reading.article().id();
            Map<String, String> before = lines(tables.current(id));
            Article article = tables.original(id)
                    .orElseThrow(() -> new IllegalStateException("no text " + id))
                    .article();
            boolean unfolded = article.copyOf() != null;
            tables.put(new Reading(article, reading.events(), reading.statements()), rules, provenance);
            if (unfolded) {
                tables.read(id);
            }
            try (PreparedStatement update = connection.prepareStatement("UPDATE article SET run = ? WHERE id = ?")) {
                update.setInt(1, run);
                update.setString(2, id);
                update.executeUpdate();
            }
            sum = sum.plus(compare(before, lines(tables.current(id))));
        }
        return sum;
    }

    private static Map<String, String> lines(Reading reading) {
        Map<String, String> lines = new LinkedHashMap<>();
        reading.events().forEach(event -> lines.put(event.id(), RecordJson.line(event)));
        reading.statements().forEach(statement -> lines.put(statement.id(), RecordJson.line(statement)));
        return lines;
    }

    private static Moved compare(Map<String, String> before, Map<String, String> after) {
        long removed =
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        long added = 0;
        long changed = 0;
        long same = 0;
        for (Map.Entry<String, String> line : after.entrySet()) {
            String old = before.get(line.getKey());
            if (old == null) {
                added++;
            } else if (old.equals(line.getValue())) {
                same++;
            } else {
                changed++;
            }
        }
        return new Moved(1, added, removed, changed, same);
    }
}
