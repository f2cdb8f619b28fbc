package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Token;

/** Cuts the words that are said out of a sentence: without the cue, the speaker and the marks between them. */
final class ClauseSpans {
    /** Words right after a cue that open what is said: "says if the rain stops, …". */
    private static final Set<String> OPENERS =
            Set.of("if", "when", "while", "although", "because", "no", "unless", "once", "until", "whether");

    private ClauseSpans() {}

    /** What stands below {@code head} after {@code cue}, up to the end of a quotation that begins in it. */
    static List<Span> after(Stage stage, Token cue, Token head) {
        return after(stage, cue, head, stage.high(head));
    }

    /** As {@link #after}, but only up to the word {@code last}. */
    static List<Span> after(Stage stage, Token cue, Token head, int last) {
        int from = Math.max(stage.low(head), cue.index() + 1);
        from = Math.min(from, opening(stage, cue, from));
        int to = Math.max(last, from);
        while (from < to && introduces(stage, from)) {
            from++;
        }
        int end = throughQuotation(stage, cue.index(), to);
        boolean marked = from - 1 > cue.index() && opensQuotation(stage, from - 1);
        return one(stage.trimmed(marked ? from - 1 : from, end));
    }

    /** Where the clause opens when "that" or "if" stands before what the parser made its first word. */
    private static int opening(Stage stage, Token cue, int from) {
        for (int i = cue.index() + 1; i < from; i++) {
            Token token = stage.parse().token(i);
            if (token.lemma().equals("that") && token.pos().equals("IN")) {
                return i;
            }
            if (i == cue.index() + 1 && OPENERS.contains(token.lemma())) {
                return i;
            }
        }
        return from;
    }

    /** A conjunction or mark before the clause proper. */
    private static boolean introduces(Stage stage, int index) {
        Token token = stage.parse().token(index);
        return token.lemma().equals("that")
                && (token.pos().equals("IN") || (token.pos().equals("DT") && complementizer(token)));
    }

    private static boolean complementizer(Token that) {
        return that.label().equals("mark") || that.label().equals("complm");
    }

    /** The last word of the quotation that holds {@code to} and began after the cue, or {@code to}. */
    private static int throughQuotation(Stage stage, int cue, int to) {
        int end = to;
        for (int look = to; look <= Math.min(to + 2, stage.parse().size() - 1); look++) {
            int number = stage.quotationAt(look);
            if (number >= 0 && number != stage.quotationAt(cue)) {
                Quotation quotation = stage.quotation(number);
                int start = stage.wordFrom(quotation.whole().start());
                if (start > cue && start <= to + 2) {
                    end = Math.max(end, stage.wordFrom(quotation.whole().end()) - 1);
                }
                break;
            }
            if (!stage.mark(look) && look > to) {
                break;
            }
        }
        return end;
    }

    /** What stands before {@code stop}, from {@code from} on, without "But" or "And" in front. */
    static List<Span> before(Stage stage, int from, int stop) {
        int first = from;
        while (first < stop
                && (stage.parse().token(first).pos().equals("CC")
                        || (stage.mark(first) && !opensQuotation(stage, first)))) {
            first++;
        }
        return one(stage.trimmed(first, stop - 1));
    }

    private static boolean opensQuotation(Stage stage, int index) {
        return stage.quotationAt(index + 1) >= 0 && stage.quotationAt(index) < 0;
    }

    /** What stands from {@code from} to {@code to} around a cue that takes {@code holeFrom} to {@code holeTo}. */
    static List<Span> around(Stage stage, int from, int holeFrom, int holeTo, int to) {
        List<Span> parts = new ArrayList<>(before(stage, from, holeFrom));
        parts.addAll(one(stage.trimmed(holeTo + 1, to)));
        return parts;
    }

    static List<Span> one(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }
}
