package tiltmeter.web.tilting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Mover;
import tiltmeter.tilt.Vote;
import tiltmeter.web.data.Query;

/** What the ledger knows of the stories and records that figures rest on. */
final class StoryFacts {
    private final Connection connection;

    StoryFacts(Connection connection) {
        this.connection = connection;
    }

    /** What the ledger knows of a story. */
    record Told(
            @Nullable String title, @Nullable String published, List<String> publishers, int articles, int copies) {}

    /** What a card says of a record, beyond the type. */
    record Detail(String status, String voice, boolean denied) {}

    Map<String, Told> told(List<Vote> counted) throws SQLException {
        TreeSet<String> stories = new TreeSet<>();
        counted.forEach(vote -> stories.add(vote.story()));
        Map<String, Told> told = new HashMap<>();
        Query.list(
                connection,
                Query.named("stories_told"),
                row -> told.put(
                        row.getString("story"),
                        new Told(
                                row.getString("title"),
                                row.getString("published"),
                                texts(row.getArray("publishers")),
                                row.getInt("articles"),
                                row.getInt("copies"))),
                stories);
        return told;
    }

    Map<String, Detail> details(List<Mover> movers) throws SQLException {
        List<String> told = movers.stream()
                .flatMap(mover -> mover.votes().stream())
                .flatMap(vote -> vote.events().stream())
                .toList();
        Map<String, Detail> details = new HashMap<>();
        Query.list(
                connection,
                "SELECT id, status, voice, len(denied_by) > 0 AS denied FROM event WHERE id IN (SELECT unnest($1::VARCHAR[]))",
                row -> details.put(
                        row.getString("id"),
                        new Detail(row.getString("status"), row.getString("voice"), row.getBoolean("denied"))),
                told);
        return details;
    }

    private static List<String> texts(java.sql.@Nullable Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (Object part : (Object[]) array.getArray()) {
                texts.add(String.valueOf(part));
            }
        }
        return texts;
    }
}
