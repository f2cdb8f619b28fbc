package tiltmeter.tilt;

import java.util.Locale;

/** What became of the tellings of one act: counted, or why not. */
public enum Fate {
    COUNTED,
    /** Somebody denies it. */
    DENIED,
    /** Only parties say so, and no second outlet has it from a second voice. */
    UNCONFIRMED,
    PLANNED,
    POSSIBLE,
    NEGATED,
    /** No date, or one too uncertain. */
    UNDATED,
    /** Dated outside the window. */
    OUTSIDE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may still come to be: shown apart, never counted. */
    boolean pending() {
        return this == PLANNED || this == POSSIBLE;
    }
}
