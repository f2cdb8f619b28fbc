package tiltmeter.lexicon.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.lexicon.acts.Frame.Condition;

/**
 * Reads the frame column of the act lexicon. The small language is described in the head of {@code acts/accuse.tsv}.
 */
final class FrameReader {
    private static final List<Slot> VERB_ACTOR = slots("subj");
    private static final List<Slot> VERB_RECIPIENT = slots("obj");
    private static final List<Slot> NOUN_ACTOR = slots("prep:by|poss|mod|prep:from|prep:of");
    private static final List<Slot> NOUN_RECIPIENT = slots("prep:of|prep:against|prep:on|prep:to|prep:with");
    private static final Set<String> KINDS_OF_SOMEBODY = Set.of("official", "state", "armed", "anyone", "place");

    private final Map<String, Set<String>> classes;

    FrameReader(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** Reads a frame; every fault is added to {@code faults}, and the result then is of no use. */
    Frame read(String text, WordClass pos, List<String> faults) {
        boolean noun = pos == WordClass.NOUN;
        boolean actorTold = false;
        List<Slot> actor = noun ? NOUN_ACTOR : VERB_ACTOR;
        List<Slot> recipient = noun ? NOUN_RECIPIENT : VERB_RECIPIENT;
        boolean symmetric = false;
        Set<String> particles = new LinkedHashSet<>();
        List<Condition> conditions = new ArrayList<>();
        for (String word : text.split(" +", -1)) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? "" : word.substring(equals + 1);
            switch (name) {
                case "" -> {}
                case "symmetric" -> symmetric = true;
                case "pair" -> conditions.add(new Condition(Frame.Test.PAIR, slotOr(value, faults), Set.of()));
                case "actor" -> {
                    actor = slotsOr(value, faults);
                    actorTold = true;
                }
                case "recipient" -> recipient = slotsOr(value, faults);
                case "prt" -> particles.addAll(Arrays.asList(value.split("\\|", -1)));
                case "has" -> conditions.add(new Condition(Frame.Test.FILLED, slotOr(value, faults), Set.of()));
                case "no" -> conditions.add(new Condition(Frame.Test.EMPTY, slotOr(value, faults), Set.of()));
                case "comp" ->
                    conditions.add(new Condition(
                            Frame.Test.COMPLEMENT, new Slot(Slot.Kind.COMP, ""), Set.of(value.split("\\|", -1))));
                default -> conditions.add(condition(name, value, faults));
            }
        }
        return new Frame(
                noun && !actorTold ? notShared(actor, recipient) : actor, recipient, symmetric, particles, conditions);
    }

    /** The usual places of an actor less the prepositions that lead to the recipient: "the invasion of Kuwait". */
    private static List<Slot> notShared(List<Slot> actor, List<Slot> recipient) {
        return actor.stream()
                .filter(slot -> slot.kind() != Slot.Kind.PREP || !recipient.contains(slot))
                .toList();
    }

    private Condition condition(String name, String value, List<String> faults) {
        Slot slot = slotOr(name, faults);
        if (value.startsWith("@@")) {
            String kind = value.substring(2);
            if (!KINDS_OF_SOMEBODY.contains(kind)) {
                faults.add("nobody is called " + value);
            }
            return new Condition(Frame.Test.WHO, slot, Set.of(kind));
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : value.split("[,|]", -1)) {
            if (word.startsWith("@")) {
                Set<String> members = classes.get(word);
                if (members == null) {
                    faults.add("no such word class: " + word);
                } else {
                    words.addAll(members);
                }
            } else if (word.isEmpty()) {
                faults.add("nothing after " + name + "=");
            } else {
                words.add(word);
            }
        }
        return new Condition(Frame.Test.ONE_OF, slot, words);
    }

    private static Slot slotOr(String word, List<String> faults) {
        Optional<Slot> slot = Slot.parse(word);
        if (slot.isEmpty()) {
            faults.add("not a part of a frame: " + word);
        }
        return slot.orElse(new Slot(Slot.Kind.NONE, ""));
    }

    private static List<Slot> slotsOr(String words, List<String> faults) {
        return Arrays.stream(words.split("\\|", -1))
                .map(word -> slotOr(word, faults))
                .toList();
    }

    private static List<Slot> slots(String words) {
        return slotsOr(words, new ArrayList<>());
    }
}
