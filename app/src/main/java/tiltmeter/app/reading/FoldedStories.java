package tiltmeter.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.StoredPrint;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.ledger.stories.StoryIndex;
import tiltmeter.model.Article;
import tiltmeter.model.Fingerprint;
import tiltmeter.reader.article.Fingerprinter;

/** Folds copies and machine rewrites by their fingerprints, those in a ledger included. */
public final class FoldedStories implements StoryTeller {
    private final StoryIndex index = new StoryIndex();

    private FoldedStories() {}

    /**
     * Begins with what {@code ledger} holds, or with nothing.
     *
     * @throws IllegalStateException if a kept fingerprint is not in the form that {@link #place} gives
     */
    public static FoldedStories begin(@Nullable Ledger ledger) {
        FoldedStories stories = new FoldedStories();
        if (ledger != null) {
            ledger.fingerprints(stories::restore);
        }
        return stories;
    }

    @Override
    public Placement place(Article article) {
        Fingerprint print = Fingerprinter.of(article.body());
        int before = index.size();
        Fold fold = index.place(article.id(), print, article.published(), article.publisher());
        String copyOf = index.size() == before ? article.id() : fold.copyOf();
        String kept = fold.kind().name().toLowerCase(Locale.ROOT)
                + ' '
                + RecordJson.fraction(fold.similarity())
                + ' '
                + print.encode();
        return new Placement(fold.story(), copyOf, kept.getBytes(StandardCharsets.UTF_8));
    }

    private void restore(StoredPrint stored) {
        String[] parts = new String(stored.bytes(), StandardCharsets.UTF_8).split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalStateException("not a kept fingerprint, of " + stored.article());
        }
        Fold fold = new Fold(
                stored.story(),
                stored.copyOf(),
                Double.parseDouble(parts[1]),
                Fold.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        index.restore(stored.article(), Fingerprint.decode(parts[2]), stored.published(), stored.publisher(), fold);
    }
}
