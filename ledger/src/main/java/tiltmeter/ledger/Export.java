package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;

/** Runs once through articles, events and statements side by side, all three in the same order of articles. */
final class Export {
    private Export() {}

    /** Hands over every article that is kept, one at a time. */
    static void run(Connection connection, Consumer<ArticleEntry> sink) throws SQLException {
        // One connection has one streaming answer at a time.
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (Cursor articles = new Cursor(duck.duplicate(), "export_articles");
                Cursor events = new Cursor(duck.duplicate(), "export_events");
                Cursor statements = new Cursor(duck.duplicate(), "export_statements")) {
            while (articles.more) {
                Article article = Rows.article(articles.rows);
                List<Event> told = new ArrayList<>();
                while (events.isOf(article.id())) {
                    told.add(Rows.event(events.rows));
                    events.advance();
                }
                List<tiltmeter.model.Statement> said = new ArrayList<>();
                while (statements.isOf(article.id())) {
                    said.add(Rows.statement(statements.rows));
                    statements.advance();
                }
                sink.accept(new ArticleEntry(
                        new Reading(article, told, said),
                        articles.rows.getString("input"),
                        Rows.provenance(articles.rows),
                        FoldTable.fold(articles.rows)));
                articles.advance();
            }
        }
    }

    private static final class Cursor implements AutoCloseable {
        private final Connection connection;
        private final Statement statement;
        private final ResultSet rows;
        private boolean more;

        Cursor(Connection connection, String query) throws SQLException {
            this.connection = connection;
            statement = connection.createStatement();
            try {
                rows = statement.executeQuery(Sql.load("query/" + query + ".sql"));
                more = rows.next();
            } catch (SQLException e) {
                // Else it would hold the file until the process ends.
                connection.close();
                throw e;
            }
        }

        void advance() throws SQLException {
            more = rows.next();
        }

        boolean isOf(String article) throws SQLException {
            return more && article.equals(rows.getString("article"));
        }

        @Override
        public void close() throws SQLException {
            rows.close();
            statement.close();
            connection.close();
        }
    }
}
