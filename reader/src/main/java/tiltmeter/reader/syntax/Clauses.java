package tiltmeter.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom inside one sentence: the arguments of a predicate through passives, relative clauses, control,
 * participles and coordination.
 *
 * <p>Every method answers with head words. Misses: subjects across sentences, objects of verbs coordinated over more
 * than one step, gapping ("France sent tanks and Italy guns").
 */
public final class Clauses {
    /**
     * Verbs whose bare infinitive is the subject's own act even though they have an object: "promised Kyiv to send".
     */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "use", "pledge", "take", "spend", "need", "wait", "seek", "offer");

    /** Prepositions after which a gerund is the object's act: "accused Beijing of arming", "kept Kyiv from joining". */
    private static final Set<String> OBJECT_GERUND = Set.of("of", "for", "from", "into", "against", "over", "about");

    private static final Set<String> ASKING =
            Set.of("call", "appeal", "plead", "rely", "count", "look", "press", "shout");

    private static final Set<String> ASKED_THROUGH = Set.of("on", "upon", "to", "for", "with");

    /** Verbs whose object is the one who has the purpose told after it: "accused Russia of lies to divide Europe". */
    private static final Set<String> OBJECT_PURPOSE =
            Set.of("accuse", "blame", "suspect", "condemn", "criticise", "criticize");

    private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''");

    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");

    private final ParsedSentence sentence;

    public Clauses(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether {@code token} is a verb form. */
    public static boolean verbal(Token token) {
        return token.pos().startsWith("VB");
    }

    /** Whether {@code token} is a noun, proper noun or pronoun. */
    public static boolean nominal(Token token) {
        return token.pos().startsWith("NN")
                || token.pos().startsWith("PRP")
                || token.pos().equals("CD")
                || token.pos().equals("DT")
                || token.pos().startsWith("W");
    }

    /** Whether {@code verb} is a passive, with or without its auxiliary. */
    public boolean passive(Token verb) {
        if (!verb.pos().equals("VBN") && !verb.pos().equals("VBD")) {
            return false;
        }
        if (has(verb, "auxpass") || has(verb, "nsubjpass")) {
            return true;
        }
        if (has(verb, "aux") || has(verb, "nsubj")) {
            return false;
        }
        if (verb.pos().equals("VBN") && reducedRelative(verb)) {
            return true;
        }
        Token head = head(verb);
        return head != null && verb.label().equals("conj") && verbal(head) && passive(head) && !has(verb, "dobj");
    }

    /** Who performs {@code predicate}: the subject, the agent of a passive; empty when the sentence does not tell. */
    public List<Token> doers(Token predicate) {
        if (passive(predicate)) {
            List<Token> agents = new ArrayList<>();
            for (Token child : sentence.children(predicate)) {
                if (child.label().equals("agent")
                        || (child.lemma().equals("by") && child.label().equals("prep"))) {
                    agents.addAll(children(child, "pobj"));
                }
            }
            if (agents.isEmpty() && predicate.label().equals("conj")) {
                Token head = head(predicate);
                return head == null || !passive(head) ? List.of() : doers(head);
            }
            return agents;
        }
        return surfaceSubjects(predicate, 0);
    }

    /** To whom or what it is done: the direct object, the subject of a passive. */
    public List<Token> undergoers(Token predicate) {
        if (passive(predicate)) {
            return surfaceSubjects(predicate, 0);
        }
        List<Token> objects = new ArrayList<>(children(predicate, "dobj"));
        if (objects.isEmpty()) {
            for (Token child : children(predicate, "conj")) {
                if (verbal(child) && !has(child, "nsubj") && !has(child, "aux") && nextTo(predicate, child)) {
                    objects.addAll(children(child, "dobj"));
                }
            }
        }
        if (objects.isEmpty() && contactRelative(predicate)) {
            return List.of(sentence.token(predicate.head()));
        }
        objects.replaceAll(this::antecedent);
        return objects;
    }

    /**
     * Whether a clause without a relative pronoun modifies its own object: "the sanctions it imposed". Misses: objects
     * of prepositions ("the treaty it pulled out of"), which the parser leaves there.
     */
    private boolean contactRelative(Token verb) {
        boolean relative = verb.label().equals("relcl") || verb.label().equals("rcmod");
        if (!relative || verb.head() < 0 || !verb.pos().startsWith("VB")) {
            return false;
        }
        List<Token> subjects = children(verb, "nsubj");
        return !subjects.isEmpty()
                && subjects.stream().noneMatch(subject -> subject.pos().startsWith("W"))
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.pos().startsWith("W")
                                || child.label().equals("ccomp")
                                || child.label().equals("xcomp"));
    }

    /** Nothing but a conjunction or adverb between two coordinated verbs: "shelled and burned the town". */
    private boolean nextTo(Token first, Token second) {
        for (int i = first.index() + 1; i < second.index(); i++) {
            String pos = sentence.token(i).pos();
            if (!pos.equals("CC") && !pos.startsWith("RB")) {
                return false;
            }
        }
        return true;
    }

    /** Indirect objects: Kyiv in "gave Kyiv tanks". */
    public List<Token> receivers(Token predicate) {
        List<Token> found = new ArrayList<>(children(predicate, "iobj"));
        found.addAll(
                children(predicate, "dative").stream().filter(Clauses::nominal).toList());
        return found;
    }

    /** Objects of the preposition {@code word} that hang on {@code head} itself. */
    public List<Token> after(Token head, String word) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (child.lemma().equals(word) && !verbal(child) && !child.label().equals("agent")) {
                found.addAll(children(child, "pobj"));
            } else if (child.lemma().equals(word) && child.label().equals("agent")) {
                found.addAll(children(child, "pobj"));
            }
        }
        found.replaceAll(this::antecedent);
        return found;
    }

    private List<Token> surfaceSubjects(Token predicate, int depth) {
        List<Token> own = new ArrayList<>(children(predicate, "nsubj"));
        own.addAll(children(predicate, "nsubjpass"));
        for (Token auxiliary : children(predicate, "aux")) {
            own.addAll(children(auxiliary, "nsubj"));
        }
        if (!own.isEmpty()) {
            own.replaceAll(this::antecedent);
            return own;
        }
        Token head = governor(predicate);
        if (head == null || depth > 8) {
            return List.of();
        }
        return switch (predicate.label()) {
            case "conj" -> verbal(head) || head.pos().startsWith("J") ? subjectsOf(head, depth) : List.of();
            case "xcomp", "oprd", "ccomp", "advcl", "dep" -> controllers(predicate, head, depth);
            case "pcomp" -> gerundSubjects(head, depth);
            case "acl", "relcl", "vmod", "rcmod", "partmod", "infmod", "nmod" -> modified(predicate, head, depth);
            default -> List.of();
        };
    }

    /** The subject of a verb whatever its voice, as a coordinated verb would share it. */
    private List<Token> subjectsOf(Token verb, int depth) {
        return surfaceSubjects(verb, depth + 1);
    }

    private List<Token> controllers(Token predicate, Token matrix, int depth) {
        if (nominal(matrix)) {
            return modified(predicate, matrix, depth);
        }
        if (!verbal(matrix)) {
            return subjectsOf(matrix, depth);
        }
        if (predicate.label().equals("ccomp")
                && !predicate.pos().equals("VBG")
                && !predicate.pos().equals("VB")) {
            return List.of();
        }
        List<Token> asked = askedThrough(predicate, matrix);
        if (!asked.isEmpty()) {
            return asked;
        }
        boolean objects = predicate.label().equals("xcomp")
                || predicate.label().equals("oprd")
                || OBJECT_PURPOSE.contains(matrix.lemma());
        if (objects && !SUBJECT_CONTROL.contains(matrix.lemma()) && !passive(matrix)) {
            List<Token> controlled = children(matrix, "dobj");
            if (!controlled.isEmpty()) {
                return controlled;
            }
        }
        return subjectsOf(matrix, depth);
    }

    /** Whoever is asked through a preposition: world leaders in "called on world leaders to act". */
    private List<Token> askedThrough(Token predicate, Token matrix) {
        if (!predicate.pos().equals("VB") || !ASKING.contains(matrix.lemma())) {
            return List.of();
        }
        for (Token preposition : children(matrix, "prep")) {
            boolean between = preposition.index() > matrix.index() && preposition.index() < predicate.index();
            if (between && ASKED_THROUGH.contains(preposition.lemma())) {
                List<Token> asked = children(preposition, "pobj");
                if (!asked.isEmpty()) {
                    return asked;
                }
            }
        }
        return List.of();
    }

    private List<Token> gerundSubjects(Token preposition, int depth) {
        Token matrix = head(preposition);
        if (matrix == null) {
            return List.of();
        }
        if (verbal(matrix)) {
            if (OBJECT_GERUND.contains(preposition.lemma()) && !passive(matrix)) {
                List<Token> objects = children(matrix, "dobj");
                if (!objects.isEmpty()) {
                    return objects;
                }
            }
            return subjectsOf(matrix, depth);
        }
        List<Token> owners = children(matrix, "poss");
        return owners.isEmpty() && nominal(matrix) ? modified(preposition, matrix, depth) : owners;
    }

    /** The doer of a verb that modifies a noun: the noun itself, or whoever has the plan, right or effort. */
    private List<Token> modified(Token predicate, Token noun, int depth) {
        boolean plan = predicate.pos().equals("VB")
                || predicate.pos().equals("IN")
                || predicate.pos().equals("TO");
        if (!plan) {
            return List.of(noun);
        }
        List<Token> owners = children(noun, "poss");
        if (!owners.isEmpty()) {
            return owners;
        }
        Token above = head(noun);
        if (above != null && verbal(above) && noun.label().equals("dobj") && depth < 8) {
            return subjectsOf(above, depth);
        }
        return List.of();
    }

    /**
     * The head that a verb really depends on. A gerund coordinated with a finite verb belongs to the gerund before it:
     * "accused Beijing of providing aid and even considering arms".
     */
    public @Nullable Token governor(Token predicate) {
        Token head = head(predicate);
        if (predicate.pos().equals("VBG") && predicate.label().equals("advcl")) {
            Token noun = nounBefore(predicate);
            return noun == null ? head : noun;
        }
        if (head == null
                || !predicate.label().equals("conj")
                || !predicate.pos().equals("VBG")) {
            return head;
        }
        if (head.pos().equals("VBG") || has(predicate, "aux")) {
            return head;
        }
        Token nearest = null;
        for (Token token : sentence.tokens()) {
            boolean between = token.index() > head.index() && token.index() < predicate.index();
            if (between && token.pos().equals("VBG") && token.label().equals("pcomp") && sentence.under(token, head)) {
                nearest = token;
            }
        }
        return nearest == null ? head : nearest;
    }

    /** China in "evidence of China breaking sanctions", where the parser hangs the gerund on the main verb. */
    private @Nullable Token nounBefore(Token gerund) {
        int before = gerund.index() - 1;
        while (before >= 0 && QUOTES.contains(sentence.token(before).form())) {
            before--;
        }
        if (before < 1) {
            return null;
        }
        Token noun = sentence.token(before);
        Token preposition = head(noun);
        boolean named = noun.pos().startsWith("NNP") || noun.pos().equals("PRP");
        return named
                        && noun.label().equals("pobj")
                        && preposition != null
                        && preposition.lemma().equals("of")
                ? noun
                : null;
    }

    private boolean reducedRelative(Token verb) {
        return switch (verb.label()) {
            case "acl", "vmod", "partmod", "nmod" -> true;
            default -> false;
        };
    }

    /** What a relative pronoun stands for; any other word stands for itself. */
    public Token antecedent(Token token) {
        if (!RELATIVE.contains(token.lemma()) || !token.pos().startsWith("W")) {
            return token;
        }
        Token verb = head(token);
        for (int steps = 0; verb != null && steps < 8; steps++) {
            Token above = head(verb);
            if (verb.label().equals("relcl") || verb.label().equals("rcmod")) {
                return above == null ? token : above;
            }
            verb = above;
        }
        return token;
    }

    /** The head of {@code token}, or null for the root. */
    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : sentence.token(token.head());
    }

    /** Dependents of {@code token} with this label, in reading order. */
    public List<Token> children(Token token, String label) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(token)) {
            if (child.label().equals(label)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether {@code token} has a dependent with this label. */
    public boolean has(Token token, String label) {
        return !children(token, label).isEmpty();
    }

    /** {@code head} and everything coordinated with it, in reading order. */
    public List<Token> coordinated(Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        for (int i = 0; i < all.size() && i < 20; i++) {
            for (Token child : children(all.get(i), "conj")) {
                if (nominal(child)) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    public ParsedSentence sentence() {
        return sentence;
    }
}
