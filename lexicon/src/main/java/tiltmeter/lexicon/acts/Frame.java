package tiltmeter.lexicon.acts;

import java.util.List;
import java.util.Set;

/**
 * What must stand around a trigger, and where its ends stand.
 *
 * @param actor where the actor may stand, first choice first
 * @param recipient where the recipient may stand, first choice first
 * @param symmetric whether the act is mutual
 * @param particles verb particles one of which must be there; empty when none need be
 * @param conditions what must hold besides
 */
public record Frame(
        List<Slot> actor, List<Slot> recipient, boolean symmetric, Set<String> particles, List<Condition> conditions) {
    public Frame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        particles = Set.copyOf(particles);
        conditions = List.copyOf(conditions);
    }

    /** Something that must hold around a trigger. */
    public record Condition(Test test, Slot slot, Set<String> words) {
        public Condition {
            words = Set.copyOf(words);
        }
    }

    /** Kinds of condition. */
    public enum Test {
        /** The slot is filled. */
        FILLED,
        /** The slot is empty. */
        EMPTY,
        /** The head word of the slot is one of the words. */
        ONE_OF,
        /** The slot is filled by somebody of the given kind: {@code official}, {@code state}, {@code armed}. */
        WHO,
        /** The slot is filled by two sides or more: "Trump and Xi spoke". */
        PAIR,
        /** The trigger has a complement clause of one of the given kinds: {@code inf}, {@code that}, {@code ing}. */
        COMPLEMENT
    }

    /**
     * How much the frame asks for; of two that fit, the one that asks for more is meant. A word says more than a kind.
     */
    public int demands() {
        int sum = particles.isEmpty() ? 0 : 2;
        for (Condition condition : conditions) {
            sum += switch (condition.test()) {
                case ONE_OF, PAIR -> 3;
                case WHO -> 2;
                case FILLED, EMPTY, COMPLEMENT -> 1;
            };
        }
        return sum;
    }
}
