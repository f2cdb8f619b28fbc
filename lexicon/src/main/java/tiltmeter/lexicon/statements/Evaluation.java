package tiltmeter.lexicon.statements;

/**
 * A word that values.
 *
 * @param strength from -1 (hostile, harmful, bad) to 1 (friendly, helpful, good), never 0
 */
public record Evaluation(Kind kind, double strength) {
    /** Whom the word values. */
    public enum Kind {
        /** Its object, in the eyes of whoever has the attitude: condemn, praise, concern. */
        ATTITUDE,
        /** Its object gets good or harm of it, and its doer is judged by that: attack, help. */
        DEED,
        /** Whoever or whatever it is said of: dangerous, friend. */
        QUALITY
    }

    public Evaluation {
        if (!(strength >= -1 && strength <= 1) || strength == 0) {
            throw new IllegalArgumentException("a strength is in [-1, 1] and not 0: " + strength);
        }
    }
}
