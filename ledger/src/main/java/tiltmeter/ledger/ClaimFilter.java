package tiltmeter.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; an empty list or null asks for no restriction.
 *
 * @param contested whether only those that are both upheld and denied, doubted or taken back
 * @param about codes, one of which acts or is acted on
 * @param between two codes that are the ends, either way round; or empty
 * @param who a code or part of a name: only claims to which they take a position
 * @param from first day: a claim counts when it was told on it or later
 * @param until last day, in the same way
 * @param id a claim's id or its beginning
 * @param article id of an article that tells it
 * @param limit the most that are wanted; 0 for all
 */
public record ClaimFilter(
        boolean contested,
        List<String> about,
        List<String> between,
        @Nullable String who,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String id,
        @Nullable String article,
        int limit) {
    /** Every claim. */
    public static final ClaimFilter ALL = new ClaimFilter(false, List.of(), List.of(), null, null, null, null, null, 0);

    public ClaimFilter {
        about = List.copyOf(about);
        between = List.copyOf(between);
        if (!between.isEmpty() && between.size() != 2) {
            throw new IllegalArgumentException("not two ends: " + between);
        }
    }
}
