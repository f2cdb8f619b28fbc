package tiltmeter.reader.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.EventType;
import tiltmeter.reader.syntax.Token;

/**
 * Finds the act that an article names again without saying whose it is: "the visit", "the invasion".
 *
 * <p>A noun may take the ends of the nearest act told with the same word, earlier ones first, else, with a definite
 * article, of the latest of its type. Misses: acts told again in other words ("the move"), and a second act of the same
 * kind in between.
 */
final class Anaphora {
    /** Types whose nouns name the same act in many words: war, invasion, aggression; talks, meeting, summit. */
    private static final Set<EventType> ONE_ACT_MANY_WORDS =
            Set.of(EventType.ASSAULT, EventType.CONSULT, EventType.SANCTION, EventType.COERCE);

    /** Types in which an article mostly tells of two sides. */
    private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE);

    /** Acts further away than this, counted in acts, are not looked at, so that long texts cost no more than short. */
    private static final int REACH = 200;

    private Anaphora() {}

    /** The act elsewhere that {@code drafts.get(place)} most likely tells again, with both its ends; or null. */
    static @Nullable Draft suggestion(List<Draft> drafts, int place) {
        Draft draft = drafts.get(place);
        boolean whole = draft.actorCode() != null && draft.recipientCode() != null;
        if (whole) {
            return null;
        }
        if (HOSTILE.contains(draft.act.type()) && (draft.actor != null || draft.recipient != null)) {
            Draft foe = sameFoe(drafts, place);
            if (foe != null) {
                return foe;
            }
        }
        if (draft.act.pos() != WordClass.NOUN) {
            return null;
        }
        Draft other = sameWord(drafts, place);
        return other == null && definite(draft) && ONE_ACT_MANY_WORDS.contains(draft.act.type())
                ? sameType(drafts, place)
                : other;
    }

    /**
     * An act of the same type that shares the end that is known, if all such acts in the article agree on the other
     * end: in a report on one war, who is shelled is shelled by the one foe.
     */
    private static @Nullable Draft sameFoe(List<Draft> drafts, int place) {
        Draft draft = drafts.get(place);
        Draft found = null;
        for (Draft other : near(drafts, place)) {
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
        for (int distance = 1; distance <= REACH; distance++) {
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
        for (int at = place - 1; at >= Math.max(0, place - REACH); at--) {
            if (drafts.get(at).act.type() == drafts.get(place).act.type() && told(drafts.get(at), drafts.get(place))) {
                return drafts.get(at);
            }
        }
        return null;
    }

    private static List<Draft> near(List<Draft> drafts, int place) {
        return drafts.subList(Math.max(0, place - REACH), Math.min(drafts.size(), place + REACH));
    }

    /** Whether {@code other} has both ends by its own words and does not contradict {@code draft}. */
    private static boolean told(Draft other, Draft draft) {
        boolean whole = other.actorCode() != null && other.recipientCode() != null;
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
