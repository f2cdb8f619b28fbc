package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;
import tiltmeter.reader.time.CalendarWords;

/** What stands at the places that a frame names, around one trigger. */
final class Slots {
    private static final Set<String> MODIFIER_LABELS = Set.of("nmod", "amod", "compound", "nn");

    private static final Set<String> ACCUSING =
            Set.of("accuse", "suspect", "blame", "charge", "convict", "condemn", "criticise", "criticize");

    private static final Set<String> ADVERB_LABELS = Set.of("advmod", "prt", "prep");

    private static final Set<String> DAYS = Set.of("today", "day", "week", "month", "year");

    /** Verbs that only say that their subject goes on or not: "the dialogue continues between the two". */
    private static final Set<String> GOING_ON =
            Set.of("continue", "begin", "start", "resume", "end", "fail", "collapse", "stall", "take", "follow");

    private static final Set<String> CARRIED_LABELS = Set.of("dobj", "pobj", "attr", "nsubjpass");

    private final Scene scene;
    private final Clauses clauses;
    private final Set<String> lightVerbs;

    /** @param lightVerbs verbs that lend their subject and prepositions to the noun they carry: "made a visit to" */
    Slots(Scene scene, Set<String> lightVerbs) {
        this.scene = scene;
        this.clauses = scene.clauses();
        this.lightVerbs = lightVerbs;
    }

    /** Head words that fill {@code slot} around {@code trigger}; empty when it is not filled. */
    List<Token> fill(Slot slot, Token trigger) {
        if (Clauses.verbal(trigger)) {
            return aroundVerb(slot, trigger);
        }
        return trigger.pos().startsWith("J") ? aroundAdjective(slot, trigger) : aroundNoun(slot, trigger);
    }

    private static boolean day(String word) {
        return CalendarWords.names(word) || DAYS.contains(word);
    }

    private List<Token> aroundVerb(Slot slot, Token verb) {
        return switch (slot.kind()) {
            case SUBJ -> clauses.doers(verb);
            case OBJ -> clauses.undergoers(verb);
            case IOBJ -> clauses.receivers(verb);
            case PREP -> prepositional(verb, slot.word());
            case COMP -> complementSubjects(verb);
            case POSS -> ownersOfObjects(verb);
            case MOD -> modifiersOfObjects(verb);
            case PRED -> predicates(verb);
            case NONE -> List.of();
        };
    }

    private List<Token> prepositional(Token verb, String word) {
        List<Token> found = new ArrayList<>(afterwards(verb, word));
        if (found.isEmpty()) {
            for (Token object : clauses.undergoers(verb)) {
                if (!clauses.passive(verb)) {
                    found.addAll(clauses.after(object, word));
                }
            }
        }
        if (found.isEmpty()) {
            for (Token preposition : clauses.children(verb, "prep")) {
                for (Token object : clauses.children(preposition, "pobj")) {
                    found.addAll(clauses.after(object, word));
                }
            }
        }
        if (found.isEmpty()) {
            found.addAll(afterAdverbs(verb, word));
        }
        found.removeIf(each -> day(each.lemma()));
        return found;
    }

    /**
     * Phrases before the verb set the scene ("On Tuesday, he called"), unless they are relative ("with whom he met").
     */
    private List<Token> afterwards(Token verb, String word) {
        List<Token> found = new ArrayList<>(clauses.after(verb, word));
        for (Token child : clauses.children(verb, "prep")) {
            if (child.lemma().equals(word) && child.index() < verb.index()) {
                found.removeAll(clauses.children(child, "pobj"));
            }
        }
        return found;
    }

    /** Prepositions that hang on an adverb or particle: "hit back at Canberra", "pulled out of the valley". */
    private List<Token> afterAdverbs(Token verb, String word) {
        List<Token> found = new ArrayList<>();
        for (Token child : scene.parse().children(verb)) {
            if (ADVERB_LABELS.contains(child.label())) {
                found.addAll(clauses.after(child, word));
            }
        }
        return found;
    }

    /** The object that the parser took for that of a preposition: the medics in "let in the medics". */
    List<Token> objectOfParticle(Token verb, Set<String> particles) {
        List<Token> found = new ArrayList<>();
        for (Token child : clauses.children(verb, "prep")) {
            if (particles.contains(child.lemma())) {
                found.addAll(clauses.children(child, "pobj"));
            }
        }
        return found;
    }

    /** Turkey in "violated Turkey's airspace" and "bent to Turkey's demands". */
    private List<Token> ownersOfObjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token object : objects(verb)) {
            found.addAll(clauses.children(object, "poss"));
        }
        return found;
    }

    private List<Token> modifiersOfObjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token object : objects(verb)) {
            found.addAll(modifiers(object));
        }
        return found;
    }

    private List<Token> objects(Token verb) {
        List<Token> found = new ArrayList<>(clauses.undergoers(verb));
        for (Token preposition : clauses.children(verb, "prep")) {
            if (preposition.index() > verb.index()) {
                found.addAll(clauses.children(preposition, "pobj"));
            }
        }
        return found;
    }

    /** Object predicates, which the parser labels so or takes for small clauses: "hold Russia accountable". */
    private List<Token> predicates(Token verb) {
        List<Token> found = new ArrayList<>(clauses.children(verb, "oprd"));
        for (Token child : scene.parse().children(verb)) {
            boolean clause = child.label().equals("ccomp") || child.label().equals("xcomp");
            if (clause && (child.pos().startsWith("J") || child.pos().startsWith("NN"))) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Token> complementSubjects(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : scene.parse().children(verb)) {
            if (child.label().equals("ccomp") || child.label().equals("xcomp")) {
                found.addAll(clauses.children(child, "nsubj"));
                found.addAll(clauses.children(child, "nsubjpass"));
            }
        }
        return found;
    }

    private List<Token> aroundAdjective(Slot slot, Token adjective) {
        Token head = clauses.head(adjective);
        boolean predicate = adjective.label().equals("acomp")
                || adjective.label().equals("conj")
                || adjective.label().equals("root")
                || adjective.label().equals("xcomp")
                || adjective.label().equals("ccomp");
        return switch (slot.kind()) {
            case SUBJ -> head == null ? List.of() : predicate ? clauses.doers(head) : List.of(head);
            case PREP -> {
                List<Token> found = new ArrayList<>(clauses.after(adjective, slot.word()));
                if (found.isEmpty() && head != null && predicate) {
                    found.addAll(clauses.after(head, slot.word()));
                }
                yield found;
            }
            case POSS -> head == null ? List.of() : clauses.children(head, "poss");
            case MOD -> modifiers(adjective);
            case OBJ, IOBJ, COMP, PRED, NONE -> List.of();
        };
    }

    private List<Token> aroundNoun(Slot slot, Token noun) {
        return switch (slot.kind()) {
            case POSS -> clauses.children(noun, "poss");
            case MOD -> modifiers(noun);
            case PREP -> {
                List<Token> found = new ArrayList<>(clauses.after(noun, slot.word()));
                found.removeIf(each -> day(each.lemma()));
                if (found.isEmpty()) {
                    Token carrier = carrier(noun);
                    if (carrier != null) {
                        found.addAll(afterwards(carrier, slot.word()));
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

    private List<Token> modifiers(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : scene.parse().children(noun)) {
            if (MODIFIER_LABELS.contains(child.label())) {
                found.add(child);
            }
        }
        return found;
    }
}
