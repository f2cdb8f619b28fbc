package tiltmeter.ledger.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * What is understood of one row of foreign event data.
 *
 * @param event id in the file; need not be unique
 * @param day null when the row cannot be used
 * @param actor code as in our records, or null
 * @param recipient code as in our records, or null
 * @param cameo as text, with its leading nought
 * @param type null when the code has none
 * @param intensity as the file has it; null when it has none
 */
public record ForeignRow(
        @Nullable String event,
        @Nullable LocalDate day,
        @Nullable String actor,
        @Nullable String actorName,
        @Nullable String recipient,
        @Nullable String recipientName,
        @Nullable String cameo,
        @Nullable EventType type,
        @Nullable Double intensity,
        @Nullable String publisher) {
    static final ForeignRow UNREAD = new ForeignRow(null, null, null, null, null, null, null, null, null, null);
}
