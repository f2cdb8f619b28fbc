package tiltmeter.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold;

/** Questions about stories: which are told by several articles, and by which. */
public final class StoryShelf {
    private final Ledger ledger;

    private StoryShelf(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The stories of {@code ledger}. */
    public static StoryShelf of(Ledger ledger) {
        return new StoryShelf(ledger);
    }

    /** An article or a printing of it, with where it came from. */
    public record Text(
            String story,
            String article,
            @Nullable String copyOf,
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String title) {}

    /** Ids of stories of two printings or more, those with most printings first, then by id. */
    public List<String> told(long most) {
        return ask("stories_told", query -> query.setLong(1, most), row -> row.getString("story"));
    }

    /** Every printing of the story with this id, by day (unknown last), then by article. */
    public List<Text> texts(String story) {
        return ask("story_texts", query -> query.setString(1, story), StoryShelf::text);
    }

    /** Ids of the stories whose id starts with {@code id}, or one of whose articles' does; at most {@code most}. */
    public List<String> find(String id, long most) {
        return ask(
                "story_find",
                query -> {
                    query.setString(1, id);
                    query.setLong(2, most);
                },
                row -> row.getString("story"));
    }

    /**
     * Why an article was folded, and which others report its event.
     *
     * @param article its id
     */
    public record Why(String article, Fold fold) {}

    /** What is known of the folds of the story with this id, by article. */
    public List<Why> folds(String story) {
        return ask("story_folds", query -> query.setString(1, story), StoryShelf::why);
    }

    private static Why why(ResultSet row) throws SQLException {
        Fold fold = FoldTable.fold(row);
        if (fold == null) {
            throw new IllegalStateException("a row without fold and event");
        }
        return new Why(row.getString("id"), fold);
    }

    private static Text text(ResultSet row) throws SQLException {
        java.sql.Date day = row.getDate("published");
        return new Text(
                row.getString("story"),
                row.getString("article"),
                row.getString("copy_of"),
                day == null ? null : day.toLocalDate(),
                row.getString("publisher"),
                row.getString("url"),
                row.getString("title"));
    }

    private interface Binder {
        void bind(PreparedStatement query) throws SQLException;
    }

    private interface Maker<T> {
        T make(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String name, Binder binder, Maker<T> maker) {
        List<T> found = new ArrayList<>();
        try (PreparedStatement query = ledger.connection().prepareStatement(Sql.load("query/" + name + ".sql"))) {
            binder.bind(query);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(maker.make(rows));
                }
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
        return found;
    }
}
