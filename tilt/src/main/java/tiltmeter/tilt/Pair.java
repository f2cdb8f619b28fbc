package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The votes of one pair, sorted into steps. */
final class Pair {
    private final List<LocalDate> starts;
    private final Step step;
    private final Settings settings;
    private final List<Vote> votes;
    private final double[] cooperative;
    private final double[] total;
    private final int[] stories;
    private final int[] pending;

    Pair(List<Vote> votes, List<LocalDate> starts, Step step, Settings settings) {
        this.starts = starts;
        this.step = step;
        this.settings = settings;
        this.votes = votes;
        int n = starts.size();
        cooperative = new double[n];
        total = new double[n];
        stories = new int[n];
        pending = new int[n];
        List<TreeSet<String>> told = new ArrayList<>();
        starts.forEach(start -> told.add(new TreeSet<>()));
        for (Vote vote : votes) {
            int t = stepOf(vote);
            if (t < 0) {
                continue;
            }
            if (vote.fate() == Fate.COUNTED) {
                total[t] += vote.weight();
                cooperative[t] += vote.cooperative() ? vote.weight() : 0;
                told.get(t).add(vote.story());
            } else if (vote.fate().pending()) {
                pending[t]++;
            }
        }
        for (int t = 0; t < n; t++) {
            stories[t] = told.get(t).size();
        }
    }

    /** Which step the vote falls in, or -1. */
    int stepOf(Vote vote) {
        LocalDate day = vote.day();
        return day == null || vote.fate() == Fate.OUTSIDE ? -1 : starts.indexOf(step.start(day));
    }

    List<Vote> votes() {
        return votes;
    }

    /** The level, knowing the first {@code steps} steps. */
    Level level(int steps) {
        return new Level(cooperative, total, steps, step.months(), settings);
    }

    /** The same pair as if {@code story} had not been told. Weights stay as they are. */
    Pair without(String story) {
        return new Pair(
                votes.stream().filter(vote -> !vote.story().equals(story)).toList(), starts, step, settings);
    }

    /** Effective number of stories around step {@code t}, looking no further ahead than step {@code last}. */
    double evidence(int t, int last) {
        double sum = 0;
        for (int s = 0; s <= last; s++) {
            if (stories[s] > 0) {
                double halvings = Math.abs(t - s) * step.months() / settings.halfLifeMonths();
                sum += stories[s] * StrictMath.pow(2, -halvings);
            }
        }
        return sum;
    }

    boolean enough(int t, int last) {
        return evidence(t, last) >= settings.minStories();
    }

    PairStep step(int t, Mixture departure, double share) {
        int last = starts.size() - 1;
        return new PairStep(
                total[t],
                cooperative[t],
                stories[t],
                evidence(t, last),
                pending[t],
                enough(t, last) ? Mixture.bands(departure, Mixture.ZERO) : null,
                share);
    }

    /** What each story adds to the slope of the log-likelihood at {@code walk}: step to votes beyond expectation. */
    Map<String, Map<Integer, Double>> surprises(Walk walk) {
        Map<String, Map<Integer, Double>> surprises = new TreeMap<>();
        for (Vote vote : votes) {
            int t = stepOf(vote);
            if (vote.fate() == Fate.COUNTED && t >= 0) {
                double beyond = vote.weight() * ((vote.cooperative() ? 1 : 0) - Walk.share(walk.mode(t)));
                surprises.computeIfAbsent(vote.story(), key -> new TreeMap<>()).merge(t, beyond, Double::sum);
            }
        }
        return surprises;
    }
}
