package tiltmeter.reader.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.EventType;
import tiltmeter.reader.syntax.Token;

/**
 * Fills in the ends of acts that an article names again without saying whose they are: "the visit", "the invasion".
 *
 * <p>A noun takes the ends of the nearest act told with the same word, earlier ones first, else, with a definite
 * article, of the latest of its type. Misses: acts told again in other words ("the move"), and a second act of the same
 * kind in between.
 */
final class Anaphora {
    /** Types whose nouns name the same act in many words: war, invasion, aggression; talks, meeting, summit. */
    private static final Set<EventType> ONE_ACT_MANY_WORDS =
            Set.of(EventType.ASSAULT, EventType.CONSULT, EventType.SANCTION, EventType.COERCE);

    /** Types in which an article mostly tells of two sides. */
    private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE);

    private Anaphora() {}

    /** Completes every draft of an article, which are in reading order. */
    static void complete(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean whole = draft.actorCode() != null && draft.recipientCode() != null;
            if (whole) {
                continue;
            }
            if (HOSTILE.contains(draft.act.type()) && (draft.actor != null || draft.recipient != null)) {
                Draft other = sameFoe(drafts, draft);
                if (other != null) {
                    take(draft, other);
                    continue;
                }
            }
            if (draft.act.pos() == WordClass.NOUN) {
                Draft other = sameWord(drafts, i);
                if (other == null && definite(draft) && ONE_ACT_MANY_WORDS.contains(draft.act.type())) {
                    other = sameType(drafts, i);
                }
                if (other != null) {
                    take(draft, other);
                }
            }
        }
    }

    private static void take(Draft draft, Draft other) {
        if (draft.actor == null && draft.recipient == null) {
            draft.actor = other.actor;
            draft.recipient = other.recipient;
            draft.anaphoric = true;
        } else if (draft.actor == null && same(draft.recipientCode(), other.recipientCode())) {
            draft.actor = other.actor;
            draft.anaphoric = true;
        } else if (draft.recipient == null && same(draft.actorCode(), other.actorCode())) {
            draft.recipient = other.recipient;
            draft.anaphoric = true;
        }
    }

    /**
     * An act of the same type that shares the end that is known, if all such acts in the article agree on the other
     * end: in a report on one war, who is shelled is shelled by the one foe.
     */
    private static @Nullable Draft sameFoe(List<Draft> drafts, Draft draft) {
        Draft found = null;
        for (Draft other : drafts) {
            if (other.act.type() != draft.act.type() || !told(other, draft)) {
                continue;
            }
            boolean agree = found == null
                    || (same(found.actorCode(), other.actorCode())
                            && same(found.recipientCode(), other.recipientCode()));
            if (!agree) {
                return null;
            }
            found = other;
        }
        return found;
    }

    private static @Nullable Draft sameWord(List<Draft> drafts, int place) {
        Draft draft = drafts.get(place);
        for (int distance = 1; distance < drafts.size(); distance++) {
            for (int at : new int[] {place - distance, place + distance}) {
                if (at >= 0 && at < drafts.size() && told(drafts.get(at), draft)) {
                    boolean word = drafts.get(at).trigger.lemma().equals(draft.trigger.lemma());
                    if (word && drafts.get(at).act.type() == draft.act.type()) {
                        return drafts.get(at);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Draft sameType(List<Draft> drafts, int place) {
        for (int at = place - 1; at >= 0; at--) {
            if (drafts.get(at).act.type() == drafts.get(place).act.type() && told(drafts.get(at), drafts.get(place))) {
                return drafts.get(at);
            }
        }
        return null;
    }

    /** Whether {@code other} has both ends by its own words and does not contradict {@code draft}. */
    private static boolean told(Draft other, Draft draft) {
        boolean whole = other.actorCode() != null && other.recipientCode() != null && !other.anaphoric;
        boolean actorFits = draft.actor == null || same(draft.actorCode(), other.actorCode());
        boolean recipientFits = draft.recipient == null || same(draft.recipientCode(), other.recipientCode());
        return whole && actorFits && recipientFits;
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    private static boolean definite(Draft draft) {
        for (Token child : draft.scene.parse().children(draft.trigger)) {
            boolean article = child.lemma().equals("the")
                    || child.lemma().equals("this")
                    || child.lemma().equals("that");
            if (child.label().equals("det") && article) {
                return true;
            }
        }
        return false;
    }
}
