package tiltmeter.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Prints;
import tiltmeter.model.Article;

/** Stories for tests: articles whose first twelve characters agree are copies of the first of them. */
public final class FirstWords implements StoryTeller {
    private final Map<String, String> seen = new LinkedHashMap<>();

    /** Knows what {@code ledger} holds, if there is one. */
    public static StoryTeller begin(@Nullable Ledger ledger) {
        FirstWords stories = new FirstWords();
        if (ledger != null) {
            Prints.of(ledger)
                    .each(known -> stories.seen.putIfAbsent(
                            new String(known.bytes(), StandardCharsets.UTF_8), known.article()));
        }
        return stories;
    }

    @Override
    public Placement place(Article article) {
        String key = article.body().substring(0, Math.min(12, article.body().length()));
        String first = seen.putIfAbsent(key, article.id());
        String story = "s" + (first == null ? article.id() : first).substring(1);
        return new Placement(story, first, key.getBytes(StandardCharsets.UTF_8), null);
    }
}
