package tiltmeter.reader.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Ends that one act of a sentence has from another: who condemns an attack condemns the attacker; who vows to send arms
 * to Kyiv vows it to Kyiv; who refuses to meet somebody refuses him.
 */
final class Inheritance {
    /** Acts directed at whoever did the act that is their object. */
    private static final Set<EventType> JUDGING =
            EnumSet.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT, EventType.THREATEN, EventType.PROTEST);

    /**
     * Acts directed at whoever the act in their complement is directed at. Refusing to condemn somebody is no refusal
     * to him, so only a threat passes on whom a hostile act is directed at.
     */
    private static final Set<EventType> COMMITTING =
            EnumSet.of(EventType.AGREE, EventType.THREATEN, EventType.REJECT, EventType.CONCEDE);

    private Inheritance() {}

    /** Completes the drafts of one sentence. */
    static void complete(List<Draft> drafts) {
        Map<Integer, Draft> byTrigger = new HashMap<>();
        for (Draft draft : drafts) {
            byTrigger.putIfAbsent(draft.trigger.index(), draft);
        }
        for (Draft draft : drafts) {
            if (draft.recipient == null && JUDGING.contains(draft.act.type())) {
                draft.recipient = doerOfObject(draft, byTrigger);
            }
            if (draft.recipient == null && COMMITTING.contains(draft.act.type())) {
                draft.recipient = recipientOfComplement(draft, byTrigger);
            }
            if (draft.recipient == null && draft.act.type() == EventType.REQUEST) {
                draft.recipient = otherSideOfObject(draft, byTrigger);
            }
        }
        for (Draft draft : drafts) {
            if (draft.recipient == null && draft.actorCode() != null) {
                draft.recipient = recipientOfParallel(draft, drafts);
            }
        }
    }

    private static @Nullable Participant doerOfObject(Draft draft, Map<Integer, Draft> byTrigger) {
        Clauses clauses = draft.scene.clauses();
        for (Token object : clauses.undergoers(draft.trigger)) {
            Draft act = byTrigger.get(object.index());
            if (act != null && act != draft) {
                Participant doer = act.actor;
                if (doer != null && !doer.equals(draft.actor) && other(doer, draft)) {
                    return doer;
                }
            }
        }
        return null;
    }

    private static @Nullable Participant recipientOfComplement(Draft draft, Map<Integer, Draft> byTrigger) {
        for (Token child : draft.scene.parse().children(draft.trigger)) {
            if (child.label().equals("xcomp") || child.label().equals("ccomp")) {
                Draft act = byTrigger.get(child.index());
                Participant recipient = act == null ? null : act.recipient;
                boolean towards = act != null
                        && (draft.act.type() == EventType.THREATEN
                                || act.act.type().quad().cooperative());
                if (recipient != null && towards && other(recipient, draft)) {
                    return recipient;
                }
            }
        }
        return null;
    }

    /** China in "called for cooperation with China", Russia in "called for Russia's withdrawal". */
    private static @Nullable Participant otherSideOfObject(Draft draft, Map<Integer, Draft> byTrigger) {
        for (Token child : draft.scene.parse().children(draft.trigger)) {
            List<Token> objects = child.label().equals("dobj")
                    ? List.of(child)
                    : child.lemma().equals("for") ? draft.scene.clauses().children(child, "pobj") : List.<Token>of();
            for (Token object : objects) {
                Draft act = byTrigger.get(object.index());
                if (act == null || act == draft) {
                    continue;
                }
                for (@Nullable Participant end : new @Nullable Participant[] {act.actor, act.recipient}) {
                    if (end != null && other(end, draft)) {
                        return end;
                    }
                }
            }
        }
        return null;
    }

    /**
     * The recipient of the same act told beside it: "of giving aid to Russia and considering giving arms"; for a visit
     * without a destination, that of the other visit in the sentence.
     */
    private static @Nullable Participant recipientOfParallel(Draft draft, List<Draft> drafts) {
        for (Draft parallel : drafts) {
            Participant recipient = parallel.recipient;
            boolean word = parallel.trigger.lemma().equals(draft.trigger.lemma())
                    || (draft.act.type() == EventType.CONSULT && !draft.symmetric);
            boolean alike = parallel != draft
                    && parallel.act.type() == draft.act.type()
                    && draft.actorCode() != null
                    && draft.actorCode().equals(parallel.actorCode());
            if (word && alike && recipient != null && other(recipient, draft)) {
                return recipient;
            }
        }
        return null;
    }

    private static boolean other(Participant participant, Draft draft) {
        return participant.code() != null && !participant.code().equals(draft.actorCode());
    }
}
