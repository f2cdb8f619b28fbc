package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;
import tiltmeter.reader.time.CalendarWords;

/** What stands at the places that a frame names, around one trigger. */
final class Slots {
    private static final Set<String> ADVERB_LABELS = Set.of("advmod", "prt", "prep");

    private static final Set<String> DAYS = Set.of("today", "day", "week", "month", "year");

    private final Scene scene;
    private final Clauses clauses;
    private final NounSlots nouns;

    /** @param lightVerbs verbs that lend their subject and prepositions to the noun they carry: "made a visit to" */
    Slots(Scene scene, Set<String> lightVerbs) {
        this.scene = scene;
        this.clauses = scene.clauses();
        this.nouns = new NounSlots(scene, lightVerbs);
    }

    /** Head words that fill {@code slot} around {@code trigger}; empty when it is not filled. */
    List<Token> fill(Slot slot, Token trigger) {
        if (Clauses.verbal(trigger)) {
            return aroundVerb(slot, trigger);
        }
        return trigger.pos().startsWith("J") ? aroundAdjective(slot, trigger) : nouns.fill(slot, trigger);
    }

    static boolean day(String word) {
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
        List<Token> found = new ArrayList<>(afterwards(clauses, verb, word));
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
    static List<Token> afterwards(Clauses clauses, Token verb, String word) {
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
            found.addAll(nouns.modifiers(object));
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
            case MOD -> nouns.modifiers(adjective);
            case OBJ, IOBJ, COMP, PRED, NONE -> List.of();
        };
    }

    /** The subject of the clause that {@code noun} is a circumstance of: Duda in "during a meeting, Duda said". */
    List<Token> bystanders(Token noun) {
        return nouns.bystanders(noun);
    }
}
