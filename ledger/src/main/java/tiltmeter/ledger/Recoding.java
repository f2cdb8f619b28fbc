package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import tiltmeter.model.Article;
import tiltmeter.model.Reading;

/**
 * Puts what a newer reader makes of the kept texts in the place of what an older one made, batch by batch. A text is at
 * the old state or at the new one: killed at any moment, the next one goes on with what is left. Corrections are
 * applied to the new records too.
 */
public final class Recoding implements AutoCloseable {
    /** A batch is at least so many texts, and at most: what a batch holds is lost when the process dies. */
    private static final int LEAST = 100;

    private static final int MOST = 1_000;

    /** A batch is this part of all that is to be read again, so that tables are not looked through once for each. */
    private static final int PARTS = 64;

    private static final long BATCH_CHARACTERS = 8_000_000;

    private final Ledger ledger;
    private final Provenance provenance;
    private final Instant started;
    private final List<Reading> batch = new ArrayList<>();
    private int size = LEAST;
    private long characters;
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
     * Ids of the texts to be read again, in the order in which they are stored: those that another reader or other
     * reference files read, and those that were folded and turned out to be no copies. Copies and refused texts have no
     * records to be made anew.
     */
    public List<String> pending() {
        try (PreparedStatement query = ledger.connection()
                .prepareStatement("SELECT a.id FROM article a JOIN run r ON r.id = a.run"
                        + " WHERE a.refused IS NULL AND a.copy_of IS NULL AND (r.reader_version <> ? OR"
                        + " r.lexicon_hash <> ? OR a.id IN (SELECT article FROM unread)) ORDER BY a.rowid")) {
            query.setString(1, provenance.reader());
            query.setString(2, provenance.lexicon());
            List<String> pending = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pending.add(rows.getString(1));
                }
            }
            size = Math.min(MOST, Math.max(LEAST, pending.size() / PARTS));
            return pending;
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    /**
     * The kept texts with these ids, some at a time, in the order in which they are stored; spans count code points.
     */
    public Iterator<Article> articles(List<String> ids) {
        StoredReadings stored = new StoredReadings(ledger.connection());
        return IntStream.range(0, (ids.size() + LEAST - 1) / LEAST)
                .mapToObj(part -> ids.subList(part * LEAST, Math.min(ids.size(), (part + 1) * LEAST)))
                .flatMap(part -> {
                    try {
                        return stored.articles(part).stream();
                    } catch (SQLException e) {
                        throw LedgerFile.failure(ledger.file(), e);
                    }
                })
                .iterator();
    }

    /** Puts {@code reading}, spans in code points, in the place of what is kept of its text. */
    public void replace(Reading reading) {
        batch.add(reading);
        characters += reading.article().body().length();
        if (batch.size() >= size || characters >= BATCH_CHARACTERS) {
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

    /** Keeps what was handed over so far; done by itself for every batch and at the end. */
    void commit() {
        if (batch.isEmpty()) {
            return;
        }
        moved = moved.plus(Transactions.run(ledger.file(), ledger.connection(), this::write));
        batch.clear();
        characters = 0;
    }

    private Moved write(Connection connection) throws SQLException {
        if (run == 0) {
            run = Runs.add(connection, provenance, started);
        }
        StoredReadings stored = new StoredReadings(connection);
        List<String> ids = batch.stream().map(reading -> reading.article().id()).toList();
        Map<String, Reading> before = stored.current(ids);
        Map<String, Reading> originals = stored.originals(ids);
        List<Reading> made = new ArrayList<>();
        for (Reading reading : batch) {
            Reading original = originals.get(reading.article().id());
            if (original == null) {
                throw new IllegalStateException("no text " + reading.article().id());
            }
            made.add(new Reading(original.article(), reading.events(), reading.statements()));
        }
        RecordTables tables = new RecordTables(connection);
        tables.put(made, CorrectionTable.inForce(connection), provenance);
        tables.setRun(run, ids);
        Map<String, Reading> after = stored.current(ids);
        Moved sum = new Moved(0, 0, 0, 0, 0);
        for (Map.Entry<String, Reading> was : before.entrySet()) {
            Reading now = Objects.requireNonNull(after.get(was.getKey()), "texts stay");
            sum = sum.plus(compare(lines(was.getValue()), lines(now)));
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
