package tiltmeter.ledger.corrections;

import org.jspecify.annotations.Nullable;

/**
 * One field that a rule changes.
 *
 * @param correction id of the rule
 * @param article id of the text
 * @param record id of the event, statement or article
 * @param field its name in the record format
 * @param before as the reader had it, or an earlier rule; null for nothing
 * @param after as it is now; null for nothing
 */
public record Effect(
        String correction,
        String article,
        String record,
        String field,
        @Nullable String before,
        @Nullable String after) {}
