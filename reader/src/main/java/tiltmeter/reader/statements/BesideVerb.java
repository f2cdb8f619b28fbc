package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** What stands around a verb that attributes: quotations beside it, and the clause into which it is inserted. */
final class BesideVerb {
    private static final Set<String> BESIDE =
            Set.of("parataxis", "dep", "advcl", "ccomp", "meta", "prn", "conj", "appos");

    private BesideVerb() {}

    /** Quotations right before and after the verb and its speaker. */
    static List<Span> quoted(Stage stage, Token verb, List<Token> speakers) {
        int stop = clusterStart(stage, verb, speakers);
        List<Span> parts = new ArrayList<>();
        int last = stop - 1;
        while (last >= 0 && stage.mark(last) && stage.quotationAt(last) < 0) {
            last--;
        }
        int number = stage.quotationAt(last);
        if (number >= 0 && number != stage.quotationAt(verb.index())) {
            int from = stage.wordFrom(stage.quotation(number).whole().start());
            parts.addAll(ClauseSpans.before(stage, Math.max(from, 0), stop));
        }
        parts.addAll(quotedAfter(stage, verb));
        return parts;
    }

    /** The rest of the sentence after the cue, from the next quotation on, when nothing else is said in between. */
    static List<Span> quotedAfter(Stage stage, Token verb) {
        int size = stage.parse().size();
        for (int i = verb.index() + 1; i < size; i++) {
            int number = stage.quotationAt(i);
            if (number >= 0) {
                if (number == stage.quotationAt(verb.index())) {
                    return List.of();
                }
                Quotation quotation = stage.quotation(number);
                int to = stage.wordFrom(quotation.whole().end()) - 1;
                return ClauseSpans.one(stage.trimmed(
                        Math.max(
                                verb.index() + 1,
                                stage.wordFrom(quotation.whole().start())),
                        to));
            }
            Token token = stage.parse().token(i);
            boolean otherVerb = Clauses.verbal(token)
                    && !token.pos().equals("VBG")
                    && !token.pos().equals("VBN");
            if (otherVerb || i - verb.index() > 25) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The clause into which speaker and cue are inserted: "The bridge, she said, was closed". */
    static List<Span> inserted(Stage stage, Token verb) {
        Token head = stage.clauses().head(verb);
        if (head == null || !BESIDE.contains(verb.label()) || !stage.clauses().has(verb, "nsubj")) {
            return List.of();
        }
        int low = stage.low(verb);
        int high = stage.high(verb);
        boolean setOff = (low == 0 || stage.mark(low) || stage.mark(low - 1))
                && (high + 1 >= stage.parse().size() || stage.mark(high + 1) || stage.mark(high));
        if (!setOff || !onlyMarks(stage, Math.min(high + 1, verb.index() + 1), Math.min(high, verb.index() + 1))) {
            return List.of();
        }
        if (introducedBy(stage, verb, "as")
                || stage.clauses().has(verb, "mark")
                || verb.label().equals("conj")) {
            return List.of();
        }
        return ClauseSpans.around(stage, stage.low(head), low, high, stage.high(head));
    }

    /** Index of the first word of speaker and verb, whichever comes first, not beyond a quotation before them. */
    static int clusterStart(Stage stage, Token verb, List<Token> speakers) {
        int start = verb.index();
        for (Token child : stage.parse().children(verb)) {
            if (child.index() < verb.index()
                    && (child.label().startsWith("aux")
                            || child.label().equals("neg")
                            || (child.label().equals("advmod") && verb.index() - child.index() < 3))) {
                start = Math.min(start, stage.low(child));
            }
        }
        for (Token speaker : speakers) {
            if (speaker.index() < verb.index() && speaker.head() == verb.index()) {
                start = Math.min(start, stage.low(speaker));
            }
        }
        return start;
    }

    static boolean onlyMarks(Stage stage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!stage.mark(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean introducedBy(Stage stage, Token verb, String word) {
        for (Token child : stage.parse().children(verb)) {
            if (child.index() < verb.index()
                    && child.lemma().equals(word)
                    && !child.pos().startsWith("N")) {
                return true;
            }
        }
        return false;
    }
}
