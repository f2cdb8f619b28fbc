package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Who may have said what a cue attributes, with what speaks for and against each; nobody is a candidate too. */
final class SpeakerChoices {
    private static final int HIGHEST = 5;

    private final Stage stage;
    private final Token cue;
    private final String word;
    private final Map<List<Token>, List<String>> found = new LinkedHashMap<>();

    private SpeakerChoices(Stage stage, Token cue) {
        this.stage = stage;
        this.cue = cue;
        this.word = CueWords.name(cue);
    }

    /** The candidates, those of the rules first, nobody last. */
    static List<Option<List<Token>>> of(Stage stage, Token cue, @Nullable Finding rule, List<Span> content) {
        SpeakerChoices choices = new SpeakerChoices(stage, cue);
        if (rule != null && !rule.speakers().isEmpty()) {
            choices.add("rule", rule.speakers());
        }
        choices.own();
        choices.above();
        choices.add("nobody", List.of());
        List<Option<List<Token>>> all = new ArrayList<>();
        choices.found.forEach((heads, kinds) -> {
            boolean said =
                    heads.stream().anyMatch(head -> content.stream().anyMatch(span -> span.contains(head.span())));
            all.add(new Option<>(heads, out -> choices.features(heads, kinds, rule, said, out)));
        });
        return all;
    }

    private void add(String kind, List<Token> heads) {
        for (Token head : heads) {
            if (head.index() == cue.index()) {
                return;
            }
        }
        found.computeIfAbsent(List.copyOf(heads), none -> new ArrayList<>()).add(kind);
    }

    private void each(String kind, List<Token> heads) {
        for (Token head : heads) {
            if (Clauses.nominal(head)) {
                add(kind, List.of(stage.clauses().antecedent(head)));
            }
        }
    }

    /** Subjects, agents and owners of the cue itself. */
    private void own() {
        if (Clauses.verbal(cue)) {
            each("doer", Speakers.ofVerb(stage, cue));
        }
        for (Token child : stage.parse().children(cue)) {
            switch (child.label()) {
                case "nsubj",
                        "nsubjpass",
                        "poss",
                        "dobj",
                        "iobj",
                        "dative",
                        "pobj",
                        "nn",
                        "compound",
                        "amod",
                        "appos" -> each(child.label() + side(child), List.of(child));
                case "prep", "agent" ->
                    each("in" + child.lemma(), stage.clauses().children(child, "pobj"));
                default -> {}
            }
        }
    }

    /** Those of the verbs and nouns that it hangs on. */
    private void above() {
        Token up = stage.clauses().head(cue);
        Token from = cue;
        for (int steps = 1; up != null && steps <= HIGHEST; steps++) {
            if (Clauses.verbal(up)) {
                each("up" + steps + "doer", stage.clauses().doers(up));
                each("up" + steps + "obj", stage.clauses().children(up, "dobj"));
            } else if (Clauses.nominal(up)) {
                each("up" + steps + from.label(), List.of(up));
                each("up" + steps + "poss", stage.clauses().children(up, "poss"));
            }
            from = up;
            up = stage.clauses().head(up);
        }
    }

    private String side(Token child) {
        return child.index() < cue.index() ? "<" : ">";
    }

    private void features(List<Token> heads, List<String> kinds, @Nullable Finding rule, boolean said, Features out) {
        boolean ruled = rule != null;
        boolean unsaid = rule != null && rule.speakers().isEmpty();
        for (String kind : new TreeSet<>(kinds)) {
            out.add("kind=", kind);
            out.add(word, "|kind=", kind);
            out.add(Kin.wordClass(cue), cue.label(), "|kind=", kind);
            out.add("kind|rule=", kind, Features.of(ruled), Features.of(unsaid));
        }
        if (heads.isEmpty()) {
            out.add("nobody|passive=", Features.of(stage.clauses().passive(cue)), Kin.wordClass(cue));
            out.add("nobody|dep=", cue.label());
            return;
        }
        Token head = heads.get(0);
        String sort = Kin.somebody(stage, head);
        out.add("sort=", sort);
        out.add("sort|class=", sort, Kin.wordClass(cue));
        if (head.pos().startsWith("NN") && !head.pos().startsWith("NNP")) {
            out.add("word=", head.lemma());
        }
        for (String kind : new TreeSet<>(kinds)) {
            out.add("sort|kind=", sort, kind);
        }
        String far = (head.index() < cue.index() ? "-" : "+") + Kin.bucket(Math.abs(head.index() - cue.index()));
        out.add("far=", far);
        out.add("said=", Features.of(said), Features.of(ruled));
        boolean sameQuotation = stage.quotationAt(head.index()) == stage.quotationAt(cue.index());
        out.add("apart=", Features.of(!sameQuotation), Features.of(stage.quotationAt(cue.index()) >= 0));
        out.add("many=", Features.of(heads.size() > 1));
    }
}
