package tiltmeter.ledger.exchange;

import java.util.Locale;

/** Why an event is not in an export, since its format cannot say so of a row. In the order in which they are asked. */
public enum LeftOut {
    NEGATED("the text says that it did not happen"),
    PLANNED("it is to come"),
    POSSIBLE("it may have happened, or not"),
    ATTRIBUTED("somebody in the text says it, not the text itself"),
    DENIED("somebody in the text denies it"),
    DOUBTED("somebody in the text doubts it"),
    BACKGROUND("it had ended more than 30 days before the text was published"),
    UNRESOLVED("neither who acts nor to whom is known by a code"),
    UNDATED("no day is known, not even that of publication"),
    VAGUE("it can have fallen on any of more than 31 days");

    private final String why;

    LeftOut(String why) {
        this.why = why;
    }

    /** In a sentence. */
    public String why() {
        return why;
    }

    /** As it is written in manifests and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
