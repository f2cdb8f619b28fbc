package tiltmeter.reader.reality;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.lexicon.reality.Embedders.Effect;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Steps from a verb to the word that it hangs on. */
final class ClauseSteps {
    private final Clauses clauses;
    private final Surroundings around;
    private final Embedders embedders;
    private final PhraseSteps phrases;
    private final Function<Token, Judgement> whole;

    /** @param whole judges a verb by all that stands above it */
    ClauseSteps(
            Clauses clauses,
            Surroundings around,
            Embedders embedders,
            PhraseSteps phrases,
            Function<Token, Judgement> whole) {
        this.clauses = clauses;
        this.around = around;
        this.embedders = embedders;
        this.phrases = phrases;
        this.whole = whole;
    }

    /** A verb below {@code governor}. */
    Step take(Token token, Token governor, Judgement below) {
        String label = token.label();
        if (label.equals("pcomp")) {
            return phrases.preposition(governor, below);
        }
        boolean infinitive = token.pos().equals("VB") && !clauses.has(token, "mark") && !modal(token);
        Token cause = cause(token, governor);
        if (cause != null && below.status() == Status.HAPPENED) {
            Judgement above = whole.apply(cause);
            boolean open = above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
            return Step.stop(open ? above : below);
        }
        if (label.equals("conj")) {
            return conjunct(token, governor, below);
        }
        if (governor.index() != token.head()) {
            return Step.on(below);
        }
        if (label.equals("relcl") || (label.equals("advcl") && !infinitive)) {
            return circumstance(token, governor, below);
        }
        if (label.equals("ccomp") && around.conditional(token)) {
            return Step.stop(new Judgement(Status.POSSIBLE, "question:whether"));
        }
        String kind = kind(token, infinitive);
        if (kind == null) {
            return Step.stop(below);
        }
        if (kind.equals("that") && phrases.scant(governor)) {
            return Step.stop(new Judgement(Status.NEGATED, "evidence:scant"));
        }
        Optional<Effect> effect = embedders.effect(governor.lemma(), kind);
        if (effect.isPresent()) {
            return Step.on(Effects.changed(
                    below, effect.get(), around.ofGovernor(governor).status(), governor));
        }
        if (kind.equals("that")) {
            return Step.stop(below);
        }
        if (label.equals("xcomp")) {
            return yet(governor, token)
                    ? Step.stop(new Judgement(Status.NEGATED, "has-yet-to"))
                    : Step.on(below.status() == Status.HAPPENED ? around.ofGovernor(governor) : below);
        }
        boolean purpose = infinitive && below.status() == Status.HAPPENED;
        return Step.stop(purpose ? new Judgement(Status.PLANNED, "purpose:" + governor.lemma()) : below);
    }

    /**
     * The verb whose doer is a clause with a subject of its own: "will be fuelled by China arming it". The parser hangs
     * the gerund on its subject.
     */
    private @Nullable Token cause(Token token, Token governor) {
        boolean gerund = token.pos().equals("VBG")
                && token.label().equals("acl")
                && governor.label().equals("pobj");
        Token preposition = gerund ? clauses.head(governor) : null;
        Token verb = preposition != null && preposition.label().equals("agent") ? clauses.head(preposition) : null;
        return verb != null && verb.index() < token.index() ? verb : null;
    }

    private boolean modal(Token verb) {
        for (Token auxiliary : clauses.children(verb, "aux")) {
            if (auxiliary.pos().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** "has yet to sign". */
    private boolean yet(Token governor, Token token) {
        int before = token.index() - 2;
        return governor.lemma().equals("have")
                && before > 0
                && clauses.sentence().token(before).lemma().equals("yet");
    }

    private Step conjunct(Token token, Token governor, Judgement below) {
        boolean own = clauses.has(token, "nsubj") || clauses.has(token, "aux");
        boolean bare = token.pos().equals("VB") || token.pos().equals(governor.pos());
        boolean listed = token.pos().equals("VBG") && !joined(governor, token);
        if (listed || (own && !token.pos().equals("VB"))) {
            return Step.stop(below);
        }
        return bare && Clauses.verbal(governor) && !finite(token) ? Step.on(below) : Step.stop(below);
    }

    /** Whether "and" or the like stands between; a gerund after a mere comma goes with the sentence. */
    private boolean joined(Token first, Token second) {
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

    private Step circumstance(Token token, Token governor, Judgement below) {
        if (token.pos().equals("VBG") && token.label().equals("advcl") && below.status() == Status.HAPPENED) {
            Judgement above = Clauses.verbal(governor) ? around.of(governor) : below;
            boolean open = above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
            return Step.stop(open && !clauses.has(token, "mark") ? above : below);
        }
        return Step.stop(below);
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
