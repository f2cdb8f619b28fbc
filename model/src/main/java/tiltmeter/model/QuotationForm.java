package tiltmeter.model;

import java.util.Locale;

/** How a statement's content is quoted: all in quotation marks, none of it, or part. */
public enum QuotationForm {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The word that stands for it in records: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value that {@code word} stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static QuotationForm ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
