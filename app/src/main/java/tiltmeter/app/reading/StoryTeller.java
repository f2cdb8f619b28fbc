package tiltmeter.app.reading;

import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Article;

/** Says which story an article tells, from all that came before it. Articles come in one order, on one thread. */
public interface StoryTeller {
    /** The story of the next article. A text that was placed before is a copy of itself. */
    Placement place(Article article);

    /**
     * Where an article belongs.
     *
     * @param story id of the story
     * @param copyOf id of the article that it is a copy of; null when it must be read itself
     * @param fingerprint what recognises its copies later, or null
     * @param fold why it was folded, and which others report its event, or null
     */
    record Placement(
            String story,
            @Nullable String copyOf,
            @SuppressWarnings("ArrayRecordComponent") byte @Nullable [] fingerprint,
            @Nullable Fold fold) {}
}
