package tiltmeter.model;

import java.util.Locale;

/** Whether an act took place: it happened (or goes on), did not, is intended, or may. */
public enum Status {
    HAPPENED,
    NEGATED,
    PLANNED,
    POSSIBLE;

    /** The word that stands for it in records: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that {@code word} stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static Status ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
