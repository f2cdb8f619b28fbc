package tiltmeter.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.claims.Position;

/**
 * Somebody's position to a claim, in one article.
 *
 * @param who code or full name; {@code AUTHOR} for the article itself
 * @param said day on which the article was published; null when unknown
 * @param reason why the telling belongs to the claim
 */
public record ClaimTelling(
        String article,
        String event,
        @Nullable String statement,
        int sentence,
        Position position,
        String who,
        @Nullable String person,
        @Nullable LocalDate said,
        @Nullable String publisher,
        String quote,
        String reason) {}
