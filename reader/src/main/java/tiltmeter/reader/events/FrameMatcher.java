package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.lexicon.acts.Frame;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Decides which lines of the act lexicon fit around a word of a sentence, and who stands at their ends. */
final class FrameMatcher {
    private static final Set<EventType> MOVING_FORCES = Set.of(EventType.MOBILIZE, EventType.RETREAT);

    private static final Set<String> MEASURES = Set.of(
            "ton",
            "tonne",
            "number",
            "amount",
            "batch",
            "series",
            "dozen",
            "lot",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dollar",
            "euro",
            "pound",
            "load",
            "range",
            "set",
            "piece",
            "kind",
            "type",
            "sort",
            "group",
            "team",
            "pair",
            "couple",
            "round",
            "majority",
            "handful",
            "worth",
            "quantity",
            "shipment",
            "consignment");

    private static final Slot OWNER = new Slot(Slot.Kind.POSS, "");

    private final Scene scene;
    private final Slots slots;
    private final Ends ends;
    private final Complements complements;
    private final Answerable answerable;
    private final ActLexicon lexicon;

    /**
     * Triggers that are being matched: "criticism of the condemnation" asks for the doer of its object, and a tree in
     * which two such nouns hang on each other's slots would ask for ever.
     */
    private final Set<Integer> asked = new HashSet<>();

    FrameMatcher(Scene scene, ActLexicon lexicon) {
        this.scene = scene;
        this.slots = new Slots(scene, lexicon.members("@light"));
        this.ends = new Ends(scene);
        this.complements = new Complements(scene);
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
            if (sameClass(act.pos(), trigger) && particleFits(act.frame(), trigger)) {
                Set<Integer> consumed = new HashSet<>();
                if (conditionsHold(act.frame(), trigger, consumed)) {
                    found.add(match(act, trigger, consumed));
                }
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
                .filter(who -> is(who, Set.of("armed")))
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

    private boolean particleFits(Frame frame, Token trigger) {
        if (frame.particles().isEmpty()) {
            return true;
        }
        for (Token child : scene.parse().children(trigger)) {
            if ((child.label().equals("prt")
                            || child.label().equals("advmod")
                            || child.label().equals("prep"))
                    && frame.particles().contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean conditionsHold(Frame frame, Token trigger, Set<Integer> consumed) {
        for (Frame.Condition condition : frame.conditions()) {
            if (!holds(frame, condition, trigger, consumed)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Frame frame, Frame.Condition condition, Token trigger, Set<Integer> consumed) {
        return switch (condition.test()) {
            case FILLED -> !slots.fill(condition.slot(), trigger).isEmpty() || gerundAfter(condition.slot(), trigger);
            case EMPTY -> slots.fill(condition.slot(), trigger).isEmpty();
            case ONE_OF -> oneOf(condition, filled(condition.slot(), frame, trigger), consumed);
            case WHO -> who(condition, trigger);
            case PAIR -> pair(condition.slot(), trigger);
            case COMPLEMENT -> complements.has(trigger, condition.words());
        };
    }

    /** What fills a slot; the object may have been taken for that of a preposition: "called in the ambassador". */
    private List<Token> filled(Slot slot, Frame frame, Token trigger) {
        List<Token> found = slots.fill(slot, trigger);
        return found.isEmpty() && slot.kind() == Slot.Kind.OBJ
                ? slots.objectOfParticle(trigger, frame.particles())
                : found;
    }

    private boolean oneOf(Frame.Condition condition, List<Token> fillers, Set<Integer> consumed) {
        for (Token filler : fillers) {
            for (Token each : counted(filler)) {
                if (condition.words().contains(each.lemma())) {
                    consumed.add(each.index());
                    return true;
                }
                if (named(each, condition.words())) {
                    return true;
                }
                for (Token child : compounds(each)) {
                    if (condition.words().contains(child.lemma())
                            || condition.words().contains(child.lemma() + "_" + each.lemma())) {
                        consumed.add(each.index());
                        consumed.add(child.index());
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What is coordinated with {@code noun}, and what it counts: tents in "a batch of tents". */
    private List<Token> counted(Token noun) {
        List<Token> found = new ArrayList<>(scene.clauses().coordinated(noun));
        if (MEASURES.contains(noun.lemma()) || noun.pos().equals("CD")) {
            for (Token object : scene.clauses().after(noun, "of")) {
                found.addAll(scene.clauses().coordinated(object));
            }
        }
        return found;
    }

    private List<Token> compounds(Token noun) {
        List<Token> found = new ArrayList<>(scene.clauses().children(noun, "compound"));
        found.addAll(scene.clauses().children(noun, "nmod"));
        return found;
    }

    /** A proper name belongs to the classes of places and people: Crimea is a territory, Navalny a person. */
    private boolean named(Token token, Set<String> words) {
        Mention mention = scene.at(token);
        if (mention == null || !(token.pos().startsWith("NNP") || token.pos().equals("PRP"))) {
            return false;
        }
        boolean person = mention.participant().person() != null;
        return person
                ? words.contains("person") || words.contains("leader")
                : words.contains("territory") || words.contains("city");
    }

    private boolean gerundAfter(Slot slot, Token trigger) {
        if (slot.kind() != Slot.Kind.PREP) {
            return false;
        }
        for (Token child : scene.parse().children(trigger)) {
            if (child.lemma().equals(slot.word()) && scene.clauses().has(child, "pcomp")) {
                return true;
            }
        }
        return false;
    }

    private boolean pair(Slot slot, Token trigger) {
        return ends.of(slots.fill(slot, trigger)).stream()
                        .map(Participant::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    /** Officials, places and forces must stand there themselves: "its demands" and "a letter from him" are none. */
    private boolean who(Frame.Condition condition, Token trigger) {
        List<Token> fillers = slots.fill(condition.slot(), trigger);
        boolean throughOwners =
                condition.words().contains("anyone") || condition.words().contains("state");
        List<Participant> found = throughOwners ? ends.of(fillers) : ends.named(fillers);
        return found.stream().anyMatch(each -> is(each, condition.words()));
    }

    private static boolean is(Participant who, Set<String> kinds) {
        String code = who.code();
        Sector sector = who.sector();
        boolean state =
                code != null && code.length() == 3 && !code.equals("NSA") && !code.equals("CVL") && !code.equals("WST");
        boolean official = who.person() != null
                && (sector == Sector.GOV || sector == Sector.LEG || sector == Sector.MIL || sector == null);
        boolean armed = sector == Sector.MIL || sector == Sector.REB || "NSA".equals(code);
        return kinds.contains("anyone")
                || (kinds.contains("state") && state)
                || (kinds.contains("place") && state && who.person() == null)
                || (kinds.contains("official") && (official || (sector == Sector.GOV && code != null)))
                || (kinds.contains("armed") && armed);
    }
}
