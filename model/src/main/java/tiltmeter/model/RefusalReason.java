package tiltmeter.model;

import java.util.Locale;

/** Why a page was not read. */
public enum RefusalReason {
    EMPTY,
    NOT_AN_ARTICLE,
    NOT_ENGLISH,
    TOO_LARGE,
    MALFORMED,
    UNREADABLE;

    /** The word that stands for it in records: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that {@code word} stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static RefusalReason ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
