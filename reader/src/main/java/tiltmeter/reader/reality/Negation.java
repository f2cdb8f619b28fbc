package tiltmeter.reader.reality;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** The word that denies a verb or a noun from its own clause: "did not", "nobody was", "gave no", "any … denied". */
final class Negation {
    private static final Set<String> NEGATORS = Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
    private static final Set<String> NONE = Set.of("no", "little", "few", "neither");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
    private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "simply", "necessarily");
    private static final Set<String> DENIALS = Set.of("deny", "reject", "dismiss", "refute", "without", "exclude");

    private final Clauses clauses;

    Negation(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The lemma of the denying word, or null. */
    @Nullable
    String of(Token word) {
        boolean noun = word.pos().startsWith("NN");
        for (Token child : clauses.sentence().children(word)) {
            String found = noun ? determiner(child) : child(word, child);
            if (found != null) {
                return found;
            }
        }
        return noun ? anyUnder(word) : coordinated(word);
    }

    private @Nullable String determiner(Token child) {
        boolean place = switch (child.label()) {
            case "det", "nmod", "amod", "neg" -> true;
            default -> false;
        };
        return place && NONE.contains(child.lemma()) && !bounded(child) ? child.lemma() : null;
    }

    private @Nullable String child(Token word, Token child) {
        boolean before = child.index() < word.index() || word.lemma().equals("be");
        boolean denies = child.label().equals("neg") || NEGATORS.contains(child.lemma());
        if (before && denies && !child.label().equals("cc") && !child.label().equals("det") && !only(child)) {
            return child.lemma();
        }
        if (child.lemma().equals("longer") && bound("no", child.index() - 1)) {
            return "no-longer";
        }
        boolean subject = child.label().equals("nsubj") || child.label().equals("nsubjpass");
        boolean argument =
                subject || child.label().equals("dobj") || child.label().equals("attr");
        if (!argument || !Clauses.verbal(word)) {
            return null;
        }
        if (NOBODY.contains(child.lemma()) || (child.lemma().equals("one") && bound("no", child.index() - 1))) {
            return child.lemma();
        }
        for (Token below : clauses.sentence().children(child)) {
            boolean none = below.lemma().equals("no") || (below.lemma().equals("neither") && subject);
            if (none && below.label().equals("det")) {
                return below.lemma();
            }
        }
        return null;
    }

    /** "not only … but". */
    private boolean only(Token negator) {
        int next = negator.index() + 1;
        return next < clauses.sentence().size()
                && NOT_ONLY.contains(clauses.sentence().token(next).lemma());
    }

    /** "a few" and "a little" leave something. */
    private boolean bounded(Token quantity) {
        return bound("a", quantity.index() - 1);
    }

    private boolean bound(String lemma, int index) {
        return index >= 0 && clauses.sentence().token(index).lemma().equals(lemma);
    }

    /** "did not show any interest", "denied any involvement". */
    private @Nullable String anyUnder(Token noun) {
        boolean any = false;
        for (Token child : clauses.sentence().children(noun)) {
            any |= child.lemma().equals("any") && child.label().equals("det");
        }
        Token above = any ? clauses.head(noun) : null;
        if (above == null) {
            return null;
        }
        if (DENIALS.contains(above.lemma())) {
            return above.lemma();
        }
        return Clauses.verbal(above) ? of(above) : null;
    }

    /** "nor has it signed"; "rather than fight". */
    private @Nullable String coordinated(Token verb) {
        Token first = clauses.head(verb);
        if (bound("than", verb.index() - 1) && bound("rather", verb.index() - 2)) {
            return "rather-than";
        }
        if (first == null || !verb.label().equals("conj") || !clauses.has(verb, "aux")) {
            return null;
        }
        for (int i = first.index() + 1; i < verb.index(); i++) {
            if (clauses.sentence().token(i).lemma().equals("nor")) {
                return "nor";
            }
        }
        return null;
    }
}
