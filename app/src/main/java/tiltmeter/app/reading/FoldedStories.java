package tiltmeter.app.reading;

import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
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
        return new Placement(fold.story(), copyOf, new KeptFold(fold, print).bytes());
    }

    private void restore(StoredPrint stored) {
        KeptFold kept = KeptFold.of(stored);
        index.restore(stored.article(), kept.print(), stored.published(), stored.publisher(), kept.fold());
    }
}
