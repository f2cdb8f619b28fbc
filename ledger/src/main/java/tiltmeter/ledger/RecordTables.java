package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Corrector;
import tiltmeter.ledger.corrections.Effect;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;

/** The records of single texts, as the reader made them and as the rules in force make them. For one transaction. */
final class RecordTables {
    private final Connection connection;

    RecordTables(Connection connection) {
        this.connection = connection;
    }

    /** The text and its records as the reader made them. */
    Optional<Reading> original(String article) throws SQLException {
        Article stored = article(article);
        if (stored == null) {
            return Optional.empty();
        }
        if (!hasOriginal(article)) {
            return Optional.of(reading(stored, "event", "statement"));
        }
        // One connection has one streaming answer at a time: this one ends before the records are asked for.
        Article original;
        try (PreparedStatement query =
                connection.prepareStatement("SELECT story, copy_of FROM story_original WHERE article = ?")) {
            query.setString(1, article);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                original = inStory(stored, rows.getString(1), rows.getString(2));
            }
        }
        return Optional.of(reading(original, "event_original", "statement_original"));
    }

    /** The text and its records as they are. */
    Reading current(String article) throws SQLException {
        Article stored = article(article);
        if (stored == null) {
            throw new IllegalStateException("no text " + article);
        }
        return reading(stored, "event", "statement");
    }

    /** Notes that a text which was folded has now been read. */
    void read(String article) throws SQLException {
        delete("unread", article);
    }

    /** Puts the records of a text in the state that {@code rules} make of what the reader made. */
    void correct(String article, List<Correction> rules) throws SQLException {
        Optional<Reading> original = original(article);
        if (original.isPresent()) {
            put(original.get(), rules, provenance(article));
        }
    }

    /**
     * Puts what the reader made of a text in the place of what is there.
     *
     * @return what the rules changed in it
     */
    List<Effect> put(Reading original, List<Correction> rules, Provenance provenance) throws SQLException {
        String article = original.article().id();
        Corrector.Corrected corrected = Corrector.apply(original, rules);
        for (String table : List.of(
                "event", "statement", "event_original", "statement_original", "story_original", "correction_effect")) {
            delete(table, article);
        }
        Article now = corrected.reading().article();
        // A copy has no records of its own, also one that was read while it was not taken for one.
        Reading written = now.copyOf() == null ? corrected.reading() : Reading.refused(now);
        Batch.records(connection, "", provenance, List.of(written));
        if (!corrected.effects().isEmpty()) {
            keepOriginal(original, corrected.effects(), provenance);
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE article SET story = $1, copy_of = $2 WHERE id = $3"
                        + " AND (story IS DISTINCT FROM $1 OR copy_of IS DISTINCT FROM $2)")) {
            update.setString(1, now.story());
            update.setString(2, now.copyOf());
            update.setString(3, article);
            update.executeUpdate();
        }
        delete("unread", article);
        if (original.article().copyOf() != null
                && now.copyOf() == null
                && original.events().isEmpty()
                && original.statements().isEmpty()) {
            new Columns(connection).set("article", article).insertInto("unread");
        }
        ForgottenClaims.of(connection, List.of(article));
        return corrected.effects();
    }

    /** Keeps, beside the records that rules changed, what the reader made. */
    void keepOriginal(Reading original, List<Effect> effects, Provenance provenance) throws SQLException {
        Batch.records(connection, "_original", provenance, List.of(original));
        new Columns(connection)
                .set("article", original.article().id())
                .set("story", original.article().story())
                .set("copy_of", original.article().copyOf())
                .insertInto("story_original");
        for (Effect effect : effects) {
            new Columns(connection)
                    .set("correction", effect.correction())
                    .set("article", effect.article())
                    .set("record", effect.record())
                    .set("field", effect.field())
                    .set("before", effect.before())
                    .set("after", effect.after())
                    .insertInto("correction_effect");
        }
    }

    /** Which reader made the records of a text. */
    Provenance provenance(String article) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT r.reader_version, r.lexicon_hash FROM article a JOIN run r ON r.id = a.run WHERE a.id = ?")) {
            query.setString(1, article);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return Rows.provenance(rows);
            }
        }
    }

    private boolean hasOriginal(String article) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM story_original WHERE article = ? LIMIT 1")) {
            query.setString(1, article);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private @Nullable Article article(String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM article WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Rows.article(rows) : null;
            }
        }
    }

    private Reading reading(Article article, String eventTable, String statementTable) throws SQLException {
        List<Event> events = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        try (PreparedStatement query = ordered(eventTable, article.id());
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                events.add(Rows.event(rows));
            }
        }
        try (PreparedStatement query = ordered(statementTable, article.id());
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                statements.add(Rows.statement(rows));
            }
        }
        return new Reading(article, events, statements);
    }

    private PreparedStatement ordered(String table, String article) throws SQLException {
        PreparedStatement query =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE article = ? ORDER BY ordinal");
        query.setString(1, article);
        return query;
    }

    private void delete(String table, String article) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE article = ?")) {
            delete.setString(1, article);
            delete.executeUpdate();
        }
    }

    private static Article inStory(Article article, @Nullable String story, @Nullable String copyOf) {
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                article.title(),
                article.byline(),
                article.published(),
                article.publishedFrom(),
                article.language(),
                article.body(),
                article.sentences(),
                story,
                copyOf,
                article.refused());
    }
}
