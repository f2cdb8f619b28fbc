package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.LinearModel.Question;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Weighs what the rules find, and what they do not look for, with models that were learnt from labelled news: whether a
 * word attributes, what it attributes, and who says it.
 */
final class LearntCues {
    /** A cue below this probability is not looked at further. */
    private static final double LEAST_CUE = 0.05;

    private final CueWords words;
    private final LinearModel model;

    LearntCues(CueWords words, LinearModel model) {
        this.words = words;
        this.model = model;
    }

    /**
     * What words of the sentence attribute, each with its probability, in reading order.
     *
     * @param rules what the rules find, at most one for each trigger
     */
    List<Finding> find(Stage stage, List<Finding> rules) {
        Map<Integer, Finding> byTrigger = new HashMap<>();
        for (Finding rule : rules) {
            byTrigger.putIfAbsent(rule.trigger().index(), rule);
        }
        List<Finding> found = new ArrayList<>();
        for (Option<Token> candidate : words.of(stage, model, byTrigger)) {
            double probability = model.probability(Question.CUE, candidate);
            if (probability < LEAST_CUE) {
                continue;
            }
            Token cue = candidate.what();
            Finding rule = byTrigger.get(cue.index());
            List<Span> chosen = best(Question.CONTENT, Contents.of(stage, cue, rule), List.of());
            List<Span> content = rule != null && alike(rule.content(), chosen) ? rule.content() : chosen;
            if (content.isEmpty()) {
                continue;
            }
            List<Token> speakers =
                    best(Question.SPEAKER, SpeakerChoices.of(stage, cue, rule, content), List.<Token>of());
            if (speakers.isEmpty()
                    && cue.lemma().equals("quote")
                    && stage.clauses().passive(cue)) {
                speakers = stage.clauses().undergoers(cue).stream()
                        .filter(token -> content.stream().noneMatch(span -> span.contains(token.span())))
                        .toList();
            }
            if (rule == null && speakers.isEmpty() && Clauses.verbal(cue)) {
                continue;
            }
            found.add(new Finding(
                    rule == null ? cue.span() : rule.cue(),
                    cue,
                    speakers,
                    rule == null ? null : rule.addressee(),
                    content,
                    probability));
        }
        found.sort(Comparator.comparing(Finding::cue));
        return found;
    }

    /**
     * Whether the two share at least half of the longer one: then the rule's cut stands, which leaves out whom it was
     * said to and the word that opens the clause.
     */
    private static boolean alike(List<Span> a, List<Span> b) {
        int shared = 0;
        for (Span mine : a) {
            for (Span other : b) {
                shared += Math.max(0, Math.min(mine.end(), other.end()) - Math.max(mine.start(), other.start()));
            }
        }
        int longer = Math.max(
                a.stream().mapToInt(Span::length).sum(),
                b.stream().mapToInt(Span::length).sum());
        return 2 * shared >= longer;
    }

    private <T> T best(Question question, List<Option<T>> choices, T none) {
        T best = none;
        double highest = Double.NEGATIVE_INFINITY;
        for (Option<T> choice : choices) {
            double score = model.score(question, choice);
            if (score > highest) {
                highest = score;
                best = choice.what();
            }
        }
        return Objects.requireNonNull(best);
    }
}
