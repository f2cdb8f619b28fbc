package tiltmeter.reader.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.Days;
import tiltmeter.model.Status;

/**
 * Carries days from one telling of an act to another: "the attack" of a later sentence fell on the day of the attack
 * that an earlier one dates. Misses: retellings with another type of act, and two acts of one kind between the same
 * ends, which it takes for one.
 */
final class Retelling {
    private Retelling() {}

    /** Dates the acts that a noun names and no time words date. */
    static void date(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.when == null && draft.whenText == null && draft.status == Status.HAPPENED;
            if (open && draft.act.pos() == WordClass.NOUN) {
                draft.when = told(drafts, i);
            }
        }
    }

    /** The days of the nearest telling before, else of the nearest after; those with time words of their own first. */
    private static @Nullable Days told(List<Draft> drafts, int at) {
        for (boolean worded : new boolean[] {true, false}) {
            for (int i = at - 1; i >= 0; i--) {
                if (tells(drafts.get(i), drafts.get(at), worded)) {
                    return drafts.get(i).when;
                }
            }
            for (int i = at + 1; i < drafts.size(); i++) {
                if (tells(drafts.get(i), drafts.get(at), worded)) {
                    return drafts.get(i).when;
                }
            }
        }
        return null;
    }

    private static boolean tells(Draft one, Draft other, boolean worded) {
        return one.when != null
                && (one.whenText != null) == worded
                && one.status == Status.HAPPENED
                && one.act.type() == other.act.type()
                && agree(one.actorCode(), other.actorCode())
                && agree(one.recipientCode(), other.recipientCode())
                && (one.actorCode() != null || one.recipientCode() != null);
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
