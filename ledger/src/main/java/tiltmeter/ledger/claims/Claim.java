package tiltmeter.ledger.claims;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/**
 * One act for which more than the author's word stands, with everybody who takes a position to it.
 *
 * @param id hash of the telling that opened it
 * @param opening the earliest telling
 * @param when first and last day that its tellings give the act; null when none does
 * @param words stems by which later tellings were joined, sorted
 * @param tellings in the order in which they were published
 */
public record Claim(String id, Told opening, @Nullable Days when, List<String> words, List<Telling> tellings) {
    public Claim {
        words = List.copyOf(words);
        tellings = List.copyOf(tellings);
    }

    /**
     * Somebody's position in one telling.
     *
     * @param who code or full name; {@code AUTHOR} for the article itself
     * @param person full name of the speaker, if a person speaks
     * @param said day on which the article was published; null when unknown
     * @param reason why the telling belongs to the claim
     */
    public record Telling(
            Told told,
            Position position,
            String who,
            @Nullable String person,
            @Nullable LocalDate said,
            String reason) {}

    /** Whether it is both upheld and denied, doubted or taken back. */
    public boolean contested() {
        boolean against = tellings.stream()
                .anyMatch(t -> t.position() == Position.DENIES
                        || t.position() == Position.DOUBTS
                        || t.position() == Position.WITHDRAWS);
        boolean upheld = tellings.stream()
                .anyMatch(t -> t.position() == Position.ASSERTS
                        || t.position() == Position.REPEATS
                        || t.position() == Position.STATES);
        return against && upheld;
    }
}
