package tiltmeter.model;

import java.util.Locale;

/** Where an article's publication date came from, best first. */
public enum DateOrigin {
    GIVEN,
    METADATA,
    URL,
    DATELINE,
    TEXT;

    /** The word that stands for it in records: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that {@code word} stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static DateOrigin ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
