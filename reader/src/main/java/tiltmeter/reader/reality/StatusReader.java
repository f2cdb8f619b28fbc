package tiltmeter.reader.reality;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.lexicon.reality.Embedders.Effect;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * Decides from the words around a trigger whether its act happened.
 *
 * <p>The trigger's own negation and modals come first; then every word that it hangs on as a complement may change the
 * verdict, from the inside out: "has not refused to send" happened, "plans to refrain from sending" did not. What hangs
 * on as a circumstance, a relative clause or the object of a word that is no embedder is a fact of its own, and the
 * climb ends there. Misses: irony, conditions told in another sentence, and rhetorical questions.
 */
public final class StatusReader {
    private static final Set<String> SCANT = Set.of("no", "little", "few", "without", "lack", "hardly", "scant");
    private static final Set<String> EVIDENCE = Set.of("evidence", "sign", "indication", "proof", "hint", "trace");

    /** Verbs that carry an act in their object and lend it their own reality: "will hold talks". */
    private static final Set<String> LIGHT = Set.of(
            "hold",
            "make",
            "have",
            "launch",
            "conduct",
            "impose",
            "stage",
            "give",
            "sign",
            "reach",
            "take",
            "carry",
            "pay",
            "begin",
            "start",
            "open",
            "issue",
            "be",
            "provide",
            "send",
            "offer",
            "attend",
            "lift",
            "resume",
            "include",
            "continue",
            "deliver",
            "mount",
            "produce",
            "grant",
            "trigger",
            "spark",
            "come",
            "happen",
            "occur",
            "enter",
            "receive",
            "get",
            "supply");

    /** Nouns that only measure out an act: "a series of strikes", "a package of sanctions". */
    private static final Set<String> CARRIERS = Set.of(
            "series",
            "round",
            "wave",
            "package",
            "kind",
            "form",
            "act",
            "set",
            "part",
            "tranche",
            "range",
            "number",
            "lot",
            "use",
            "spate",
            "string",
            "start",
            "launch",
            "imposition",
            "course",
            "resumption",
            "delivery");

    private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("for", "to", "of", "on", "about", "over", "in");

    /** Prepositions whose gerund tells how the governing act is done, and so is as real as that. */
    private static final Set<String> MEANS = Set.of("by", "through", "in");

    private static final int MOST_STEPS = 15;

    private final Embedders embedders;

    public StatusReader(Embedders embedders) {
        this.embedders = embedders;
    }

