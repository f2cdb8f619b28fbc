package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Token;

/** The clause or quotation that a verb attributes. */
final class VerbContents {
    private static final Set<String> SAYING =
            Set.of("say", "call", "add", "tell", "accuse", "describe", "warn", "urge", "insist", "vow", "pledge");
    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "parataxis", "dep", "acl");

    private final Cues cues;

    VerbContents(Cues cues) {
        this.cues = cues;
    }

    /** Content in a clause or quotation. */
    List<Span> said(Stage stage, Cue cue, Token verb, List<Token> speakers) {
        if (cue.takes("that") || cue.takes("inf") || cue.takes("ing")) {
            for (Token child : stage.parse().children(verb)) {
                if (CLAUSAL.contains(child.label()) && fits(stage, cue, verb, child)) {
                    return clause(stage, cue, verb, child, speakers);
                }
            }
        }
        if (cue.takes("quote") && !namesObject(stage, cue, verb)) {
            List<Span> quoted = BesideVerb.quoted(stage, verb, speakers);
            if (!quoted.isEmpty()) {
                return quoted;
            }
        }
        return cue.takes("that") ? BesideVerb.inserted(stage, verb) : List.of();
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
        boolean to = BesideVerb.introducedBy(stage, child, "to");
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

    private List<Span> clause(Stage stage, Cue cue, Token verb, Token head, List<Token> speakers) {
        if (head.index() > verb.index()) {
            List<Span> after = ClauseSpans.after(stage, verb, head, lastOf(stage, verb, head));
            int low = stage.low(head);
            if (low < verb.index() && cue.takes("quote")) {
                int hole = BesideVerb.clusterStart(stage, verb, speakers);
                List<Span> parts = new ArrayList<>(ClauseSpans.before(stage, low, hole));
                parts.addAll(after);
                return parts;
            }
            return after;
        }
        int stop = BesideVerb.clusterStart(stage, verb, speakers);
        int from = verb.head() < 0 && BesideVerb.onlyMarks(stage, stage.high(head) + 1, stop) ? 0 : stage.low(head);
        int number = stage.quotationAt(stop - 1) >= 0 ? stage.quotationAt(stop - 1) : stage.quotationAt(stop - 2);
        if (number >= 0) {
            from = Math.min(
                    from,
                    Math.max(0, stage.wordFrom(stage.quotation(number).whole().start())));
        }
        List<Span> parts = new ArrayList<>(ClauseSpans.before(stage, from, stop));
        parts.addAll(BesideVerb.quotedAfter(stage, verb));
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
}
