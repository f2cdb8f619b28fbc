package tiltmeter.model;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event or statement, as printed and as resolved.
 *
 * @param span the words, or null where the text implies the participant without naming it
 * @param text the words at {@code span} as printed; null with it
 * @param code ISO 3166-1 alpha-3 country, {@code EU}, {@code UN}, {@code NATO}, {@code IGO:…}, {@code WST}, {@code NSA}
 *     or {@code CVL}; null when unresolved, never guessed
 * @param name full name of the country or organisation; null when unresolved
 * @param person full name of the person, or null where none acts
 */
public record Participant(
        @Nullable Span span,
        @Nullable String text,
        @Nullable String code,
        @Nullable Sector sector,
        @Nullable String name,
        @Nullable String person) {
    public Participant {
        if ((span == null) != (text == null)) {
            throw new IllegalArgumentException("span and text stand or fall together: " + span + ", " + text);
        }
    }
}
