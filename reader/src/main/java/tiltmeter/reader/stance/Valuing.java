package tiltmeter.reader.stance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Evaluation;
import tiltmeter.lexicon.statements.Evaluations;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Follows what a word values down to the target: who condemns an attack stands against who attacks and beside whom it
 * hits.
 *
 * <p>Misses: irony, comparisons, what is valued in one clause and named in another.
 */
final class Valuing {
    private static final int DEEPEST = 8;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "agent", "csubj");
    private static final Set<String> OWNERS = Set.of("poss", "amod", "nn", "compound", "nmod");
    private static final Set<String> CLAUSES =
            Set.of("ccomp", "xcomp", "pcomp", "acl", "advcl", "conj", "prt", "relcl");
    private static final Set<String> TURNING =
            Set.of("refuse", "fail", "stop", "cease", "avoid", "refrain", "prevent", "deny", "decline", "end", "halt");
    private static final Set<String> AGAINST = Set.of("against", "on", "upon", "over", "at");

    private final Evaluations words;
    private final Parties parties;
    private final Signs signs;

    Valuing(Evaluations words, Parties parties, Signs signs) {
        this.words = words;
        this.parties = parties;
        this.signs = signs;
    }

    @Nullable
    Evaluation of(Token token) {
        return words.find(token.lemma(), token.pos());
    }

    /** -1 when the word is denied or hangs on a word that turns it round, otherwise 1. */
    int sign(Token token) {
        int sign = denied(token) ? -1 : 1;
        Token head = parties.clauses().head(token);
        boolean below = token.label().equals("xcomp")
                || token.label().equals("pcomp")
                || token.label().equals("ccomp")
                || token.label().equals("dobj");
        if (head != null && head.lemma().equals("from") && parties.clauses().head(head) != null) {
            head = parties.clauses().head(head);
        }
        if (below || token.label().equals("pcomp")) {
            sign *= head != null && TURNING.contains(head.lemma()) ? -1 : 1;
        }
        if (head != null
                && (token.label().equals("attr")
                        || token.label().equals("acomp")
                        || token.label().equals("xcomp")
                        || token.label().equals("dobj"))) {
            sign *= denied(head) ? -1 : 1;
        }
        return sign;
    }

    private boolean denied(Token token) {
        for (Token child : parties.children(token)) {
            String lemma = child.lemma();
            if (child.label().equals("neg")
                    || lemma.equals("never")
                    || lemma.equals("not")
                    || (lemma.equals("no") && !child.label().equals("discourse"))) {
                return true;
            }
        }
        return false;
    }

    /** Adds to {@code name} what an attitude of strength {@code value} towards {@code token} means for the target. */
    void towards(String name, Token token, double value) {
        towards(name, token, value, 0);
    }

    private void towards(String name, Token token, double value, int depth) {
        if (parties.isTarget(token)) {
            signs.add(name, value);
            return;
        }
        if (depth > DEEPEST) {
            return;
        }
        Evaluation evaluation = of(token);
        double effect = evaluation != null && evaluation.kind() != Evaluation.Kind.QUALITY ? evaluation.strength() : 0;
        effect *= sign(token);
        boolean verb = Clauses.verbal(token);
        for (Token child : parties.children(token)) {
            String label = child.label();
            if (OWNERS.contains(label) || (SUBJECTS.contains(label) && !label.equals("nsubjpass"))) {
                for (Token each : label.equals("agent") ? parties.clauses().children(child, "pobj") : List.of(child)) {
                    towards(name, each, value, depth + 1);
                }
            } else if (label.equals("dobj")
                    || label.equals("iobj")
                    || label.equals("dative")
                    || label.equals("nsubjpass")) {
                towards(name, child, effect == 0 ? value / 2 : value * effect, depth + 1);
            } else if (label.equals("prep")
                    || child.pos().equals("IN")
                    || child.pos().equals("TO")) {
                double through = through(child.lemma(), value, effect, verb);
                for (Token object : parties.children(child)) {
                    towards(name, object, through, depth + 1);
                }
            } else if (CLAUSES.contains(label) || label.equals("attr") || label.equals("acomp")) {
                towards(name, child, label.equals("conj") ? value : value * (effect < 0 && verb ? -0.5 : 1), depth + 1);
            }
        }
    }

    private static double through(String preposition, double value, double effect, boolean verb) {
        if (effect != 0) {
            return preposition.equals("by") || preposition.equals("from") ? value : value * effect;
        }
        if (preposition.equals("of") || preposition.equals("by") || preposition.equals("from")) {
            return value;
        }
        if (preposition.equals("against")) {
            return -value;
        }
        return AGAINST.contains(preposition) && !verb ? -value / 2 : value / 2;
    }

    /** Whether one of the spans holds the word. */
    static boolean inside(List<Span> spans, Token token) {
        return spans.stream().anyMatch(span -> span.contains(token.span()));
    }
}
