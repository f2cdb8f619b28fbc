package tiltmeter.reader.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;
import tiltmeter.reader.time.Vocabulary.Unit;

/**
 * Decides which act a time expression dates: that of the word it hangs on, and acts that share that word's clause. The
 * day of saying does not date what is said. Misses: times that hold for several sentences.
 */
final class Anchors {
    private static final int NONE = 99;
    private static final int MOST_STEPS = 12;

    /** Verbs that lend their time to the noun that names the act. */
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
            "come",
            "happen",
            "occur",
            "follow",
            "end",
            "mount",
            "perform",
            "announce",
            "suffer");

    /** Verbs whose infinitive or gerund happens at their own time. */
    private static final Set<String> ASPECT = Set.of(
            "begin",
            "start",
            "continue",
            "stop",
            "cease",
            "resume",
            "manage",
            "fail",
            "refuse",
            "decline",
            "seem",
            "appear",
            "help",
            "force",
            "keep",
            "go",
            "be",
            "move");

    private static final Set<String> ATTRIBUTIVE = Set.of("poss", "compound", "nmod", "amod", "nummod");
    private static final Set<String> OCCASION = Set.of("for", "during", "in", "at", "into");

    private final ParsedSentence sentence;
    private final Clauses clauses;
    private final List<TimeExpression> all;

    Anchors(ParsedSentence sentence, List<TimeExpression> all) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.all = all;
    }

    /** The best of the expressions that date {@code trigger}: the closest by syntax, then the one that tells most. */
    @Nullable
    TimeExpression of(Token trigger) {
        TimeExpression dating = dating(trigger);
        return dating == null ? fromMainClause(trigger) : dating;
    }

    private @Nullable TimeExpression dating(Token trigger) {
        TimeExpression best = null;
        int bestRank = NONE;
        for (TimeExpression expression : all) {
            int rank = rank(trigger, expression);
            if (rank < bestRank || (best != null && rank == bestRank && rank < NONE && better(expression, best))) {
                best = expression;
                bestRank = rank;
            }
        }
        return best;
    }

    /** Moscow's invading in "they met in May, weeks before Moscow invaded": told from the time of the meeting. */
    private @Nullable TimeExpression fromMainClause(Token trigger) {
        Token main = clauses.head(trigger);
        if (main == null || !trigger.label().equals("advcl") || !Clauses.verbal(main)) {
            return null;
        }
        for (TimeExpression expression : all) {
            Token last = sentence.token(expression.to() - 1);
            boolean before = last.lemma().equals("before");
            boolean marks = (before || last.lemma().equals("after")) && last.head() == trigger.index();
            if (!marks || expression.days() != null || expression.to() - expression.from() != 2) {
                continue;
            }
            TimeExpression time = dating(main);
            Days days = time == null ? null : time.days();
            Unit unit = Vocabulary.unit(sentence.token(expression.from()).lemma());
            return days == null || unit == null ? null : moved(expression, days, unit, before);
        }
        return null;
    }

    private static @Nullable TimeExpression moved(TimeExpression words, Days main, Unit unit, boolean later) {
        Unit most = switch (unit) {
            case MOMENT -> Unit.DAY;
            case DAY -> Unit.WEEK;
            case WEEK -> Unit.MONTH;
            case MONTH -> Unit.YEAR;
            case YEAR, DECADE, CENTURY -> null;
        };
        if (most == null) {
            return null;
        }
        Days days = later
                ? new Days(main.first(), Almanac.moved(main.last(), most, 1))
                : new Days(Almanac.moved(main.first(), most, -1), main.last());
        return new TimeExpression(words.from(), words.to(), words.span(), words.text(), days, Grain.STRETCH);
    }

    private static boolean better(TimeExpression one, TimeExpression other) {
        if ((one.days() == null) != (other.days() == null)) {
            return one.days() != null;
        }
        return one.grain().compareTo(other.grain()) < 0;
    }

    private int rank(Token trigger, TimeExpression expression) {
        Token top = top(expression);
        if (top == null) {
            return NONE;
        }
        if (when(trigger, expression)) {
            return expression.grain() == Grain.STRETCH ? 1 : 0;
        }
        Token governor = governor(top, expression);
        if (governor == null) {
            return NONE;
        }
        if (governor.equals(trigger)) {
            return 0;
        }
        boolean attributive = ATTRIBUTIVE.contains(top.label()) && !Clauses.verbal(governor);
        if (attributive) {
            return NONE;
        }
        if (governor.head() == trigger.index() && governor.label().startsWith("aux")) {
            return 1;
        }
        if (!Clauses.verbal(governor)) {
            boolean after = expression.from() > trigger.index();
            return after && withinPhrase(governor, trigger) ? 3 : NONE;
        }
        return Clauses.verbal(trigger) ? verbs(trigger, governor, expression) : nouns(trigger, governor);
    }

    /** "in May, when they met": the clause tells what happened at that time. */
    private boolean when(Token trigger, TimeExpression expression) {
        int at = expression.to();
        boolean comma = at < sentence.size() && sentence.token(at).form().equals(",");
        Token next = at + (comma ? 1 : 0) < sentence.size() ? sentence.token(at + (comma ? 1 : 0)) : null;
        return next != null && next.lemma().equals("when") && next.head() == trigger.index();
    }

    /** The word of the expression whose head lies outside of it. */
    private @Nullable Token top(TimeExpression expression) {
        Token found = null;
        for (int i = expression.from(); i < expression.to(); i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < expression.from() || token.head() >= expression.to();
            if (outside
                    && !token.label().equals("punct")
                    && (found == null || found.label().equals("mark"))) {
                found = token;
            }
        }
        return found;
    }

    /** What the expression hangs on once prepositions and other times are passed. */
    private @Nullable Token governor(Token top, TimeExpression expression) {
        Token token = clauses.head(top);
        for (int steps = 0; token != null && steps < MOST_STEPS; steps++) {
            boolean passed = token.pos().equals("IN") || token.pos().equals("TO") || inTime(token);
            if (!passed) {
                break;
            }
            token = clauses.head(token);
        }
        if (token == null) {
            return null;
        }
        Token last = sentence.token(expression.to() - 1);
        boolean marks = last.lemma().equals("before") || last.lemma().equals("after");
        boolean clause = token.label().equals("advcl") && token.index() > last.index();
        return marks && clause && Clauses.verbal(token) ? clauses.head(token) : token;
    }

    private boolean inTime(Token token) {
        for (TimeExpression other : all) {
            if (token.index() >= other.from() && token.index() < other.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code low} hangs below {@code high} with no verb between: the city in "shelled the city on Tuesday". */
    private boolean withinPhrase(Token low, Token high) {
        Token token = low;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Token head = clauses.head(token);
            if (head == null) {
                return false;
            }
            if (head.equals(high)) {
                return !token.label().equals("nsubj") || !Clauses.verbal(high);
            }
            if (Clauses.verbal(head)) {
                return false;
            }
            token = head;
        }
        return false;
    }

    private int verbs(Token trigger, Token governor, TimeExpression expression) {
        boolean child = trigger.head() == governor.index();
        boolean subject = clauses.has(trigger, "nsubj") || clauses.has(trigger, "nsubjpass");
        if (child && trigger.label().equals("xcomp") && ASPECT.contains(governor.lemma())) {
            return 2;
        }
        if (child && trigger.label().equals("conj") && !subject) {
            return expression.to() <= governor.index() ? 2 : 4;
        }
        boolean earlier = governor.head() == trigger.index() && governor.label().equals("conj");
        if (earlier && !clauses.has(governor, "nsubj") && !clauses.has(governor, "nsubjpass")) {
            return expression.from() > governor.index() ? 5 : NONE;
        }
        boolean participle = trigger.pos().equals("VBG") && !clauses.has(trigger, "mark") && !subject;
        return child && participle && trigger.label().equals("advcl") ? 4 : NONE;
    }

    private int nouns(Token trigger, Token governor) {
        if (governor.head() == trigger.index() && LIGHT.contains(governor.lemma())) {
            return governor.label().equals("acl") || governor.label().equals("relcl") ? 2 : NONE;
        }
        Token token = trigger;
        Token head = clauses.head(token);
        for (int steps = 0; head != null && !Clauses.verbal(head) && steps < MOST_STEPS; steps++) {
            boolean occasion = token.label().equals("pobj") && OCCASION.contains(head.lemma());
            boolean alike = token.label().equals("conj") || token.label().equals("compound");
            boolean preposition =
                    head.equals(clauses.head(token)) && token.label().equals("prep");
            if (!occasion && !alike && !preposition) {
                return NONE;
            }
            token = head;
            head = clauses.head(token);
        }
        if (head == null || !head.equals(governor)) {
            return NONE;
        }
        return switch (token.label()) {
            case "dobj", "nsubjpass", "attr" -> LIGHT.contains(governor.lemma()) ? 1 : NONE;
            case "nsubj" -> LIGHT.contains(governor.lemma()) ? 1 : 4;
            case "prep" -> 4;
            default -> NONE;
        };
    }
}