    /** The status of the act that {@code trigger} names in {@code sentence}. */
    public Judgement judge(ParsedSentence sentence, Token trigger) {
        Clauses clauses = new Clauses(sentence);
        Surroundings around = new Surroundings(clauses);
        Judgement judgement = modified(clauses, trigger, around.of(trigger));
        Token token = trigger;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Token governor = clauses.governor(token);
            if (governor == null) {
                break;
            }
            Step step = step(clauses, around, token, governor, judgement);
            judgement = step.judgement();
            if (step.end()) {
                break;
            }
            token = governor;
        }
        return judgement;
    }

    private record Step(Judgement judgement, boolean end) {
        static Step stop(Judgement judgement) {
            return new Step(judgement, true);
        }

        static Step on(Judgement judgement) {
            return new Step(judgement, false);
        }
    }

    /** A "planned visit", a "possible attack". */
    private Judgement modified(Clauses clauses, Token trigger, Judgement own) {
        if (Clauses.verbal(trigger) || own.status() != Status.HAPPENED) {
            return own;
        }
        for (Token child : clauses.sentence().children(trigger)) {
            boolean before = child.index() < trigger.index() && !child.label().equals("poss");
            Optional<Effect> effect = before ? embedders.effect(child.lemma(), "mod") : Optional.empty();
            if (before && effect.isEmpty()) {
                String form = child.form().toLowerCase(java.util.Locale.ROOT);
                effect = embedders.effect(form, "mod");
            }
            if (effect.isPresent()) {
                return changed(own, effect.get(), Status.HAPPENED, child);
            }
        }
        return own;
    }

    private Step step(Clauses clauses, Surroundings around, Token token, Token governor, Judgement below) {
        return Clauses.verbal(token) || token.label().equals("pcomp")
                ? clause(clauses, around, token, governor, below)
                : phrase(clauses, around, token, governor, below);
    }

    /** A noun or a preposition below {@code governor}. */
    private Step phrase(Clauses clauses, Surroundings around, Token token, Token governor, Judgement below) {
        String label = token.label();
        if (label.equals("pobj")) {
            return preposition(clauses, governor, below);
        }
        if (label.equals("conj") || label.equals("advmod")) {
            return Step.on(below);
        }
        if (label.equals("acomp") || label.equals("oprd")) {
            return Step.on(below);
        }
        boolean preposition = label.equals("prep") || label.equals("agent");
        boolean complement = preposition && COMPLEMENT_PREPOSITIONS.contains(token.lemma());
        boolean argument = label.equals("dobj") || label.equals("nsubjpass") || label.equals("attr");
        boolean taken = complement || argument || label.equals("compound");
        if (taken && EVIDENCE.contains(governor.lemma()) && scant(clauses, governor)) {
            return Step.stop(new Judgement(Status.NEGATED, "evidence:scant"));
        }
        if (preposition && MEANS.contains(token.lemma()) && clauses.has(token, "pcomp") && Clauses.verbal(governor)) {
            return carried(around, governor, below);
        }
        Optional<Effect> effect = preposition ? embedders.effect(governor.lemma(), token.lemma()) : Optional.empty();
        if (taken && effect.isEmpty()) {
            effect = embedders.effect(governor.lemma(), "noun");
        }
        if (effect.isPresent()) {
            Status above = around.ofGovernor(governor).status();
            return Step.on(changed(below, effect.get(), above, governor));
        }
        if (argument && LIGHT.contains(governor.lemma())) {
            return carried(around, governor, below);
        }
        if (complement && Clauses.verbal(governor) && token.lemma().equals("for")) {
            Judgement above = around.of(governor);
            boolean open = above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
            return open && below.status() == Status.HAPPENED ? Step.on(above) : Step.stop(below);
        }
        if (label.equals("nsubj") && LIGHT.contains(governor.lemma())) {
            return carried(around, governor, below);
        }
        return taken && CARRIERS.contains(governor.lemma()) ? Step.on(below) : Step.stop(below);
    }

    private static Step carried(Surroundings around, Token governor, Judgement below) {
        return Step.on(below.status() == Status.HAPPENED ? around.of(governor) : below);
    }

    private static Step preposition(Clauses clauses, Token preposition, Judgement below) {
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
        return Step.on(below);
    }

    /** A verb below {@code governor}. */
    private Step clause(Clauses clauses, Surroundings around, Token token, Token governor, Judgement below) {
        String label = token.label();
        if (label.equals("pcomp")) {
            return preposition(clauses, governor, below);
        }
        boolean infinitive = token.pos().equals("VB") && !clauses.has(token, "mark") && !modal(clauses, token);
        if (label.equals("conj")) {
            return conjunct(clauses, token, governor, below);
        }
        if (governor.index() != token.head()) {
            return Step.on(below);
        }
        if (label.equals("relcl") || (label.equals("advcl") && !infinitive)) {
            return circumstance(clauses, around, token, governor, below);
        }
        if (label.equals("ccomp") && around.conditional(token)) {
            return Step.stop(new Judgement(Status.POSSIBLE, "question:whether"));
        }
        String kind = kind(token, infinitive);
        if (kind == null) {
            return Step.stop(below);
        }
        if (kind.equals("that") && EVIDENCE.contains(governor.lemma()) && scant(clauses, governor)) {
            return Step.stop(new Judgement(Status.NEGATED, "evidence:scant"));
        }
        Optional<Effect> effect = embedders.effect(governor.lemma(), kind);
        if (effect.isPresent()) {
            return Step.on(
                    changed(below, effect.get(), around.ofGovernor(governor).status(), governor));
        }
        if (kind.equals("that")) {
            return Step.stop(below);
        }
        if (label.equals("xcomp")) {
            return yet(clauses, governor, token)
                    ? Step.stop(new Judgement(Status.NEGATED, "has-yet-to"))
                    : Step.on(below.status() == Status.HAPPENED ? around.ofGovernor(governor) : below);
        }
        boolean purpose = infinitive && below.status() == Status.HAPPENED;
        return Step.stop(purpose ? new Judgement(Status.PLANNED, "purpose:" + governor.lemma()) : below);
    }

    private static boolean modal(Clauses clauses, Token verb) {
        for (Token auxiliary : clauses.children(verb, "aux")) {
            if (auxiliary.pos().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** "has yet to sign". */
    private static boolean yet(Clauses clauses, Token governor, Token token) {
        int before = token.index() - 2;
        return governor.lemma().equals("have")
                && before > 0
                && clauses.sentence().token(before).lemma().equals("yet");
    }

    private static Step conjunct(Clauses clauses, Token token, Token governor, Judgement below) {
        boolean own = clauses.has(token, "nsubj") || clauses.has(token, "aux");
        boolean bare = token.pos().equals("VB") || token.pos().equals(governor.pos());
        boolean listed = token.pos().equals("VBG") && !joined(clauses, governor, token);
        if (listed || (own && !token.pos().equals("VB"))) {
            return Step.stop(below);
        }
        return bare && Clauses.verbal(governor) && !finite(token) ? Step.on(below) : Step.stop(below);
    }

    /** Whether "and" or the like stands between; a gerund after a mere comma goes with the sentence. */
    private static boolean joined(Clauses clauses, Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            if (clauses.sentence().token(i).pos().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** A finite verb beside another is a fact of its own unless both stand in one open clause. */
    private static boolean finite(Token token) {
        return token.pos().equals("VBD") || token.pos().equals("VBZ");
    }

    private static Step circumstance(
            Clauses clauses, Surroundings around, Token token, Token governor, Judgement below) {
        if (token.pos().equals("VBG") && token.label().equals("advcl") && below.status() == Status.HAPPENED) {
            Judgement above = Clauses.verbal(governor) ? around.of(governor) : below;
            boolean open = above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
            return Step.stop(open && !clauses.has(token, "mark") ? above : below);
        }
        return Step.stop(below);
    }

    private static Judgement changed(Judgement below, Effect effect, Status above, Token word) {
        String lemma = word.lemma();
        boolean undone = above == Status.NEGATED;
        boolean open = above == Status.POSSIBLE || above == Status.PLANNED;
        return switch (effect) {
            case HAPPENED ->
                below.status() != Status.HAPPENED || above == Status.HAPPENED
                        ? below
                        : new Judgement(above, "implicative:" + lemma);
            case NEGATED -> {
                boolean flips = (below.status() == Status.NEGATED) != undone;
                Status status = flips ? Status.HAPPENED : open ? Status.POSSIBLE : Status.NEGATED;
                yield new Judgement(status, "negating:" + lemma);
            }
            case PLANNED ->
                below.status() == Status.NEGATED || below.status() == Status.POSSIBLE
                        ? below
                        : new Judgement(undone ? Status.NEGATED : Status.PLANNED, "planning:" + lemma);
            case POSSIBLE -> {
                boolean none = undone && !Clauses.verbal(word);
                Status status = none ? Status.NEGATED : Status.POSSIBLE;
                yield below.status() == Status.NEGATED ? below : new Judgement(status, "possible:" + lemma);
            }
        };
    }

    private static boolean scant(Clauses clauses, Token noun) {
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

    /** By what kind of complement a verb hangs on its governor; null when by none. */
    private static @Nullable String kind(Token token, boolean infinitive) {
        boolean gerund = token.pos().equals("VBG");
        return switch (token.label()) {
            case "acl" -> gerund ? "ing" : infinitive ? "inf" : "that";
            case "xcomp", "oprd", "advcl" ->
                gerund ? "ing" : infinitive || token.pos().equals("VBP") ? "inf" : null;
            case "ccomp" -> infinitive ? "inf" : "that";
            default -> null;
        };
    }
}
