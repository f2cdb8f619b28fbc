package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Leaning;
import tiltmeter.model.Reading;
import tiltmeter.model.Reason;
import tiltmeter.model.Statement;

/** Writes rows through DuckDB's appenders, column by column in the order of the schema. */
final class Batch {
    private Batch() {}

    /** An article with its records, what recognises its copies, and why it was folded. */
    record Entry(
            String input,
            Reading reading,
            @SuppressWarnings("ArrayRecordComponent") byte @Nullable [] fingerprint,
            @Nullable Fold fold) {}

    /** An outlet's printing of a text. */
    record Appearance(String input, Article article) {}

    /** Appends everything inside the transaction that {@code connection} has open. */
    static void append(
            Connection connection,
            int run,
            Provenance provenance,
            List<Entry> entries,
            List<Appearance> printed,
            List<Refusal> refused)
            throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        records(connection, "", provenance, entries.stream().map(Entry::reading).toList());
        FoldTable.append(connection, entries);
        try (DuckDBAppender articles = duck.createAppender("article");
                DuckDBAppender appearances = duck.createAppender("appearance");
                DuckDBAppender refusals = duck.createAppender("refusal")) {
            for (Entry entry : entries) {
                article(articles, run, entry);
            }
            for (Appearance appearance : printed) {
                Article article = appearance.article();
                Row.begin(appearances)
                        .text(article.id())
                        .text(appearance.input())
                        .text(article.url())
                        .text(article.publisher())
                        .day(article.published())
                        .end();
            }
            for (Refusal refusal : refused) {
                Row.begin(refusals)
                        .text(refusal.input())
                        .text(refusal.reason().word())
                        .text(refusal.message())
                        .text(refusal.article())
                        .number(run)
                        .end();
            }
            // close() would swallow a failure, such as a key that is already there; flush() throws it.
            articles.flush();
            appearances.flush();
            refusals.flush();
        }
    }

    /**
     * Appends the events and statements of {@code readings} inside the transaction that {@code connection} has open.
     *
     * @param ending of the names of the tables: none, or that of the tables for originals
     */
    static void records(Connection connection, String ending, Provenance provenance, List<Reading> readings)
            throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender events = duck.createAppender("event" + ending);
                DuckDBAppender statements = duck.createAppender("statement" + ending)) {
            for (Reading reading : readings) {
                Quotes quotes = Quotes.from(reading.article().body());
                List<Event> told = reading.events();
                for (int i = 0; i < told.size(); i++) {
                    event(events, i, told.get(i), quotes, provenance);
                }
                List<Statement> said = reading.statements();
                for (int i = 0; i < said.size(); i++) {
                    statement(statements, i, said.get(i), quotes, provenance);
                }
            }
            events.flush();
            statements.flush();
        }
    }

    private static void article(DuckDBAppender appender, int run, Entry entry) throws SQLException {
        Article article = entry.reading().article();
        Row.begin(appender)
                .text(article.id())
                .number(run)
                .text(entry.input())
                .text(article.url())
                .text(article.publisher())
                .text(article.title())
                .list(article.byline())
                .day(article.published())
                .text(
                        article.publishedFrom() == null
                                ? null
                                : article.publishedFrom().word())
                .text(article.language())
                .text(article.body())
                .spans(article.sentences())
                .text(article.story())
                .text(article.copyOf())
                .text(article.refused() == null ? null : article.refused().word())
                .bytes(entry.fingerprint())
                .end();
    }

    private static void event(DuckDBAppender appender, int ordinal, Event event, Quotes quotes, Provenance provenance)
            throws SQLException {
        Row.begin(appender)
                .text(event.article())
                .number(ordinal)
                .text(event.id())
                .number(event.sentence())
                .span(event.span())
                .span(event.trigger())
                .text(event.type().name())
                .text(event.mode())
                .list(event.contexts())
                .text(event.cameo())
                .text(event.type().quad().name())
                .fraction(event.intensity())
                .participant(event.actor())
                .participant(event.recipient())
                .bool(event.symmetric())
                .text(event.status().word())
                .text(event.voice())
                .span(event.voiceSpan())
                .list(event.deniedBy())
                .list(event.doubtedBy())
                .days(event.when())
                .text(event.whenText())
                .bool(event.background())
                .text(event.where())
                .fraction(event.confidence())
                .text(event.why().rule())
                .list(event.why().alternatives().stream()
                        .map(alternative -> alternative.type().name())
                        .toList())
                .list(event.why().alternatives().stream()
                        .map(Reason.Alternative::probability)
                        .toList())
                .text(quotes.at(event.span()))
                .text(provenance.reader())
                .text(provenance.lexicon())
                .end();
    }

    private static void statement(
            DuckDBAppender appender, int ordinal, Statement statement, Quotes quotes, Provenance provenance)
            throws SQLException {
        Row.begin(appender)
                .text(statement.article())
                .number(ordinal)
                .text(statement.id())
                .number(statement.sentence())
                .participant(statement.speaker())
                .participant(statement.addressee())
                .span(statement.cue())
                .spans(statement.content())
                .text(statement.form().word())
                .list(statement.about())
                .fraction(statement.stance())
                .list(statement.events())
                .days(statement.when())
                .fraction(statement.confidence())
                .text(null)
                .text(quotes.at(statement.content()))
                .text(provenance.reader())
                .text(provenance.lexicon())
                .text(statement.telling().within())
                .text(statement.telling().medium())
                .bool(statement.telling().unnamed())
                .list(statement.telling().stances().stream().map(Leaning::code).toList())
                .list(statement.telling().stances().stream().map(Leaning::value).toList())
                .end();
    }
}
