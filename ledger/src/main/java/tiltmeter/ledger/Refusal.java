package tiltmeter.ledger;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.RefusalReason;

/**
 * An input that was not read.
 *
 * @param input file, row or address
 * @param message what is wrong with it and how to go on
 * @param article id of its text; null when the input did not even become one
 */
public record Refusal(
        String input,
        RefusalReason reason,
        String message,
        @Nullable String article) {}
