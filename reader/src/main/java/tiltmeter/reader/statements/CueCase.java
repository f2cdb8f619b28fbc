package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** One word that may attribute, with everything that the models weigh about it; for those who train them. */
public final class CueCase {
    private final Stage stage;
    private final Token cue;
    private final List<String> features;
    private final @Nullable Finding rule;

    CueCase(Stage stage, Option<Token> candidate, @Nullable Finding rule) {
        this.stage = stage;
        this.cue = candidate.what();
        this.features = candidate.names();
        this.rule = rule;
    }

    /** The word. */
    public Token cue() {
        return cue;
    }

    /** The word as the models know it: lemma and class. */
    public String word() {
        return CueWords.name(cue);
    }

    /** Whether a rule finds that it attributes something. */
    public boolean ruled() {
        return rule != null;
    }

    /** Where its sentence stands in the body. */
    public Span sentence() {
        return stage.parse().span();
    }

    /** What speaks for and against its attributing anything. */
    public List<String> features() {
        return features;
    }

    /** What it may attribute. */
    public List<Choice<List<Span>>> contents() {
        return Contents.of(stage, cue, rule).stream()
                .map(each -> new Choice<>(each.what(), each.names()))
                .toList();
    }

    /** Who may say {@code content}: the words that head each candidate or stand for it, none for nobody. */
    public List<Choice<List<Span>>> speakers(List<Span> content) {
        List<Choice<List<Span>>> all = new ArrayList<>();
        for (Option<List<Token>> choice : SpeakerChoices.of(stage, cue, rule, content)) {
            List<Span> heads = new ArrayList<>();
            for (Token token : stage.parse().tokens()) {
                if (choice.what().contains(token)
                        || (token.pos().startsWith("W")
                                && choice.what().contains(stage.clauses().antecedent(token)))) {
                    heads.add(token.span());
                }
            }
            all.add(new Choice<>(heads, choice.names()));
        }
        return all;
    }

    /** Whether the word is a verb. */
    public boolean verb() {
        return Clauses.verbal(cue);
    }
}
