package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.lexicon.acts.Frame;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Decides which lines of the act lexicon fit around a word of a sentence, and who stands at their ends. */
final class FrameMatcher {
    private static final Set<EventType> MOVING_FORCES = Set.of(EventType.MOBILIZE, EventType.RETREAT);

    private static final Slot OWNER = new Slot(Slot.Kind.POSS, "");

    private final Slots slots;
    private final Ends ends;
    private final Conditions conditions;
    private final Answerable answerable;
    private final ActLexicon lexicon;

    /**
     * Triggers that are being matched: "criticism of the condemnation" asks for the doer of its object, and a tree in
     * which two such nouns hang on each other's slots would ask for ever.
     */
    private final Set<Integer> asked = new HashSet<>();

    FrameMatcher(Scene scene, ActLexicon lexicon) {
        this.slots = new Slots(scene, lexicon.members("@light"));
        this.ends = new Ends(scene);
        this.conditions = new Conditions(scene, slots, ends);
        this.answerable = new Answerable(scene, slots, ends, this::matches);
        this.lexicon = lexicon;
    }

    /**
     * An act that fits.
     *
     * @param actors who acts, in reading order
     * @param recipients to whom it is done
     * @param consumed tokens that the frame used up, so that they name no act of their own
     */
    record Match(
            Act act, Token trigger, List<Participant> actors, List<Participant> recipients, Set<Integer> consumed) {}

    /** Whether the object names the act rather than this verb: "launched an airstrike", "was in contact". */
    boolean light(Token verb) {
        return Clauses.verbal(verb)
                && (verb.lemma().equals("be") || lexicon.members("@light").contains(verb.lemma()));
    }

    /** Every act that fits around {@code trigger}, the most demanding first, otherwise in the lexicon's order. */
    List<Match> matches(Token trigger) {
        if (!asked.add(trigger.index())) {
            return List.of();
        }
        try {
            return fitting(trigger);
        } finally {
            asked.remove(trigger.index());
        }
    }

    private List<Match> fitting(Token trigger) {
        List<Match> found = new ArrayList<>();
        for (Act act : Inflections.acts(lexicon, trigger)) {
            Set<Integer> consumed = new HashSet<>();
            if (sameClass(act.pos(), trigger) && conditions.hold(act.frame(), trigger, consumed)) {
                found.add(match(act, trigger, consumed));
            }
        }
        found.sort((a, b) ->
                Integer.compare(b.act().frame().demands(), a.act().frame().demands()));
        return found;
    }

    private Match match(Act act, Token trigger, Set<Integer> consumed) {
        Frame frame = act.frame();
        List<Participant> actors = firstFilled(frame.actor(), trigger);
        if (actors.isEmpty() && act.pos() == WordClass.NOUN) {
            actors = firstFilled(List.of(new Slot(Slot.Kind.SUBJ, "")), trigger);
        }
        if (actors.isEmpty() && Clauses.verbal(trigger) && MOVING_FORCES.contains(act.type())) {
            actors = armed(trigger);
        }
        boolean talks = act.type() == EventType.CONSULT || act.type() == EventType.AGREE;
        if (actors.isEmpty() && act.pos() == WordClass.NOUN && frame.symmetric() && talks) {
            actors = ends.of(slots.bystanders(trigger));
        }
        List<Participant> recipients = firstOther(frame.recipient(), trigger, actors);
        if (recipients.isEmpty()
                && act.pos() == WordClass.NOUN
                && frame.recipient().contains(OWNER)) {
            // "The pastor's arrest": the owner suffers it unless somebody else does.
            recipients = ends.of(slots.fill(OWNER, trigger));
            actors = firstFilled(without(frame.actor(), OWNER), trigger);
        }
        List<Participant> answering = answerable.of(frame, act.type(), trigger, consumed);
        if (answering != null) {
            recipients = new ArrayList<>(answering);
            recipients.removeAll(actors);
            if (answering.isEmpty()) {
                return new Match(act, trigger, actors, recipients, consumed);
            }
        }
        if (recipients.isEmpty() && Clauses.verbal(trigger) && !noRecipient(frame)) {
            recipients = firstOther(List.of(new Slot(Slot.Kind.OBJ, "")), trigger, actors);
        }
        if (recipients.isEmpty() && asksToAct(frame)) {
            recipients = firstOther(List.of(new Slot(Slot.Kind.COMP, "")), trigger, actors);
        }
        if (recipients.isEmpty() && !frame.particles().isEmpty() && !noRecipient(frame)) {
            recipients = new ArrayList<>(ends.of(slots.objectOfParticle(trigger, frame.particles())));
            recipients.removeAll(actors);
        }
        if (frame.symmetric()) {
            List<Participant> both = between(trigger);
            if (both.size() > 1) {
                return new Match(act, trigger, both.subList(0, 1), both.subList(1, both.size()), consumed);
            }
            if (recipients.isEmpty()) {
                recipients = firstOther(
                        List.of(new Slot(Slot.Kind.PREP, "with"), new Slot(Slot.Kind.OBJ, "")), trigger, actors);
            }
            if (recipients.isEmpty() && actors.size() > 1) {
                return new Match(act, trigger, actors.subList(0, 1), actors.subList(1, actors.size()), consumed);
            }
        }
        return new Match(act, trigger, actors, recipients, consumed);
    }

    /** Whether the object may be told as the subject of an infinitive: "let the monitors enter". */
    private static boolean asksToAct(Frame frame) {
        return frame.recipient().stream().anyMatch(slot -> slot.kind() == Slot.Kind.OBJ)
                && frame.conditions().stream()
                        .anyMatch(each -> each.test() == Frame.Test.COMPLEMENT
                                && each.words().contains("inf"));
    }

    private static List<Slot> without(List<Slot> slots, Slot one) {
        return slots.stream().filter(slot -> !slot.equals(one)).toList();
    }

    private static boolean noRecipient(Frame frame) {
        return frame.recipient().stream().anyMatch(slot -> slot.kind() == Slot.Kind.NONE);
    }

    /** Forces that are moved move for their own side: "Russian troops were deployed". */
    private List<Participant> armed(Token verb) {
        return ends.of(slots.fill(new Slot(Slot.Kind.OBJ, ""), verb)).stream()
                .filter(who -> Conditions.is(who, Set.of("armed")))
                .toList();
    }

    private List<Participant> between(Token trigger) {
        List<Participant> both = ends.of(slots.fill(new Slot(Slot.Kind.PREP, "between"), trigger));
        return both.isEmpty() ? ends.of(slots.fill(new Slot(Slot.Kind.PREP, "among"), trigger)) : both;
    }

    private List<Participant> firstFilled(List<Slot> alternatives, Token trigger) {
        for (Slot slot : alternatives) {
            List<Participant> found = ends.of(slots.fill(slot, trigger));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first alternative that is filled by somebody who is not an actor already. */
    private List<Participant> firstOther(List<Slot> alternatives, Token trigger, List<Participant> actors) {
        for (Slot slot : alternatives) {
            if (slot.kind() == Slot.Kind.NONE) {
                return List.of();
            }
            List<Participant> found = new ArrayList<>(ends.of(slots.fill(slot, trigger)));
            found.removeAll(actors);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean sameClass(WordClass pos, Token token) {
        return switch (pos) {
            case VERB -> Clauses.verbal(token);
            case NOUN -> token.pos().startsWith("NN");
            case ADJECTIVE ->
                token.pos().startsWith("J")
                        || (token.pos().equals("VBN") && token.label().equals("acomp"));
        };
    }
}
