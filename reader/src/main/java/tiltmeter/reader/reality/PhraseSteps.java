package tiltmeter.reader.reality;

import java.util.Optional;
import java.util.Set;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.lexicon.reality.Embedders.Effect;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Steps from a noun or a preposition to the word that it hangs on. */
final class PhraseSteps {
    private static final Set<String> SCANT = Set.of("no", "little", "few", "without", "lack", "hardly", "scant");
    private static final Set<String> EVIDENCE = Set.of("evidence", "sign", "indication", "proof", "hint", "trace");

    private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("for", "to", "of", "on", "about", "over", "in");

    /** Prepositions whose gerund tells how the governing act is done, and so is as real as that. */
    private static final Set<String> MEANS = Set.of("by", "through", "in");

    /** Words of moving, whose "for" tells what is to come: "arrived for talks". */
    private static final Set<String> MOVING = Set.of(
            "arrive",
            "travel",
            "fly",
            "head",
            "come",
            "go",
            "leave",
            "depart",
            "land",
            "journey",
            "arrival",
            "trip",
            "visit",
            "departure",
            "return");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another");
    private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may");

    private final Clauses clauses;
    private final Surroundings around;
    private final Embedders embedders;

    PhraseSteps(Clauses clauses, Surroundings around, Embedders embedders) {
        this.clauses = clauses;
        this.around = around;
        this.embedders = embedders;
    }

    /** A noun or a preposition below {@code governor}. */
    Step take(Token token, Token governor, Judgement below) {
        String label = token.label();
        if (label.equals("pobj")) {
            return preposition(governor, below);
        }
        if (label.equals("nsubj") && below.status() == Status.HAPPENED && supposed(token, governor)) {
            return Step.stop(new Judgement(Status.POSSIBLE, "supposed:" + governor.lemma()));
        }
        if (label.equals("conj") || label.equals("advmod")) {
            return Step.on(below);
        }
        if (label.equals("acomp") || label.equals("oprd")) {
            return Step.on(below);
        }
        if (label.equals("dobj") && clauses.has(governor, "oprd")) {
            return Step.stop(below); // "called the shooting a crime": only what it is called is said
        }
        boolean preposition = label.equals("prep") || label.equals("agent");
        boolean complement = preposition && COMPLEMENT_PREPOSITIONS.contains(token.lemma());
        boolean argument = label.equals("dobj") || label.equals("nsubjpass") || label.equals("attr");
        boolean taken = complement || argument || label.equals("compound");
        if (taken && scant(governor)) {
            return Step.stop(new Judgement(Status.NEGATED, "evidence:scant"));
        }
        if (preposition && MEANS.contains(token.lemma()) && clauses.has(token, "pcomp") && Clauses.verbal(governor)) {
            return carried(governor, below);
        }
        Optional<Effect> effect = preposition ? embedders.effect(governor.lemma(), token.lemma()) : Optional.empty();
        if (effect.isEmpty() && (taken || label.equals("nsubj"))) {
            effect = embedders.effect(governor.lemma(), "noun").filter(e -> carries(label, governor, e));
        }
        if (effect.isPresent()) {
            Status above = around.ofGovernor(governor).status();
            return Step.on(Effects.changed(below, effect.get(), above, governor));
        }
        if (complement && Clauses.verbal(governor) && token.lemma().equals("for")) {
            Judgement above = around.of(governor);
            boolean open = above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
            return open && below.status() == Status.HAPPENED ? Step.on(above) : Step.stop(below);
        }
        return Step.stop(below);
    }

    /**
     * A subject is carried by light verbs only ("the talks took place"), and what stands after a preposition by none
     * ("will hold a summit in the war").
     */
    private static boolean carries(String label, Token governor, Effect effect) {
        if (label.equals("nsubj")) {
            return effect == Effect.HAPPENED;
        }
        return effect != Effect.HAPPENED || !label.equals("prep") || !Clauses.verbal(governor);
    }

    private Step carried(Token governor, Judgement below) {
        return Step.on(below.status() == Status.HAPPENED ? around.of(governor) : below);
    }

    /** "An attack on the port would …" only supposes one; "the attack would …" may look back on one. */
    private boolean supposed(Token noun, Token verb) {
        boolean any = clauses.children(noun, "det").stream().anyMatch(each -> INDEFINITE.contains(each.lemma()));
        return any
                && clauses.children(verb, "aux").stream()
                        .anyMatch(each -> each.pos().equals("MD") && SUPPOSING.contains(each.lemma()));
    }

    /** What the preposition between makes of it: "without", "ahead of", "instead of", "arrived for". */
    Step preposition(Token preposition, Judgement below) {
        String word = preposition.lemma();
        if (word.equals("without")) {
            return Step.stop(new Judgement(Status.NEGATED, "negation:without"));
        }
        Token above = clauses.head(preposition);
        if (above != null && word.equals("of") && above.lemma().equals("ahead")) {
            return Step.stop(new Judgement(Status.PLANNED, "ahead-of"));
        }
        if (above != null && word.equals("of") && above.lemma().equals("instead")) {
            return Step.stop(new Judgement(Status.NEGATED, "instead-of"));
        }
        if (above != null
                && word.equals("for")
                && MOVING.contains(above.lemma())
                && below.status() == Status.HAPPENED) {
            return Step.stop(new Judgement(Status.PLANNED, "purpose:" + above.lemma()));
        }
        return Step.on(below);
    }

    /** Whether {@code noun} is said to be hardly there: "little evidence", "no sign". */
    boolean scant(Token noun) {
        if (!EVIDENCE.contains(noun.lemma())) {
            return false;
        }
        for (Token child : clauses.sentence().children(noun)) {
            if (SCANT.contains(child.lemma())) {
                return true;
            }
        }
        Token above = clauses.head(noun);
        return above != null
                && (SCANT.contains(above.lemma())
                        || new Surroundings(clauses).of(above).status() == Status.NEGATED);
    }
}
