package tiltmeter.ledger.stories;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article belongs.
 *
 * @param story id of its story
 * @param copyOf the earlier article that it repeats, or null if it is the first to tell its story
 * @param similarity how alike the two are, in [0, 1], on the scale of {@code kind}; 0 for a new story
 * @param reason what decided it, for people to read; empty for a new story
 * @param sameEvent earlier articles that seem to report the same event in their own words, most alike first: no copies
 */
public record Fold(
        String story, @Nullable String copyOf, double similarity, Kind kind, String reason, List<Likely> sameEvent) {
    public Fold {
        sameEvent = List.copyOf(sameEvent);
    }

    /**
     * An article that seems to report the same event.
     *
     * @param likeness share of rare words that the shorter text has in common with the longer, weighed by rarity, in
     *     [0, 1]
     */
    public record Likely(String article, double likeness) {}

    /** How the two texts are alike. */
    public enum Kind {
        /** Like nothing before. */
        NEW,
        /** The same words. */
        EXACT,
        /** Most runs of five words are the same, in two outlets; similarity is their Jaccard coefficient, estimated. */
        SYNDICATED,
        /** The same in one outlet: a later version. */
        UPDATED,
        /** Nearly all of the shorter text stands in the longer; similarity is that share, estimated. */
        CONTAINED,
        /** Other words, the same matter in much the same order; similarity is the probability that it is a rewrite. */
        REWRITE
    }
}
