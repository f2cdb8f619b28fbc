package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Statements whose cue is a phrase: according to X, in the words of X. */
final class PhraseCues {
    private final List<List<String>> phrases = new ArrayList<>();

    PhraseCues(Cues cues) {
        for (Cue cue : cues.phrases()) {
            phrases.add(List.of(cue.words().split(" ")));
        }
    }

    /** What phrases attribute in this sentence, in reading order. */
    List<Finding> find(Stage stage) {
        List<Finding> found = new ArrayList<>();
        for (Token token : stage.parse().tokens()) {
            for (List<String> phrase : phrases) {
                if (startsAt(stage, token.index(), phrase)) {
                    found.addAll(attribution(stage, token, stage.parse().token(token.index() + phrase.size() - 1)));
                }
            }
        }
        return found;
    }

    private static boolean startsAt(Stage stage, int index, List<String> phrase) {
        if (index + phrase.size() > stage.parse().size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!stage.parse().token(index + i).form().toLowerCase(Locale.ROOT).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlyMarksAfter(Stage stage, int index) {
        for (int i = index + 1; i < stage.parse().size(); i++) {
            if (!stage.mark(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> attribution(Stage stage, Token first, Token last) {
        Token speaker = null;
        for (Token child : stage.parse().children(last)) {
            if (child.index() > last.index() && Clauses.nominal(child)) {
                speaker = child;
                break;
            }
        }
        if (speaker == null) {
            return List.of();
        }
        int low = first.index();
        int high = Math.max(stage.high(speaker), stage.high(first));
        Token clause = stage.clauses().head(first);
        while (clause != null && !Clauses.verbal(clause) && clause.head() >= 0) {
            clause = stage.clauses().head(clause);
        }
        boolean closes = onlyMarksAfter(stage, high);
        int from = clause == null || clause.head() < 0 || closes ? 0 : stage.low(clause);
        int to = clause == null || clause.head() < 0 ? stage.parse().size() - 1 : stage.high(clause);
        List<Span> content = ClauseSpans.around(stage, Math.min(from, low), low, Math.min(high, to), to);
        return content.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        new Span(first.span().start(), last.span().end()), last, List.of(speaker), null, content));
    }
}
