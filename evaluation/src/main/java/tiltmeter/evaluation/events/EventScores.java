package tiltmeter.evaluation.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Interval;
import tiltmeter.evaluation.Tally;

/**
 * Precision, recall and F1 of events, pooled over articles, by level and scope. Pairing is one to one inside a sentence
 * and makes as many pairs as possible.
 */
public final class EventScores {
    private final List<Map<Scope, Map<Level, Tally>>> articles = new ArrayList<>();

    public EventScores(List<Pair> pairs) {
        for (Pair pair : pairs) {
            Map<Scope, Map<Level, Tally>> byScope = new EnumMap<>(Scope.class);
            for (Scope scope : Scope.values()) {
                Map<Level, Tally> byLevel = new EnumMap<>(Level.class);
                for (Level level : Level.values()) {
                    byLevel.put(level, pair.tally(level, scope));
                }
                byScope.put(scope, byLevel);
            }
            articles.add(byScope);
        }
    }

    /** The counts over all articles. */
    public Tally tally(Scope scope, Level level) {
        Tally sum = Tally.NONE;
        for (int i = 0; i < articles.size(); i++) {
            sum = sum.plus(tally(i, scope, level));
        }
        return sum;
    }

    /** The 95 % interval of F1, in percent; null when there are too few articles. */
    public @Nullable Interval interval(Scope scope, Level level) {
        return Bootstrap.interval(articles.size(), draw -> {
            Tally sum = Tally.NONE;
            for (int i : draw) {
                sum = sum.plus(tally(i, scope, level));
            }
            return sum.f1();
        });
    }

    private Tally tally(int article, Scope scope, Level level) {
        Tally tally = articles.get(article).getOrDefault(scope, Map.of()).get(level);
        return tally == null ? Tally.NONE : tally;
    }
}
