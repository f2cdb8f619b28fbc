package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Token;

/** The stretches of a sentence that a cue may attribute, with what speaks for and against each. */
final class Contents {
    /** More than this many are not looked at: what comes later is seldom right. */
    private static final int MOST = 40;

    private final Stage stage;
    private final Token cue;
    private final String word;
    private final Map<List<Span>, List<String>> found = new LinkedHashMap<>();

    private Contents(Stage stage, Token cue) {
        this.stage = stage;
        this.cue = cue;
        this.word = CueWords.name(cue);
    }

    /**
     * The candidates for what {@code cue} attributes, those of the rules first.
     *
     * @param rule what the rules find for it, or null
     */
    static List<Option<List<Span>>> of(Stage stage, Token cue, @Nullable Finding rule) {
        Contents contents = new Contents(stage, cue);
        if (rule != null) {
            contents.add("rule", rule.content());
        }
        contents.below();
        contents.beside();
        contents.quoted();
        List<Option<List<Span>>> all = new ArrayList<>();
        contents.found.forEach((spans, kinds) -> {
            if (all.size() < MOST) {
                all.add(new Option<>(spans, out -> contents.features(spans, kinds, rule, out)));
            }
        });
        return all;
    }

    private void add(String kind, List<Span> spans) {
        if (!spans.isEmpty()) {
            found.computeIfAbsent(spans, none -> new ArrayList<>()).add(kind);
        }
    }

    private void add(String kind, int from, int to) {
        add(kind, ClauseSpans.one(stage.trimmed(Math.max(0, from), to)));
    }

    /** What hangs on the cue, piece by piece and together. */
    private void below() {
        int high = stage.high(cue);
        int size = stage.parse().size();
        for (Token child : stage.parse().children(cue)) {
            if (stage.mark(child.index())) {
                continue;
            }
            String label = child.label();
            if (child.index() > cue.index()) {
                int from = Math.max(stage.low(child), cue.index() + 1);
                if (label.equals("prep") || label.equals("agent") || label.equals("prt")) {
                    add(">in" + label + child.lemma(), child.index() + 1, stage.high(child));
                    add(">high" + label + child.lemma(), child.index() + 1, high);
                }
                add(">" + label, from, stage.high(child));
                add(">" + label + "high", from, high);
                add(">" + label + "end", from, size - 1);
                cut(">" + label, from, stage.high(child));
            } else {
                add("<" + label, stage.low(child), Math.min(stage.high(child), cue.index() - 1));
                add("<start" + label, 0, Math.min(stage.high(child), cue.index() - 1));
            }
        }
        add("+high", cue.index() + 1, high);
        add("+end", cue.index() + 1, size - 1);
        cut("+", cue.index() + 1, size - 1);
    }

