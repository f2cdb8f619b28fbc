package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;

/**
 * Freezes states of a ledger. A release is a copy of the file in a folder beside the ledger, so that it answers every
 * question exactly as on its day, and a row in the ledger that says what it must hold.
 */
public final class Releases {
    private static final String NAMES = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private Releases() {}

    /** Where the release {@code name} of {@code ledger} lies, whether or not it exists. */
    public static Path file(Path ledger, String name) {
        return ledger.resolveSibling(ledger.getFileName() + ".releases").resolve(name + ".duckdb");
    }

    /**
     * Freezes the state of {@code ledger}, which is open to write. Killed halfway, the same call completes it.
     *
     * @throws IllegalArgumentException if the name cannot be one or is taken by another state
     */
    public static Release make(Ledger ledger, String name, String author, @Nullable String note, Instant made) {
        if (!name.matches(NAMES)) {
            throw new IllegalArgumentException(
                    "'" + name + "' cannot name a release; use up to 64 letters, digits, dots, dashes and underscores");
        }
        State standing = new State(ledger);
        Release.State state = standing.read();
        Optional<Release> taken = find(ledger, name);
        Release release = taken.orElseGet(
                () -> new Release(name, state.id(), made.truncatedTo(ChronoUnit.SECONDS), author, note, state));
        if (!release.id().equals(state.id()) || (taken.isPresent() && Files.exists(file(ledger.file(), name)))) {
            throw new IllegalArgumentException("there is a release " + name + " already, of "
                    + release.made().toString().substring(0, 10) + " (" + release.id() + "); choose another name");
        }
        if (taken.isEmpty()) {
            Transactions.run(ledger.file(), ledger.connection(), connection -> insert(connection, release));
        }
        freeze(ledger, file(ledger.file(), name));
        return release;
    }

    /** All releases that {@code ledger} knows, oldest first. */
    public static List<Release> list(Ledger ledger) {
        List<Release> releases = new ArrayList<>();
        try (Statement statement = ledger.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM release ORDER BY made, name")) {
            while (row.next()) {
                releases.add(new Release(
                        row.getString("name"),
                        row.getString("id"),
                        row.getTimestamp("made").toLocalDateTime().toInstant(ZoneOffset.UTC),
                        row.getString("author"),
                        row.getString("note"),
                        new Release.State(
                                row.getLong("articles"),
                                row.getLong("events"),
                                row.getLong("statements"),
                                row.getString("corpus_hash"),
                                row.getString("records_hash"),
                                row.getString("corrections_hash"),
                                row.getString("scale_hash"),
                                Rows.texts(row, "readers"),
                                Rows.texts(row, "lexicons"))));
            }
            return releases;
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    /** The release of that name. */
    public static Optional<Release> find(Ledger ledger, String name) {
        return list(ledger).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The state that an open ledger has now, worked out from its records. */
    public static Release.State state(Ledger ledger) {
        return new State(ledger).read();
    }

    private static Boolean insert(Connection connection, Release release) throws SQLException {
        Release.State state = release.state();
        new Columns(connection)
                .set("name", release.name())
                .set("id", release.id())
                .set("made", CorrectionTable.utc(release.made()))
                .set("author", release.author())
                .set("note", release.note())
                .set("articles", state.articles())
                .set("events", state.events())
                .set("statements", state.statements())
                .set("corpus_hash", state.corpusHash())
                .set("records_hash", state.recordsHash())
                .set("corrections_hash", state.correctionsHash())
                .set("scale_hash", state.scaleHash())
                .set(
                        "readers",
                        connection.createArrayOf("VARCHAR", state.readers().toArray()))
                .set(
                        "lexicons",
                        connection.createArrayOf("VARCHAR", state.lexicons().toArray()))
                .insertInto("release");
        return true;
    }

    private static void freeze(Ledger ledger, Path target) {
        Path unfinished = target.resolveSibling(target.getFileName() + ".new");
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Statement statement = ledger.connection().createStatement()) {
                statement.execute("CHECKPOINT");
            }
            Snapshot.copy(ledger.file(), unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            if (!target.toFile().setReadOnly()) {
                throw new IOException("the file cannot be made read-only");
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        } catch (IOException e) {
            deleteQuietly(unfinished);
            if (LedgerFailure.isFull(e)) {
                throw new LedgerException(LedgerFailure.noRoom("for the release at " + target), e);
            }
            throw new LedgerException(
                    "cannot write the release to " + target + " (" + e.getMessage()
                            + "); make room and give the same command again",
                    e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The failure that is being reported matters more; the next release of this name writes it anew.
        }
    }

    /** Works out the state of one ledger. */
    private static final class State {
        private final Ledger ledger;

        State(Ledger ledger) {
            this.ledger = ledger;
        }

        Release.State read() {
            Hashes records = new Hashes();
            List<String> ids = new ArrayList<>();
            long[] counts = new long[2];
            ledger.export(entry -> {
                Article article = entry.reading().article();
                ids.add(article.id());
                counts[0] += entry.reading().events().size();
                counts[1] += entry.reading().statements().size();
                RecordJson.lines(entry.reading()).forEach(records::line);
            });
            ids.sort(null);
            Hashes corpus = new Hashes();
            ids.forEach(corpus::line);
            Hashes rules = new Hashes();
            Corrections.of(ledger).list().stream()
                    .filter(rule -> rule.inForce())
                    .forEach(rule -> rules.line(rule.id()));
            Hashes scale = new Hashes();
            texts("SELECT DISTINCT cameo || ' ' || intensity FROM event ORDER BY 1")
                    .forEach(scale::line);
            return new Release.State(
                    ids.size(),
                    counts[0],
                    counts[1],
                    corpus.hex(),
                    records.hex(),
                    rules.hex(),
                    scale.hex(),
                    texts("SELECT DISTINCT reader_version FROM run WHERE id IN (SELECT run FROM article) ORDER BY 1"),
                    texts("SELECT DISTINCT lexicon_hash FROM run WHERE id IN (SELECT run FROM article) ORDER BY 1"));
        }

        private List<String> texts(String query) {
            List<String> texts = new ArrayList<>();
            try (Statement statement = ledger.connection().createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            } catch (SQLException e) {
                throw LedgerFile.failure(ledger.file(), e);
            }
        }
    }
}
