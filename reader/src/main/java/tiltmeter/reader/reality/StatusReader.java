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
 * <p>The trigger's own negation and modals come first; then every word that it hangs on may change the verdict, from
 * the inside out: "has not refused to send" happened, "plans to refrain from sending" did not. Misses: irony,
 * conditions told in another sentence, and rhetorical questions.
 */
public final class StatusReader {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "ll");
    private static final Set<String> MODAL =
            Set.of("may", "might", "could", "can", "would", "should", "must", "ca", "'d");
    private static final Set<String> NEGATORS = Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> NONE = Set.of("no", "little", "few", "without", "neither", "hardly", "lack");
    private static final Set<String> EVIDENCE = Set.of("evidence", "sign", "indication", "proof", "hint", "trace");
    /** Prepositions that bring a complement; others ("after", "over") bring a circumstance that is a fact. */
    private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("for", "to", "of");

    /** Verbs that carry an act in their object and lend it their own reality: "will hold talks". */
    private static final Set<String> LIGHT = Set.of(
            "hold", "make", "have", "launch", "conduct", "impose", "stage", "give", "sign", "reach", "take", "carry",
            "pay", "begin", "start", "open", "issue", "be", "provide", "send", "offer", "attend", "lift", "resume");

    private static final int MOST_STEPS = 15;

    private final Embedders embedders;

    public StatusReader(Embedders embedders) {
        this.embedders = embedders;
    }

    /** The status of the act that {@code trigger} names in {@code sentence}. */
    public Judgement judge(ParsedSentence sentence, Token trigger) {
        Clauses clauses = new Clauses(sentence);
        Judgement judgement = own(clauses, trigger);
        Token token = trigger;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Token governor = clauses.governor(token);
            if (governor == null) {
                break;
            }
            if (factual(token, governor)) {
                break;
            }
            judgement = under(clauses, token, governor, judgement);
            token = governor;
        }
        return judgement;
    }

    /** Whether {@code token} is a fact to the verb that it hangs on: the attack in "did not condemn the attack". */
    private boolean factual(Token token, Token governor) {
        boolean argument = switch (token.label()) {
            case "dobj", "nsubj", "nsubjpass", "attr" -> true;
            default -> false;
        };
        return argument
                && !Clauses.verbal(token)
                && Clauses.verbal(governor)
                && !LIGHT.contains(governor.lemma())
                && embedders.effect(governor.lemma(), "noun").isEmpty();
    }

    /** What the trigger's own auxiliaries, negation and conditional mark say. */
    private static Judgement own(Clauses clauses, Token trigger) {
        String modal = null;
        String negator = null;
        for (Token child : clauses.sentence().children(trigger)) {
            boolean before = child.index() < trigger.index();
            if (before && (child.label().equals("aux") || child.label().equals("auxpass"))) {
                modal = child.pos().equals("MD") ? child.lemma() : modal;
            }
            boolean denies = child.label().equals("neg") || NEGATORS.contains(child.lemma());
            if (before && denies && !child.label().equals("cc")) {
                negator = child.lemma();
            }
            if (child.label().equals("det") && NONE.contains(child.lemma())) {
                negator = child.lemma();
            }
        }
        if (modal == null && Clauses.verbal(trigger) && trigger.label().equals("conj")) {
            Token first = clauses.head(trigger);
            if (first != null
                    && first.pos().equals("VB")
                    && trigger.pos().equals("VB")
                    && !clauses.has(trigger, "nsubj")) {
                Judgement shared = own(clauses, first);
                if (negator == null) {
                    return shared;
                }
            }
        }
        if (modal != null && MODAL.contains(modal) && negator == null) {
            return new Judgement(Status.POSSIBLE, "modal:" + modal);
        }
        if (negator != null) {
            return new Judgement(Status.NEGATED, "negation:" + negator);
        }
        if (modal != null && FUTURE.contains(modal)) {
            return new Judgement(Status.PLANNED, "future:" + modal);
        }
        if (goingTo(clauses, trigger)) {
            return new Judgement(Status.PLANNED, "future:going-to");
        }
        if (conditional(clauses, trigger)) {
            return new Judgement(Status.POSSIBLE, "condition:if");
        }
        return new Judgement(Status.HAPPENED, "default");
    }

    /** "is to visit", "are to meet": an infinitive right under a form of "be". */
    private static boolean goingTo(Clauses clauses, Token trigger) {
        Token head = clauses.head(trigger);
        return head != null
                && trigger.pos().equals("VB")
                && trigger.label().equals("xcomp")
                && (head.lemma().equals("be")
                        || (head.lemma().equals("go") && head.pos().equals("VBG"))
                        || head.lemma().equals("due"));
    }

    private static boolean conditional(Clauses clauses, Token trigger) {
        for (Token child : clauses.sentence().children(trigger)) {
            if (child.label().equals("mark")
                    && (child.lemma().equals("if") || child.lemma().equals("unless"))) {
                return true;
            }
        }
        return false;
    }

    /** What {@code governor} makes of the act below it. */
    private Judgement under(Clauses clauses, Token token, Token governor, Judgement below) {
        String kind = kind(token);
        if (kind == null) {
            return below;
        }
        if (kind.equals("noun") && EVIDENCE.contains(governor.lemma()) && scant(clauses, governor)) {
            return new Judgement(Status.NEGATED, "evidence:scant");
        }
        if (kind.equals("noun") && LIGHT.contains(governor.lemma()) && below.status() == Status.HAPPENED) {
            return own(clauses, governor);
        }
        Optional<Effect> effect = embedders.effect(governor.lemma(), kind);
        if (effect.isPresent()) {
            return changed(below, effect.get(), own(clauses, governor).status(), governor.lemma());
        }
        boolean complement = kind.equals("inf") && token.label().equals("xcomp");
        if (complement || token.label().equals("conj")) {
            Judgement above = own(clauses, governor);
            boolean hypothetical = above.status() == Status.POSSIBLE || above.status() == Status.PLANNED;
            if (complement && below.status() == Status.HAPPENED) {
                return above;
            }
            if (token.label().equals("conj")
                    && hypothetical
                    && below.status() == Status.HAPPENED
                    && token.pos().equals("VB")) {
                return above;
            }
        }
        boolean purpose = token.pos().equals("VB")
                && (token.label().equals("advcl") || token.label().equals("acl"))
                && below.status() == Status.HAPPENED;
        return purpose ? new Judgement(Status.PLANNED, "purpose:" + governor.lemma()) : below;
    }

    private static Judgement changed(Judgement below, Effect effect, Status above, String lemma) {
        boolean undone = above == Status.NEGATED;
        return switch (effect) {
            case NEGATED -> {
                boolean flips = below.status() == Status.NEGATED || undone;
                boolean open = above == Status.POSSIBLE || above == Status.PLANNED;
                Status status = flips ? Status.HAPPENED : open ? Status.POSSIBLE : Status.NEGATED;
                yield new Judgement(status, "negating:" + lemma);
            }
            case PLANNED ->
                below.status() == Status.NEGATED
                        ? below
                        : new Judgement(undone ? Status.NEGATED : Status.PLANNED, "planning:" + lemma);
            case POSSIBLE ->
                below.status() == Status.NEGATED ? below : new Judgement(Status.POSSIBLE, "possible:" + lemma);
        };
    }

    private static boolean scant(Clauses clauses, Token noun) {
        for (Token child : clauses.sentence().children(noun)) {
            if (NONE.contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** By what kind of complement {@code token} hangs on its governor; null when by none. */
    private static @Nullable String kind(Token token) {
        String label = token.label();
        boolean verb = Clauses.verbal(token);
        if (label.equals("prep") || label.equals("agent")) {
            return token.lemma().equals("from")
                    ? "from"
                    : COMPLEMENT_PREPOSITIONS.contains(token.lemma()) ? "noun" : null;
        }
        if (label.equals("pobj") || label.equals("pcomp")) {
            return null;
        }
        if (!verb) {
            return label.equals("dobj") || label.equals("nsubjpass") || label.equals("attr") ? "noun" : null;
        }
        boolean infinitive = token.pos().equals("VB") || token.pos().equals("VBP");
        return switch (label) {
            case "acl", "relcl" ->
                token.pos().equals("VBG") ? "ing" : token.pos().equals("VB") ? "inf" : "that";
            case "xcomp", "oprd", "advcl" -> token.pos().equals("VBG") ? "ing" : infinitive ? "inf" : null;
            case "ccomp" -> token.pos().equals("VB") ? "inf" : "that";
            case "conj" -> "conj";
            default -> null;
        };
    }
}
