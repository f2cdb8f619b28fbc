package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Statements whose cue is a verb: said, told X that, accused X of, urged X to, was confirmed by. */
final class VerbCues {
    private static final Set<String> FIRST_PERSONS = Set.of("i", "we", "you");
    private static final Set<String> SAYING =
            Set.of("say", "call", "add", "tell", "accuse", "describe", "warn", "urge", "insist", "vow", "pledge");
    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "parataxis", "dep", "acl");
    private static final Set<String> BESIDE =
            Set.of("parataxis", "dep", "advcl", "ccomp", "meta", "prn", "conj", "appos");

    private final Cues cues;

    VerbCues(Cues cues) {
        this.cues = cues;
    }

    /** What {@code verb} attributes, or null when it attributes nothing. */
    @Nullable
    Finding find(Stage stage, Token verb) {
        Cue cue = cues.find(verb.lemma(), Cue.WordClass.VERB).orElse(null);
        if (cue == null || !Clauses.verbal(verb)) {
            return null;
        }
        List<Token> speakers = Speakers.ofVerb(stage, verb);
        if (cue.kind() == Cue.Kind.THOUGHT && thinksAloud(stage, verb, speakers)) {
            return null;
        }
        List<Span> content = said(stage, cue, verb, speakers);
        boolean clause = !content.isEmpty();
        if (!clause) {
            content = NamedContents.of(stage, cue, verb);
        }
        if (leavesQuotation(stage, verb, content)) {
            return null;
        }
        if (content.isEmpty() || (speakers.isEmpty() && !(clause && speaks(stage, verb)))) {
            return null;
        }
        return new Finding(cueSpan(stage, verb), verb, speakers, addressee(stage, cue, verb, content), content);
    }

    /** "I think" and "you know" inside a quotation are part of what is said. */
    private static boolean thinksAloud(Stage stage, Token verb, List<Token> speakers) {
        return stage.quotationAt(verb.index()) >= 0
                && speakers.stream()
                        .anyMatch(speaker ->
                                FIRST_PERSONS.contains(speaker.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Words inside a quotation cannot attribute what stands outside it; the parser may think so. */
    private static boolean leavesQuotation(Stage stage, Token verb, List<Span> content) {
        int number = stage.quotationAt(verb.index());
        return number >= 0
                && content.stream()
                        .anyMatch(span -> !stage.quotation(number).whole().contains(span));
    }

    /** A verb without a speaker still attributes when it is passive: "was said to", "are expected to". */
    private static boolean speaks(Stage stage, Token verb) {
        return stage.clauses().passive(verb);
    }

    private static Span cueSpan(Stage stage, Token verb) {
        for (Token child : stage.parse().children(verb)) {
            if ((child.label().equals("prt") || child.label().equals("prep"))
                    && child.index() == verb.index() + 1
                    && (child.label().equals("prt")
                            || Set.of("for", "on", "of", "about", "to").contains(child.lemma()))
                    && verb.lemma().equals("call")) {
                return new Span(verb.span().start(), child.span().end());
            }
        }
        return verb.span();
    }

    /** Content in a clause or quotation. */
    private List<Span> said(Stage stage, Cue cue, Token verb, List<Token> speakers) {
        if (cue.takes("that") || cue.takes("inf") || cue.takes("ing")) {
            for (Token child : stage.parse().children(verb)) {
                if (CLAUSAL.contains(child.label()) && fits(stage, cue, verb, child)) {
                    return clause(stage, cue, verb, child, speakers);
                }
            }
        }
        if (cue.takes("quote") && !namesObject(stage, cue, verb)) {
            List<Span> quoted = quoted(stage, verb, speakers);
            if (!quoted.isEmpty()) {
                return quoted;
            }
        }
        return cue.takes("that") ? inserted(stage, verb) : List.of();
    }

    /** Whether what is said is an object that holds more than a quotation: "noted the change from “Win” to “Try”". */
    private static boolean namesObject(Stage stage, Cue cue, Token verb) {
        if (!(cue.takes("obj") || cue.takes("pred"))
                || cue.addressee().contains("obj")
                || stage.clauses().passive(verb)) {
            return false;
        }
        for (Token object : stage.clauses().children(verb, "dobj")) {
            if (object.index() > verb.index()
                    && stage.quotationAt(stage.low(object)) == stage.quotationAt(verb.index())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Stage stage, Cue cue, Token verb, Token child) {
        boolean to = introducedBy(stage, child, "to");
        boolean gerund = child.pos().equals("VBG")
                && !stage.clauses().has(child, "nsubj")
                && !stage.clauses().has(child, "aux");
        return switch (child.label()) {
            case "ccomp" ->
                to
                        ? cue.takes("inf")
                        : cue.takes("that") || (cue.takes("inf") && child.pos().equals("VB"));
            case "xcomp", "acl" ->
                to
                        ? cue.takes("inf")
                        : gerund
                                ? cue.takes("ing")
                                : cue.takes("inf") && child.pos().equals("VB") && child.index() > verb.index();
            case "parataxis", "dep", "advcl" ->
                cue.takes("that")
                        && cue.takes("quote")
                        && !to
                        && !gerund
                        && child.index() < verb.index()
                        && stage.clauses().has(child, "nsubj")
                        && !stage.clauses().has(child, "mark");
            default -> false;
        };
    }

    private static boolean introducedBy(Stage stage, Token verb, String word) {
        for (Token child : stage.parse().children(verb)) {
            if (child.index() < verb.index()
                    && child.lemma().equals(word)
                    && !child.pos().startsWith("N")) {
                return true;
            }
        }
        return false;
    }

    private List<Span> clause(Stage stage, Cue cue, Token verb, Token head, List<Token> speakers) {
        if (head.index() > verb.index()) {
            List<Span> after = ClauseSpans.after(stage, verb, head, lastOf(stage, verb, head));
            int low = stage.low(head);
            if (low < verb.index() && cue.takes("quote")) {
                int hole = clusterStart(stage, verb, speakers);
                List<Span> parts = new ArrayList<>(ClauseSpans.before(stage, low, hole));
                parts.addAll(after);
                return parts;
            }
            return after;
        }
        int stop = clusterStart(stage, verb, speakers);
        int from = verb.head() < 0 && onlyMarks(stage, stage.high(head) + 1, stop) ? 0 : stage.low(head);
        int number = stage.quotationAt(stop - 1) >= 0 ? stage.quotationAt(stop - 1) : stage.quotationAt(stop - 2);
        if (number >= 0) {
            from = Math.min(
                    from,
                    Math.max(0, stage.wordFrom(stage.quotation(number).whole().start())));
        }
        List<Span> parts = new ArrayList<>(ClauseSpans.before(stage, from, stop));
        parts.addAll(quotedAfter(stage, verb));
        return parts;
    }

    /**
     * Last word of the clause at {@code head}, before what the speaker of {@code verb} says next: "said the offer was
     * low, adding that …", "said the vote was fair and called it a triumph".
     */
    private int lastOf(Stage stage, Token verb, Token head) {
        int last = stage.high(head);
        for (Token child : stage.parse().children(head)) {
            if (child.index() < head.index()
                    || !cues.find(child.lemma(), Cue.WordClass.VERB)
                            .filter(c -> c.kind() == Cue.Kind.SPEECH)
                            .isPresent()) {
                continue;
            }
            int low = stage.low(child);
            boolean participle = child.pos().equals("VBG")
                    && (child.label().equals("advcl") || child.label().equals("xcomp"))
                    && low > 0
                    && stage.parse().token(low - 1).form().equals(",");
            boolean nextVerb = child.label().equals("conj")
                    && child.pos().equals(verb.pos())
                    && !child.pos().equals(head.pos())
                    && !stage.clauses().has(child, "nsubj")
                    && !stage.clauses().has(child, "aux");
            boolean sameTense = child.label().equals("conj")
                    && child.pos().equals("VBD")
                    && verb.pos().equals("VBD")
                    && !stage.clauses().has(child, "nsubj")
                    && SAYING.contains(child.lemma());
            if (participle || nextVerb || sameTense) {
                last = Math.min(last, low - 1);
                while (last > head.index() && stage.parse().token(last).pos().equals("CC")) {
                    last--;
                }
            }
        }
        return Math.max(last, head.index());
    }

    private static boolean onlyMarks(Stage stage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!stage.mark(i)) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first word of speaker and verb, whichever comes first, not beyond a quotation before them. */
    private static int clusterStart(Stage stage, Token verb, List<Token> speakers) {
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

    /** Quotations right before and after the verb and its speaker. */
    private static List<Span> quoted(Stage stage, Token verb, List<Token> speakers) {
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
    private static List<Span> quotedAfter(Stage stage, Token verb) {
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
    private static List<Span> inserted(Stage stage, Token verb) {
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

    private static @Nullable Token addressee(Stage stage, Cue cue, Token verb, List<Span> content) {
        for (String place : cue.addressee()) {
            List<Token> heads = new ArrayList<>();
            if (place.equals("obj")) {
                heads.addAll(
                        stage.clauses().passive(verb)
                                ? stage.clauses().undergoers(verb)
                                : stage.clauses().children(verb, "dobj"));
                heads.addAll(stage.clauses().receivers(verb));
            } else {
                heads.addAll(stage.clauses().after(verb, place));
            }
            for (Token head : heads) {
                boolean said = content.stream().anyMatch(span -> span.contains(head.span()));
                if (!said && Clauses.nominal(head) && !head.pos().equals("CD")) {
                    return head;
                }
            }
        }
        return null;
    }
}
