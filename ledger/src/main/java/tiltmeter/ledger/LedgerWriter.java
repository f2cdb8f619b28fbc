package tiltmeter.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Corrector;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Article;
import tiltmeter.model.Reading;

/**
 * Adds what one run reads to a ledger. Whole articles are kept or none of one: what was added since the last
 * {@link #commit} is lost when the process dies, and nothing else is. For one thread.
 */
public final class LedgerWriter implements AutoCloseable {
    /** A batch is kept when it holds this many articles or so many characters of text. */
    private static final int BATCH_ARTICLES = 200;

    private static final long BATCH_CHARACTERS = 4_000_000;

    private final Path file;
    private final Connection connection;
    private final Provenance provenance;
    private final int run;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> appearances = new HashSet<>();
    private final Set<String> refusals = new HashSet<>();
    private List<Batch.Entry> entries = new ArrayList<>();
    private List<Batch.Appearance> printed = new ArrayList<>();
    private List<Refusal> refused = new ArrayList<>();
    private long characters;
    private boolean runKnown;
    private final Instant started;

    LedgerWriter(Path file, Connection connection, Provenance provenance, Instant started) {
        this.file = file;
        this.connection = connection;
        this.provenance = provenance;
        this.started = started;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT id FROM article")) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT article, url, publisher, published FROM appearance")) {
                while (rows.next()) {
                    appearances.add(key(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT input, reason FROM refusal")) {
                while (rows.next()) {
                    refusals.add(key(rows.getString(1), rows.getString(2)));
                }
            }
            run = Runs.next(connection);
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    /** Whether the text is neither in the ledger nor claimed in this run; from now on it is claimed. */
    public boolean claim(String articleId) {
        return texts.add(articleId);
    }

    /**
     * Notes that a text which the ledger already has was also printed elsewhere.
     *
     * @return whether that outlet, address and day are new for this text
     */
    public boolean printedAgain(String input, Article article) {
        if (!appearances.add(appearance(article))) {
            return false;
        }
        printed.add(new Batch.Appearance(input, article));
        commitIfFull();
        return true;
    }

    /**
     * Adds an article that was {@linkplain #claim claimed}, with its records.
     *
     * @param fingerprint what recognises copies of it, or null
     */
    public void add(String input, Reading reading, byte @Nullable [] fingerprint) {
        add(input, reading, fingerprint, null);
    }

    /**
     * The same.
     *
     * @param fold why it is a copy, if it is one, and which others report its event; null when that is not known
     */
    public void add(String input, Reading reading, byte @Nullable [] fingerprint, @Nullable Fold fold) {
        Article article = reading.article();
        appearances.add(appearance(article));
        entries.add(new Batch.Entry(input, reading, fingerprint, fold));
        printed.add(new Batch.Appearance(input, article));
        characters += article.body().length();
        commitIfFull();
    }

    /** Notes an input that was not read, once per input and reason. */
    public void refuse(Refusal refusal) {
        if (refusals.add(key(refusal.input(), refusal.reason().word()))) {
            refused.add(refusal);
            commitIfFull();
        }
    }

    /** Makes everything added so far survive the death of the process. */
    public void commit() {
        if (entries.isEmpty() && printed.isEmpty() && refused.isEmpty()) {
            return;
        }
        Transactions.run(file, connection, open -> {
            if (!runKnown) {
                Runs.add(open, provenance, started);
            }
            Batch.append(open, run, provenance, corrected(), printed, refused);
            return run;
        });
        runKnown = true;
        entries = new ArrayList<>();
        printed = new ArrayList<>();
        refused = new ArrayList<>();
        characters = 0;
    }

    @Override
    public void close() {
        commit();
    }

    /** The entries as the rules in force make them; what the reader made of those that they change is kept too. */
    private List<Batch.Entry> corrected() throws SQLException {
        List<Correction> rules = CorrectionTable.inForce(connection);
        if (rules.isEmpty()) {
            return entries;
        }
        List<Batch.Entry> corrected = new ArrayList<>();
        List<Reading> untouched = new ArrayList<>();
        List<Corrector.Corrected> touched = new ArrayList<>();
        for (Batch.Entry entry : entries) {
            Corrector.Corrected made = Corrector.apply(entry.reading(), rules);
            if (!made.effects().isEmpty()) {
                untouched.add(entry.reading());
                touched.add(made);
            }
            corrected.add(new Batch.Entry(entry.input(), made.reading(), entry.fingerprint(), entry.fold()));
        }
        new RecordTables(connection).keepOriginals(untouched, touched, provenance);
        return corrected;
    }

    private void commitIfFull() {
        if (entries.size() >= BATCH_ARTICLES
                || characters >= BATCH_CHARACTERS
                || printed.size() + refused.size() >= 10 * BATCH_ARTICLES) {
            commit();
        }
    }

    private static String appearance(Article article) {
        LocalDate published = article.published();
        return key(article.id(), article.url(), article.publisher(), published == null ? null : published.toString());
    }

    /** 64 bits of a hash: enough to tell ten million apart, and short enough to keep for each of them. */
    private static String key(@Nullable String... parts) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                hash.update((byte) (part == null ? 0 : 1));
                if (part != null) {
                    hash.update(part.getBytes(StandardCharsets.UTF_8));
                }
                hash.update((byte) 0);
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
