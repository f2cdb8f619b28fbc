package tiltmeter.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;

/**
 * A claim in the ledger, as its overview tells it; lists are sorted.
 *
 * @param when first and last day that its tellings give the act; null when none does
 * @param quote the words of the telling that opened it
 * @param statedBy outlets that tell it as a fact; an empty name for one without
 * @param firstSaid first and {@code lastSaid} last day on which it was told; null when unknown
 */
public record ClaimEntry(
        String id,
        EventType type,
        String actor,
        @Nullable String recipient,
        boolean mutual,
        @Nullable Days when,
        String quote,
        List<String> assertedBy,
        List<String> deniedBy,
        List<String> doubtedBy,
        List<String> withdrawnBy,
        List<String> statedBy,
        long tellings,
        long articles,
        @Nullable LocalDate firstSaid,
        @Nullable LocalDate lastSaid,
        boolean contested) {
    public ClaimEntry {
        assertedBy = List.copyOf(assertedBy);
        deniedBy = List.copyOf(deniedBy);
        doubtedBy = List.copyOf(doubtedBy);
        withdrawnBy = List.copyOf(withdrawnBy);
        statedBy = List.copyOf(statedBy);
    }
}
