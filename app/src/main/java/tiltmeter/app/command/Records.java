package tiltmeter.app.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Days;
import tiltmeter.model.Participant;

/** Parts of records in the few letters that a table has for them. */
final class Records {
    private Records() {}

    /** Anything, or the empty text. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * The last day it can have fallen on, marked when that is not the only one; else the publication's, in brackets.
     */
    static String when(@Nullable Days days, @Nullable LocalDate published) {
        if (days == null) {
            return published == null ? "" : "(" + published.toString().substring(2) + ")";
        }
        return days.first().equals(days.last())
                ? days.last().toString()
                : "≤" + days.last().toString().substring(2);
    }

    /** The first day it can have fallen on, or nothing. */
    static String first(@Nullable Days days) {
        return days == null ? "" : days.first().toString();
    }

    /** The last day it can have fallen on, or nothing. */
    static String last(@Nullable Days days) {
        return days == null ? "" : days.last().toString();
    }

    /** What was not read and why, in one line; many reasons name the input themselves. */
    static String refusal(Refusal refusal) {
        String message = refusal.message();
        return (message.contains(refusal.input()) ? "" : refusal.input() + ": ") + message + " ("
                + refusal.reason().word() + ")";
    }

    /** As much of an article's id as tells it from a few hundred thousand others; {@code show} takes it as it is. */
    static String shortId(String article) {
        return article.substring(0, Math.min(9, article.length()));
    }

    /** The code, or "?" for somebody who is not resolved, or "-" for nobody. */
    static String code(@Nullable Participant who) {
        if (who == null) {
            return "-";
        }
        return who.code() == null ? "?" : who.code();
    }

    /** The words that name somebody and the code in brackets. */
    static String named(@Nullable Participant who) {
        if (who == null) {
            return "nobody named";
        }
        String name = who.person() != null ? who.person() : who.text() != null ? who.text() : text(who.name());
        return name.isEmpty() ? code(who) : name + " (" + code(who) + ")";
    }
}
