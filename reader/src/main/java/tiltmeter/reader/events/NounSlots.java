package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** What stands at the places that a frame names, around a noun, through the light verb that carries it or beside. */
final class NounSlots {
    private static final Set<String> MODIFIER_LABELS = Set.of("nmod", "amod", "compound", "nn");

    private static final Set<String> ACCUSING =
            Set.of("accuse", "suspect", "blame", "charge", "convict", "condemn", "criticise", "criticize");

    /** Verbs that only say that their subject goes on or not: "the dialogue continues between the two". */
    private static final Set<String> GOING_ON =
            Set.of("continue", "begin", "start", "resume", "end", "fail", "collapse", "stall", "take", "follow");

    private static final Set<String> CARRIED_LABELS = Set.of("dobj", "pobj", "attr", "nsubjpass");

    private final Scene scene;
    private final Clauses clauses;
    private final Set<String> lightVerbs;

    NounSlots(Scene scene, Set<String> lightVerbs) {
        this.scene = scene;
        this.clauses = scene.clauses();
        this.lightVerbs = lightVerbs;
    }

    /** Head words that fill {@code slot} around {@code noun}. */
    List<Token> fill(Slot slot, Token noun) {
        return switch (slot.kind()) {
            case POSS -> clauses.children(noun, "poss");
            case MOD -> modifiers(noun);
            case PREP -> {
                List<Token> found = new ArrayList<>(clauses.after(noun, slot.word()));
                found.removeIf(each -> Slots.day(each.lemma()));
                if (found.isEmpty()) {
                    Token carrier = carrier(noun);
                    if (carrier != null) {
                        found.addAll(Slots.afterwards(clauses, carrier, slot.word()));
                    }
                }
                if (found.isEmpty()) {
                    found.addAll(throughModifiers(noun, slot.word()));
                }
                yield found;
            }
            case SUBJ -> {
                Token carrier = noun.label().equals("attr") ? clauses.head(noun) : carrier(noun);
                boolean theirs = carrier != null && !noun.label().equals("nsubj");
                yield carrier == null ? accused(noun) : theirs ? clauses.doers(carrier) : List.of();
            }
            case IOBJ -> {
                Token carrier = carrier(noun);
                yield carrier == null ? List.of() : clauses.receivers(carrier);
            }
            case OBJ, COMP, PRED, NONE -> List.of();
        };
    }

    /** Who is said to have done it: Turkey in "accused Turkey of collusion with the militants". */
    private List<Token> accused(Token noun) {
        Token preposition = clauses.head(noun);
        Token verb = preposition == null || !noun.label().equals("pobj") ? null : clauses.head(preposition);
        boolean accusing = verb != null && Clauses.verbal(verb) && ACCUSING.contains(verb.lemma());
        return verb == null || !accusing ? List.of() : clauses.undergoers(verb);
    }

    /** The subject of the clause that {@code noun} is a circumstance of: Duda in "during a meeting, Duda said". */
    List<Token> bystanders(Token noun) {
        Token preposition = clauses.head(noun);
        Token verb = preposition == null || !noun.label().equals("pobj") ? null : clauses.head(preposition);
        return verb == null || !Clauses.verbal(verb) ? List.of() : clauses.doers(verb);
    }

    /** Prepositions that the parser hung on another phrase after the noun: "talks in Geneva with Iran". */
    private List<Token> throughModifiers(Token noun, String word) {
        List<Token> found = new ArrayList<>();
        for (Token preposition : clauses.children(noun, "prep")) {
            for (Token object : clauses.children(preposition, "pobj")) {
                found.addAll(clauses.after(object, word));
            }
        }
        return found;
    }

    /** The light verb that carries {@code noun} as its object, or null: "made" of "made a visit". */
    private @Nullable Token carrier(Token noun) {
        Token head = clauses.head(noun);
        if (head != null && head.label().equals("prep") && noun.label().equals("pobj")) {
            head = clauses.head(head);
        }
        if (head != null && noun.label().equals("nsubj") && GOING_ON.contains(head.lemma())) {
            return head;
        }
        boolean carried = head != null
                && Clauses.verbal(head)
                && lightVerbs.contains(head.lemma())
                && CARRIED_LABELS.contains(noun.label());
        return carried ? head : null;
    }

    /** Adjectives and nouns before {@code noun}. */
    List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : scene.parse().children(noun)) {
            if (MODIFIER_LABELS.contains(child.label())) {
                found.add(child);
            }
        }
        return found;
    }
}
