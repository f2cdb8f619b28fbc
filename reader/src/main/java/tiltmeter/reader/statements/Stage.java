package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * One scene with what the search for statements asks of it often: how far each word's dependents reach, what is quoted.
 */
final class Stage {
    private final String body;
    private final Scene scene;
    private final List<Quotation> quotations;
    private final int[] low;
    private final int[] high;
    private final int[] quoted;
    private final boolean[] marks;

    /** @param quotations those that reach into the sentence, in reading order */
    Stage(String body, Scene scene, List<Quotation> quotations) {
        this.body = body;
        this.scene = scene;
        this.quotations = List.copyOf(quotations);
        int size = scene.parse().size();
        this.low = new int[size];
        this.high = new int[size];
        this.quoted = new int[size];
        this.marks = new boolean[size];
        measure();
        int next = 0;
        for (Token token : scene.parse().tokens()) {
            int start = token.span().start();
            while (next < quotations.size() && quotations.get(next).whole().end() <= start) {
                next++;
            }
            boolean inside = next < quotations.size()
                    && quotations.get(next).inner().start() <= start
                    && start < quotations.get(next).inner().end();
            quoted[token.index()] = inside ? next : -1;
            marks[token.index()] = wordless(token.form());
        }
    }

    private void measure() {
        for (int i = 0; i < low.length; i++) {
            low[i] = i;
            high[i] = i;
        }
        for (int i = 0; i < low.length; i++) {
            int above = parse().token(i).head();
            for (int steps = 0; above >= 0 && steps < low.length && (i < low[above] || i > high[above]); steps++) {
                low[above] = Math.min(low[above], i);
                high[above] = Math.max(high[above], i);
                above = parse().token(above).head();
            }
        }
    }

    String body() {
        return body;
    }

    Scene scene() {
        return scene;
    }

    ParsedSentence parse() {
        return scene.parse();
    }

    Clauses clauses() {
        return scene.clauses();
    }

    /** Index of the first word below {@code token}. */
    int low(Token token) {
        return low[token.index()];
    }

    /** Index of the last word below {@code token}. */
    int high(Token token) {
        return high[token.index()];
    }

    /** Number of the quotation that holds the word at {@code index}, or -1. */
    int quotationAt(int index) {
        return index < 0 || index >= quoted.length ? -1 : quoted[index];
    }

    Quotation quotation(int number) {
        return quotations.get(number);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** What of the quotation stands in this sentence, without the marks; empty spans never. */
    @Nullable
    Span part(Quotation quotation) {
        Span sentence = parse().span();
        int start = Math.max(sentence.start(), quotation.inner().start());
        int end = Math.min(sentence.end(), quotation.inner().end());
        return start < end ? new Span(start, end) : null;
    }

    /** Index of the first word that starts at or after {@code offset}; the number of words if there is none. */
    int wordFrom(int offset) {
        int from = 0;
        int to = parse().size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (parse().token(middle).span().start() < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether the word is a mark without letters or digits. */
    boolean mark(int index) {
        return marks[index];
    }

    private static boolean wordless(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * How {@code content} is quoted, as seen from the cue: a quotation that holds the cue too does not count, since the
     * words between its marks are somebody else's.
     */
    QuotationForm form(List<Span> content, @Nullable Span cue) {
        int inside = 0;
        int all = 0;
        for (Span span : content) {
            for (int i = wordFrom(span.start()); i < parse().size(); i++) {
                Token token = parse().token(i);
                if (token.span().start() >= span.end()) {
                    break;
                }
                if (mark(i)) {
                    continue;
                }
                all++;
                int number = quotationAt(i);
                if (number >= 0 && (cue == null || !quotation(number).whole().contains(cue))) {
                    inside++;
                }
            }
        }
        return inside == 0 ? QuotationForm.INDIRECT : inside == all ? QuotationForm.DIRECT : QuotationForm.MIXED;
    }

    /** The words from {@code from} to {@code to}, both included, as a span without blanks and marks around them. */
    @Nullable
    Span trimmed(int from, int to) {
        int first = from;
        int last = Math.min(to, parse().size() - 1);
        while (first <= last && mark(first) && !opening(first)) {
            first++;
        }
        while (last >= first && mark(last) && !closing(last)) {
            last--;
        }
        if (first > last) {
            return null;
        }
        return new Span(
                parse().token(first).span().start(), parse().token(last).span().end());
    }

    private boolean opening(int index) {
        Span span = parse().token(index).span();
        String form = parse().token(index).form();
        return "([$€£#@".indexOf(form.charAt(0)) >= 0
                || quotations.stream().anyMatch(q -> q.whole().start() == span.start());
    }

    private boolean closing(int index) {
        Span span = parse().token(index).span();
        String form = parse().token(index).form();
        if (")]%".indexOf(form.charAt(0)) >= 0) {
            return true;
        }
        return quotations.stream().anyMatch(q -> q.whole().end() == span.end());
    }

    /** {@code spans} without the quotation marks around them; to be asked for what is quoted throughout. */
    List<Span> bare(List<Span> spans) {
        List<Span> bare = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            int end = span.end();
            for (Quotation quotation : quotations) {
                Span whole = quotation.whole();
                if (whole.start() == span.start()) {
                    start = quotation.inner().start();
                }
                if (whole.end() == span.end()) {
                    end = quotation.inner().end();
                    end -= body.charAt(end - 1) == ',' ? 1 : 0;
                }
            }
            if (start < end) {
                bare.add(new Span(start, end));
            }
        }
        return bare.isEmpty() ? spans : bare;
    }
}
