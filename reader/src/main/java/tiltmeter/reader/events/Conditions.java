package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tiltmeter.lexicon.acts.Frame;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Token;

/** Whether what a frame asks for stands around a trigger: particles, words in its slots, complement clauses. */
final class Conditions {
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

    private final Scene scene;
    private final Slots slots;
    private final Ends ends;
    private final Complements complements;

    Conditions(Scene scene, Slots slots, Ends ends) {
        this.scene = scene;
        this.slots = slots;
        this.ends = ends;
        this.complements = new Complements(scene);
    }

    /**
     * Whether {@code frame} fits around {@code trigger}.
     *
     * @param consumed gets the tokens that the frame uses up
     */
    boolean hold(Frame frame, Token trigger, Set<Integer> consumed) {
        return particleFits(frame, trigger) && conditionsHold(frame, trigger, consumed);
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

    /** Whether {@code who} is of one of {@code kinds}. */
    static boolean is(Participant who, Set<String> kinds) {
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
