package tiltmeter.ledger.stories;

import org.jspecify.annotations.Nullable;

/**
 * Where an article belongs.
 *
 * @param story id of its story
 * @param copyOf the earlier article that it repeats, or null if it is the first to tell its story
 * @param similarity how alike the two are, in [0, 1], on the scale of {@code kind}; 0 for a new story
 */
public record Fold(String story, @Nullable String copyOf, double similarity, Kind kind) {
    /** How the two texts are alike. */
    public enum Kind {
        /** Like nothing before. */
        NEW,
        /** The same words. */
        EXACT,
        /** Most runs of five words are the same; similarity is their Jaccard coefficient, estimated. */
        NEAR,
        /** Nearly all of the shorter text stands in the longer; similarity is that share, estimated. */
        CONTAINED,
        /** Other words, but names, figures and rare words in the same order; similarity is the share kept in order. */
        RESPUN
    }
}