    /** The same, up to the first mark that may close a clause. */
    private void cut(String kind, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            String form = stage.parse().token(i).form();
            if ((form.equals(",") || form.equals(";") || form.equals("—") || form.equals(":"))
                    && stage.quotationAt(i) == stage.quotationAt(from)) {
                add(kind + "cut", from, i - 1);
                return;
            }
        }
    }

    /** What stands around the cue and its speaker when they are inserted or hang on it. */
    private void beside() {
        int low = stage.low(cue);
        int high = stage.high(cue);
        int size = stage.parse().size();
        int start = cue.index();
        for (Token speaker : Speakers.ofVerb(stage, cue)) {
            if (speaker.index() < start) {
                start = Math.min(start, stage.low(speaker));
            }
        }
        if (start > 0) {
            add("-start", ClauseSpans.before(stage, 0, start));
        }
        Token head = stage.clauses().head(cue);
        if (head == null) {
            return;
        }
        if (low > 0) {
            add("-low", ClauseSpans.before(stage, stage.low(head), low));
            add("-low0", ClauseSpans.before(stage, 0, low));
        }
        if (high + 1 < size) {
            add("around", ClauseSpans.around(stage, stage.low(head), low, high, stage.high(head)));
            add("around0", ClauseSpans.around(stage, 0, low, high, size - 1));
        }
        if (head.index() > cue.index()) {
            add("head", Math.max(stage.low(head), cue.index() + 1), stage.high(head));
        } else {
            add("headbefore", stage.low(head), Math.min(stage.high(head), low - 1));
        }
    }

    private void quoted() {
        Quotation before = null;
        Quotation after = null;
        int own = stage.quotationAt(cue.index());
        for (int n = 0; n < stage.quotations().size(); n++) {
            if (n == own) {
                continue;
            }
            Quotation each = stage.quotation(n);
            if (each.whole().end() <= cue.span().start()) {
                before = each;
            } else if (after == null && each.whole().start() >= cue.span().end()) {
                after = each;
            }
        }
        List<Span> first = before == null ? List.of() : within(before);
        List<Span> second = after == null ? List.of() : within(after);
        add("quote<", first);
        add("quote>", second);
        if (!first.isEmpty() && !second.isEmpty()) {
            add("quote<>", List.of(first.get(0), second.get(0)));
        }
    }

    private static boolean within(List<Span> spans, Span word) {
        for (Span span : spans) {
            if (span.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Span> within(Quotation quotation) {
        int from = stage.wordFrom(
                Math.max(quotation.whole().start(), stage.parse().span().start()));
        int to = stage.wordFrom(quotation.whole().end()) - 1;
        return ClauseSpans.one(stage.trimmed(from, to));
    }

    private void features(List<Span> spans, List<String> kinds, @Nullable Finding rule, Features out) {
        Span first = spans.get(0);
        int from = stage.wordFrom(first.start());
        int to = stage.wordFrom(spans.get(spans.size() - 1).end()) - 1;
        String wordClass = Kin.wordClass(cue);
        Set<String> seen = new HashSet<>();
        for (String kind : kinds) {
            if (seen.add(kind)) {
                out.add("kind=", kind);
                out.add(word, "|kind=", kind);
                out.add(wordClass, "|kind=", kind);
                out.add("kind|rule=", kind, Features.of(rule != null));
            }
        }
        String opens = Kin.lemma(stage, from);
        out.add("opens=", opens);
        out.add(word, "|opens=", opens);
        out.add("openspos=", Kin.pos(stage, from), Features.of(from > cue.index()));
        out.add(word, "|openspos=", Kin.pos(stage, from));
        out.add("before=", Kin.lemma(stage, from - 1));
        out.add("after=", Kin.lemma(stage, to + 1));
        out.add("afterpos=", Kin.pos(stage, to + 1), Kin.pos(stage, to + 2));
        out.add("lastpos=", Kin.pos(stage, to));
        boolean ends =
                to + 1 >= stage.parse().size() || (to + 2 >= stage.parse().size() && stage.mark(to + 1));
        out.add("ends=", Features.of(ends), Features.of(from > cue.index()));
        out.add("starts=", Features.of(from == 0), Features.of(from > cue.index()));
        String length = "long=" + Kin.bucket(to - from + 1);
        out.add(length);
        out.add(word, "|", length);
        String gap = "gap=" + (from > cue.index() ? Kin.bucket(from - cue.index() - 1) : -Kin.bucket(cue.index() - to));
        out.add(gap);
        out.add(gap, Features.of(rule != null), wordClass);
        out.add("parts=", Features.of(spans.size()), Features.of(rule != null));
        out.add("holdscue=", Features.of(first.contains(cue.span())));
        marks(spans, from, to, out);
    }

    /** How it lies to quotations, to clauses, to other cues of saying. */
    private void marks(List<Span> spans, int from, int to, Features out) {
        int quotedWords = 0;
        int words = 0;
        boolean verb = false;
        boolean subject = false;
        for (int i = Math.max(from, 0); i <= to && i < stage.parse().size(); i++) {
            Token token = stage.parse().token(i);
            if (stage.mark(i) || !within(spans, token.span())) {
                continue;
            }
            words++;
            quotedWords += stage.quotationAt(i) >= 0 ? 1 : 0;
            verb |= token.pos().equals("VBD")
                    || token.pos().equals("VBZ")
                    || token.pos().equals("VBP")
                    || token.pos().equals("MD");
            subject |= token.label().startsWith("nsubj");
        }
        boolean own = stage.quotationAt(cue.index()) >= 0;
        String quoted = quotedWords == 0 ? "none" : quotedWords == words ? "all" : "some";
        out.add("quoted=", quoted, Features.of(own));
        out.add(word, "|quoted=", quoted, Features.of(own));
        out.add("finite=", Features.of(verb), Features.of(subject));
        out.add("finite|class=", Features.of(verb), Features.of(subject), Kin.wordClass(cue));
        out.add(word, "|finite=", Features.of(verb));
        boolean cuts =
                from > 0 && stage.quotationAt(from) >= 0 && stage.quotationAt(from) == stage.quotationAt(from - 1);
        boolean cutsEnd = stage.quotationAt(to) >= 0 && stage.quotationAt(to) == stage.quotationAt(to + 1);
        out.add("cuts=", Features.of(cuts), Features.of(cutsEnd), Features.of(own));
    }
}
