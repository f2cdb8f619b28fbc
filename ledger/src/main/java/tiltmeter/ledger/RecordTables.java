package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Corrector;
import tiltmeter.ledger.corrections.Effect;
import tiltmeter.model.Article;
import tiltmeter.model.Reading;

/**
 * Changes the records of texts that are kept: as the reader made them, and as the rules in force make them. For one
 * transaction. Every call looks through the tables a fixed number of times, however many texts it is given.
 */
final class RecordTables {
    /** Texts that are worked on at a time where there may be any number of them, to bound the memory. */
    static final int PART = 500;

    private static final List<String> OF_A_TEXT = List.of(
            "event",
            "statement",
            "event_original",
            "statement_original",
            "story_original",
            "correction_effect",
            "unread");

    private final Connection connection;
    private final StoredReadings stored;

    RecordTables(Connection connection) {
        this.connection = connection;
        this.stored = new StoredReadings(connection);
    }

    /** Puts the records of texts in the state that {@code rules} make of what the reader made. */
    void correct(List<String> articles, List<Correction> rules) throws SQLException {
        for (int start = 0; start < articles.size(); start += PART) {
            List<String> part = articles.subList(start, Math.min(start + PART, articles.size()));
            Map<String, Reading> originals = stored.originals(part);
            Map<Provenance, List<Reading>> byReader =
                    new TreeMap<>(Comparator.comparing(Provenance::reader).thenComparing(Provenance::lexicon));
            stored.provenance(part)
                    .forEach((article, provenance) -> byReader.computeIfAbsent(provenance, made -> new ArrayList<>())
                            .add(originals.get(article)));
            for (Map.Entry<Provenance, List<Reading>> made : byReader.entrySet()) {
                put(made.getValue(), rules, made.getKey());
            }
        }
    }

    /** Puts what the reader of {@code provenance} made of texts, and what the rules make of that, where it belongs. */
    void put(Collection<Reading> originals, List<Correction> rules, Provenance provenance) throws SQLException {
        List<String> ids =
                originals.stream().map(reading -> reading.article().id()).toList();
        for (String table : OF_A_TEXT) {
            delete(table, ids);
        }
        List<Article> articles = new ArrayList<>();
        List<Reading> written = new ArrayList<>();
        List<Corrector.Corrected> touched = new ArrayList<>();
        List<Reading> untouched = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Reading original : originals) {
            Corrector.Corrected corrected = Corrector.apply(original, rules);
            Article now = corrected.reading().article();
            // A copy has no records of its own, also one that was read while it was not taken for one.
            written.add(now.copyOf() == null ? corrected.reading() : Reading.refused(now));
            if (!corrected.effects().isEmpty()) {
                touched.add(corrected);
                untouched.add(original);
            }
            articles.add(now);
            if (original.article().copyOf() != null
                    && now.copyOf() == null
                    && original.events().isEmpty()
                    && original.statements().isEmpty()) {
                unread.add(now.id());
            }
        }
        Batch.records(connection, "", provenance, written);
        setStories(articles);
        keepOriginals(untouched, touched, provenance);
        for (String article : unread) {
            new Columns(connection).set("article", article).insertInto("unread");
        }
        ForgottenClaims.of(connection, ids);
    }

    /** Keeps, beside the records that rules changed, what the reader made, and what the rules changed. */
    void keepOriginals(List<Reading> originals, List<Corrector.Corrected> corrected, Provenance provenance)
            throws SQLException {
        if (originals.isEmpty()) {
            return;
        }
        Batch.records(connection, "_original", provenance, originals);
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender stories = duck.createAppender("story_original");
                DuckDBAppender effects = duck.createAppender("correction_effect")) {
            for (Reading original : originals) {
                Row.begin(stories)
                        .text(original.article().id())
                        .text(original.article().story())
                        .text(original.article().copyOf())
                        .end();
            }
            for (Corrector.Corrected one : corrected) {
                for (Effect effect : one.effects()) {
                    Row.begin(effects)
                            .text(effect.correction())
                            .text(effect.article())
                            .text(effect.record())
                            .text(effect.field())
                            .text(effect.before())
                            .text(effect.after())
                            .end();
                }
            }
            stories.flush();
            effects.flush();
        }
    }

    /** Notes that what is kept of these texts is now of the run with this number, and that they were read. */
    void setRun(int run, List<String> articles) throws SQLException {
        delete("unread", articles);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE article SET run = $2 WHERE id IN (SELECT unnest($1))")) {
            Question.texts(update, 1, articles);
            update.setInt(2, run);
            update.executeUpdate();
        }
    }

    private void setStories(List<Article> articles) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE article SET story = now.story, copy_of ="
                + " now.copy_of FROM (SELECT unnest($1) AS id, unnest($2) AS story, unnest($3) AS copy_of) now WHERE"
                + " article.id = now.id AND (article.story IS DISTINCT FROM now.story OR article.copy_of IS DISTINCT"
                + " FROM now.copy_of)")) {
            texts(update, 1, articles, Article::id);
            texts(update, 2, articles, Article::story);
            texts(update, 3, articles, Article::copyOf);
            update.executeUpdate();
        }
    }

    private void texts(
            PreparedStatement query, int index, List<Article> articles, Function<Article, @Nullable String> of)
            throws SQLException {
        Object[] texts = articles.stream().map(of).toArray();
        query.setArray(index, connection.createArrayOf("VARCHAR", texts));
    }

    private void delete(String table, List<String> articles) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + table + " WHERE article IN (SELECT unnest($1))")) {
            Question.texts(delete, 1, articles);
            delete.executeUpdate();
        }
    }
}
