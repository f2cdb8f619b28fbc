package tiltmeter.reader.reality;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** What the words right at a word say of it: its auxiliaries, its negation, the conditional mark of its clause. */
final class Surroundings {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "ll");
    private static final Set<String> MODAL =
            Set.of("may", "might", "could", "can", "would", "should", "must", "ca", "'d");
    private static final Set<String> CONDITION = Set.of("if", "unless", "whether");
    private static final Set<String> OPEN_ADVERBS = Set.of("possibly", "perhaps", "potentially", "likely", "maybe");

    private static final Judgement DEFAULT = new Judgement(Status.HAPPENED, "default");

    private final Clauses clauses;

    Surroundings(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The status that the words at {@code word} itself give it. */
    Judgement of(Token word) {
        return of(word, 0);
    }

    private Judgement of(Token word, int depth) {
        String modal = null;
        String negator = new Negation(clauses).of(word);
        String adverb = null;
        boolean auxiliary = false;
        for (Token child : clauses.sentence().children(word)) {
            boolean before = child.index() < word.index();
            boolean helps = child.label().equals("aux") || child.label().equals("auxpass");
            if (before && helps) {
                modal = child.pos().equals("MD") ? child.lemma() : modal;
                auxiliary = true;
            }
            if (before && Clauses.verbal(word) && OPEN_ADVERBS.contains(child.lemma())) {
                adverb = child.lemma();
            }
        }
        if (modal == null && negator == null) {
            Judgement shared = shared(word, auxiliary, depth);
            if (shared != null) {
                return shared;
            }
        }
        if (modal != null && MODAL.contains(modal) && negator == null) {
            boolean told = modal.equals("would") && reported(word);
            return told
                    ? new Judgement(Status.PLANNED, "reported:would")
                    : new Judgement(Status.POSSIBLE, "modal:" + modal);
        }
        if (negator != null) {
            return new Judgement(Status.NEGATED, "negation:" + negator);
        }
        if (modal != null && FUTURE.contains(modal)) {
            if (hasCondition(word)) {
                return new Judgement(Status.POSSIBLE, "condition:main");
            }
            return new Judgement(Status.PLANNED, "future:" + modal);
        }
        if (adverb != null) {
            return new Judgement(Status.POSSIBLE, "adverb:" + adverb);
        }
        if (goingTo(word)) {
            return new Judgement(Status.PLANNED, "future:going-to");
        }
        return conditional(word) ? new Judgement(Status.POSSIBLE, "condition:if") : DEFAULT;
    }

    /** A verb coordinated with another takes over its modal, and over "or" and "nor" its negation. */
    private @Nullable Judgement shared(Token word, boolean auxiliary, int depth) {
        Token first = clauses.head(word);
        boolean joined = word.label().equals("conj") && Clauses.verbal(word) && !auxiliary && depth < 6;
        if (!joined || first == null || !first.pos().equals(word.pos()) || clauses.has(word, "nsubj")) {
            return null;
        }
        Judgement judgement = of(first, depth + 1);
        boolean negated = judgement.status() == Status.NEGATED;
        if (negated && !alternative(first, word)) {
            return null;
        }
        boolean bare = word.pos().equals("VB") || word.pos().equals("VBN");
        return bare && judgement.status() != Status.HAPPENED ? judgement : null;
    }

    private boolean alternative(Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            String word = clauses.sentence().token(i).lemma();
            if (word.equals("or") || word.equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /** "Moscow said it would …": the future of a story told in the past, unless a condition hangs on it. */
    private boolean reported(Token verb) {
        Token said = clauses.head(verb);
        if (verb.label().equals("conj") && said != null) {
            return Clauses.verbal(said) && reported(said, verb);
        }
        return reported(verb, verb);
    }

    private boolean reported(Token verb, Token lowest) {
        Token said = clauses.head(verb);
        boolean content = verb.label().equals("ccomp") && said != null;
        if (!content || said == null || !(said.pos().equals("VBD") || said.pos().equals("VBN"))) {
            return false;
        }
        return !hasCondition(lowest);
    }

    private boolean hasCondition(Token verb) {
        for (Token child : clauses.sentence().children(verb)) {
            if (child.label().equals("advcl") && conditional(child)) {
                return true;
            }
        }
        return false;
    }

    /** "is to visit", "are to meet": an infinitive right under a form of "be". */
    private boolean goingTo(Token word) {
        Token head = clauses.head(word);
        boolean infinitive =
                head != null && word.pos().equals("VB") && word.label().equals("xcomp");
        if (!infinitive || head == null) {
            return false;
        }
        boolean being = head.lemma().equals("be") && !clauses.has(head, "acomp") && !clauses.has(head, "attr");
        return being || (head.lemma().equals("go") && head.pos().equals("VBG"));
    }

    boolean conditional(Token word) {
        for (Token child : clauses.sentence().children(word)) {
            if (child.label().equals("mark") && CONDITION.contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The status of a governing word, with what its copula says: "is not ready to". */
    Judgement ofGovernor(Token word) {
        Judgement own = of(word);
        Token copula = clauses.head(word);
        boolean predicate = word.label().equals("acomp")
                || word.label().equals("attr")
                || word.label().equals("oprd");
        return own.status() == Status.HAPPENED && predicate && copula != null ? of(copula) : own;
    }
}
