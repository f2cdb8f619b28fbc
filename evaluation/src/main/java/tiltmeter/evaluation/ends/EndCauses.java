package tiltmeter.evaluation.ends;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Words;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.events.Scope;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.reader.ends.Question;

/**
 * Where labelled acts are lost on the way to type and ends, and what the acts are that no label knows. Every labelled
 * act that is missing has one cause, the first that applies.
 */
final class EndCauses {
    private final Map<String, Map<String, Integer>> lost = new TreeMap<>();
    private final Map<String, Map<String, Integer>> made = new TreeMap<>();

    /**
     * A question and what became of it.
     *
     * @param answer what the judge said
     * @param free what it would have said without a margin
     */
    record Asked(Question question, int answer, int free) {}

    /** Adds one article with all that was asked about it. */
    void add(Pair pair, List<Asked> asked) {
        Set<GoldEvent> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<GoldEvent> right = Collections.newSetFromMap(new IdentityHashMap<>());
        pair.matches().forEach(match -> {
            found.add(match.gold());
            right.add(match.system());
        });
        Set<Asked> used = new HashSet<>();
        for (GoldEvent event : pair.gold().events()) {
            String cause = found.contains(event) ? "right" : cause(event, asked, pair, used);
            count(lost, scope(event), cause);
        }
        for (GoldEvent event : pair.system().events()) {
            if (!right.contains(event)) {
                count(made, scope(event), origin(event, asked, pair.gold().events()));
            }
        }
    }

    private static String cause(GoldEvent event, List<Asked> asked, Pair pair, Set<Asked> used) {
        Asked about = null;
        boolean known = false;
        boolean otherType = false;
        for (Asked each : asked) {
            Question question = each.question();
            boolean word = question.sentence() == event.n() && Words.overlap(event.trigger(), question.trigger());
            if (word && question.type() == event.type()) {
                known = true;
                if (about == null && !used.contains(each) && !rightFor(each, pair)) {
                    about = each;
                }
            }
            otherType |= word && question.type() != event.type();
        }
        if (about == null) {
            return known ? "one of several pairs" : otherType ? "act of another type" : "act not found";
        }
        used.add(about);
        List<Integer> answers = Lesson.agreeing(about.question(), event);
        if (answers.isEmpty()) {
            return "right end no candidate";
        }
        if (answers.contains(about.free())) {
            return "margin refused";
        }
        return answers.contains(0)
                ? "judge changed what was right"
                : about.free() == 0 ? "judge kept the clause" : "judge chose another";
    }

    /** Whether what was answered is right for some label, so that it cannot explain why another is missing. */
    private static boolean rightFor(Asked asked, Pair pair) {
        return pair.gold().events().stream()
                .anyMatch(event -> event.n() == asked.question().sentence()
                        && event.type() == asked.question().type()
                        && Lesson.agreeing(asked.question(), event).contains(asked.answer()));
    }

    private static String origin(GoldEvent event, List<Asked> asked, List<GoldEvent> gold) {
        boolean label =
                gold.stream().anyMatch(each -> each.n() == event.n() && Words.overlap(each.trigger(), event.trigger()));
        Boolean inferred = null;
        for (Asked each : asked) {
            Question question = each.question();
            boolean same = question.sentence() == event.n()
                    && question.type() == event.type()
                    && Words.overlap(question.trigger(), event.trigger());
            if (same) {
                inferred = each.answer() != 0;
            }
        }
        return (label ? "labelled otherwise" : "not labelled")
                + (inferred == null
                        ? ", lies in what is said"
                        : inferred ? ", ends inferred" : ", ends as in the clause");
    }

    private static String scope(GoldEvent event) {
        return Scope.INTERNATIONAL.keeps(event) ? "international" : "others";
    }

    private static void count(Map<String, Map<String, Integer>> counts, String scope, String what) {
        counts.computeIfAbsent(scope, key -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    /** The counts as lines, the commonest first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lost.forEach((scope, counts) -> lines.addAll(table("labelled acts, " + scope, counts)));
        made.forEach((scope, counts) -> lines.addAll(table("acts that agree with no label, " + scope, counts)));
        return lines;
    }

    private static List<String> table(String title, @Nullable Map<String, Integer> counts) {
        List<String> lines = new ArrayList<>();
        if (counts == null) {
            return lines;
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        lines.add(title + ": " + all);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.add("%6d  %s".formatted(entry.getValue(), entry.getKey())));
        return lines;
    }
}
