package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.model.Span;

/**
 * The stretches of a text that stand in quotation marks, outermost marks only, found in one pass.
 *
 * <p>A quotation that is not closed ends with its paragraph, or where the next one opens. Misses: quotations in single
 * straight marks, which look like apostrophes, and quotations set off by dashes or indentation.
 */
final class Quotations {
    /** Longest quotation, in UTF-16 units: a mark that is not closed by then is taken to end with its sentence. */
    private static final int LONGEST = 4000;

    /** Longest quotation in single marks, which are easily confused with apostrophes. */
    private static final int LONGEST_SINGLE = 400;

    /** A quotation with the marks, and what stands between them. */
    record Quotation(Span whole, Span inner) {}

    private final String text;
    private final int end;
    private final List<Quotation> found = new ArrayList<>();
    private int open = -1;
    private int inner;
    private char mark;
    private boolean nested;

    private Quotations(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The quotations between {@code start} and {@code end} of {@code text}, in reading order, not overlapping. */
    static List<Quotation> of(String text, int start, int end) {
        Quotations quotations = new Quotations(text, end);
        quotations.scan(start);
        return List.copyOf(quotations.found);
    }

    private void scan(int start) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int width = doubled(i) ? 2 : 1;
            if (c == '\n' && open >= 0) {
                close(i, i);
            } else if (open >= 0 && i - open > (mark == '‘' ? LONGEST_SINGLE : LONGEST)) {
                giveUp();
            } else if (opens(c, i, width)) {
                opened(i, width, width == 2 ? '"' : c);
            } else if (nested && closes(c, i, width)) {
                nested = false;
            } else if (open >= 0 && closes(c, i, width)) {
                close(i, i + width);
            }
            i += width;
        }
        if (open >= 0) {
            close(end, end);
        }
    }

    private boolean doubled(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`' || c == '’' || c == '‘') && i + 1 < end && text.charAt(i + 1) == c;
    }

    private void opened(int i, int width, char c) {
        if (open >= 0 && mark == '"' && c == '"' && afterWord(i)) {
            nested = true;
            return;
        }
        if (open >= 0 && (mark == c || mark == '‘')) {
            close(i, i);
        }
        if (open < 0) {
            open = i;
            inner = i + width;
            mark = c;
        }
    }

    /** Whether a mark follows a word of the same sentence, so that it opens a quotation inside another. */
    private boolean afterWord(int i) {
        return i >= 2 && text.charAt(i - 1) == ' ' && Character.isLetterOrDigit(text.charAt(i - 2));
    }

    private boolean opens(char c, int i, int width) {
        if (c == '“' || c == '„' || c == '«' || (c == '`' && width == 2)) {
            return true;
        }
        if (c == '‘' || c == '"' || width == 2) {
            return !(open >= 0 && c == '‘' && mark != '‘') && startsHere(i, width);
        }
        return false;
    }

    /** A mark opens where a word follows and none stands before it. */
    private boolean startsHere(int i, int width) {
        boolean before =
                i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([—–-/‘“…".indexOf(text.charAt(i - 1)) >= 0;
        boolean after = i + width < end && !Character.isWhitespace(text.charAt(i + width));
        return before && after;
    }

    private boolean closes(char c, int i, int width) {
        if (mark == '‘') {
            return c == '’' && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
        }
        return c == '”' || c == '"' || c == '»' || (c != '‘' && width == 2);
    }

    private void close(int innerEnd, int wholeEnd) {
        int last = innerEnd;
        while (last > inner && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > inner) {
            found.add(new Quotation(new Span(open, Math.max(last, Math.min(wholeEnd, end))), new Span(inner, last)));
        }
        open = -1;
        nested = false;
    }

    /** Takes back a mark that was never closed: what it opened goes to the end of its first sentence. */
    private void giveUp() {
        int stop = inner;
        while (stop < end && ".!?\n".indexOf(text.charAt(stop)) < 0 && stop - open < LONGEST_SINGLE) {
            stop++;
        }
        if (mark == '‘') {
            open = -1;
        } else {
            close(stop, stop);
        }
    }
}
