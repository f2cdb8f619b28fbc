package tiltmeter.ledger.claims;

import java.util.Locale;

/** How somebody stands to a claim. */
public enum Position {
    /** Says that it is so, as the first time that they are told to. */
    ASSERTS,
    /** Says again that it is so, in another article. */
    REPEATS,
    /** Says that it is not so. */
    DENIES,
    /** Doubts that it is so. */
    DOUBTS,
    /** No longer says what they have said. */
    WITHDRAWS,
    /** The article tells it as a fact. */
    STATES;

    /** The word for it in the ledger. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The position that {@code word} stands for. */
    public static Position ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
