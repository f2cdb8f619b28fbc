package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;

/**
 * Texts with their records, many in one question: a table is looked through once however many are asked for, so that a
 * ledger should be gone through in large parts.
 */
final class StoredReadings {
    private final Connection connection;

    StoredReadings(Connection connection) {
        this.connection = connection;
    }

    /** The texts with these ids, without records, in the order in which they are stored. */
    List<Article> articles(List<String> ids) throws SQLException {
        List<Article> articles = new ArrayList<>();
        each(
                "SELECT * FROM article WHERE id IN (SELECT unnest($1)) ORDER BY rowid",
                ids,
                row -> articles.add(Rows.article(row)));
        return articles;
    }

    /** By id, those of {@code articles} that are kept, with their records as they are. */
    Map<String, Reading> current(List<String> articles) throws SQLException {
        return withRecords(articles(articles), "");
    }

    /** By id, those of {@code articles} that are kept, with their records as the reader made them. */
    Map<String, Reading> originals(List<String> articles) throws SQLException {
        Map<String, Story> told = new LinkedHashMap<>();
        each(
                "SELECT article, story, copy_of FROM story_original WHERE article IN (SELECT unnest($1))",
                articles,
                row -> told.put(row.getString(1), new Story(row.getString(2), row.getString(3))));
        List<Article> untouched = new ArrayList<>();
        List<Article> corrected = new ArrayList<>();
        for (Article article : articles(articles)) {
            Story story = told.get(article.id());
            if (story == null) {
                untouched.add(article);
            } else {
                corrected.add(inStory(article, story));
            }
        }
        Map<String, Reading> readings = withRecords(untouched, "");
        readings.putAll(withRecords(corrected, "_original"));
        return readings;
    }

    /** By id of the article, which reader made its records. */
    Map<String, Provenance> provenance(List<String> articles) throws SQLException {
        Map<String, Provenance> made = new LinkedHashMap<>();
        each(
                "SELECT a.id, r.reader_version, r.lexicon_hash FROM article a JOIN run r ON r.id = a.run WHERE a.id IN"
                        + " (SELECT unnest($1))",
                articles,
                row -> made.put(row.getString(1), Rows.provenance(row)));
        return made;
    }

    private record Story(String story, @Nullable String copyOf) {}

    private Map<String, Reading> withRecords(List<Article> articles, String ending) throws SQLException {
        Map<String, Reading> readings = new LinkedHashMap<>();
        if (articles.isEmpty()) {
            return readings;
        }
        List<String> ids = articles.stream().map(Article::id).toList();
        Map<String, List<Event>> events = new LinkedHashMap<>();
        each(records("event" + ending), ids, row -> {
            Event event = Rows.event(row);
            events.computeIfAbsent(event.article(), id -> new ArrayList<>()).add(event);
        });
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        each(records("statement" + ending), ids, row -> {
            Statement statement = Rows.statement(row);
            statements
                    .computeIfAbsent(statement.article(), id -> new ArrayList<>())
                    .add(statement);
        });
        for (Article article : articles) {
            readings.put(
                    article.id(),
                    new Reading(
                            article,
                            events.getOrDefault(article.id(), List.of()),
                            statements.getOrDefault(article.id(), List.of())));
        }
        return readings;
    }

    private static String records(String table) {
        return "SELECT * FROM " + table + " WHERE article IN (SELECT unnest($1)) ORDER BY article, ordinal";
    }

    private void each(String question, List<String> ids, Question.RowSink sink) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            Question.texts(query, 1, ids);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.accept(rows);
                }
            }
        }
    }

    private static Article inStory(Article article, Story told) {
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
                told.story(),
                told.copyOf(),
                article.refused());
    }
}
