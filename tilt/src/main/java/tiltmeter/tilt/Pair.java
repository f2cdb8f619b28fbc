package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The votes of one pair, sorted into steps. */
final class Pair {
    /** A story that nearly alone makes its step is not blown up beyond measure. */
    private static final double MOST_LEVERAGE = 0.9;

    private final List<LocalDate> starts;
    private final Step step;
    private final Settings settings;
    private final List<Vote> votes;
    private final double[] cooperative;
    private final double[] total;
    private final int[] stories;
    private final int[] pending;
    private final Cells cells;
    private final List<List<Vote>> counted = new ArrayList<>();

    /** Effective number of stories in each step and before it, and after it. */
    private final double[] before;

    private final double[] after;

    Pair(List<Vote> votes, List<LocalDate> starts, Step step, Settings settings) {
        this(votes, starts, step, settings, null);
    }

    /** @param classes the cuts between classes; null to fit them */
    private Pair(List<Vote> votes, List<LocalDate> starts, Step step, Settings settings, @Nullable Ordered classes) {
        this.starts = starts;
        this.step = step;
        this.settings = settings;
        this.votes = votes;
        int n = starts.size();
        cooperative = new double[n];
        total = new double[n];
        stories = new int[n];
        pending = new int[n];
        List<Map<String, Double>> told = new ArrayList<>();
        starts.forEach(start -> told.add(new TreeMap<>()));
        starts.forEach(start -> counted.add(new ArrayList<>()));
        List<Vote> all = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        for (Vote vote : votes) {
            int t = stepOf(vote);
            if (t < 0) {
                continue;
            }
            if (vote.fate() == Fate.COUNTED) {
                all.add(vote);
                counted.get(t).add(vote);
                steps.add(t);
                total[t] += vote.weight();
                cooperative[t] += vote.cooperative() ? vote.weight() : 0;
                told.get(t).merge(vote.story(), settings.weight(vote.confidence()), Math::max);
            } else if (vote.fate().pending()) {
                pending[t]++;
            }
        }
        double[] right = new double[n]; // how many of the stories are expected to be read rightly
        for (int t = 0; t < n; t++) {
            stories[t] = told.get(t).size();
            right[t] = told.get(t).values().stream().reduce(0.0, Double::sum);
        }
        double fade = StrictMath.pow(2, -step.months() / settings.halfLifeMonths());
        before = new double[n];
        after = new double[n];
        for (int t = 0; t < n; t++) {
            before[t] = right[t] + (t > 0 ? fade * before[t - 1] : 0);
        }
        for (int t = n - 2; t >= 0; t--) {
            after[t] = fade * (right[t + 1] + after[t + 1]);
        }
        Cells sorted = Cells.of(all, steps.stream().mapToInt(t -> t).toArray(), n);
        cells = classes == null ? sorted.fitted(step.months(), settings) : sorted.with(classes);
    }

    /** Which step the vote falls in, or -1. */
    int stepOf(Vote vote) {
        LocalDate day = vote.day();
        if (day == null || vote.fate() == Fate.OUTSIDE) {
            return -1;
        }
        return Math.max(-1, Collections.binarySearch(starts, step.start(day)));
    }

    List<Vote> votes() {
        return votes;
    }

    /** The level, knowing all steps. */
    Level level() {
        return new Level(cells, step.months(), settings);
    }

    /** The departure of each step, knowing no later one. */
    List<Mixture> known() {
        return new Filter(cells, step.months(), settings).departures();
    }

    /** The votes that count in step {@code t}. */
    List<Vote> counted(int t) {
        return counted.get(t);
    }

    Cells cells() {
        return cells;
    }

    /**
     * The same pair as if {@code story} had not been told. Weights stay as they are, and so do the cuts: fitted anew
     * they would shift all steps by a little, which is no effect that a reader could check.
     */
    Pair without(String story) {
        return new Pair(
                votes.stream().filter(vote -> !vote.story().equals(story)).toList(),
                starts,
                step,
                settings,
                cells.classes);
    }

    /** Effective number of stories around step {@code t}; {@code last} is {@code t} to look at no later step. */
    double evidence(int t, int last) {
        return last == t ? before[t] : before[t] + after[t];
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

    /**
     * How far each story has pulled the levels of {@code walk}, as a slope to multiply with their covariance: step to
     * votes beyond what is expected where the step's log-odds lie. As the votes have moved those log-odds themselves,
     * what they would stand out by without the story is larger by 1 / (1 - leverage).
     */
    Map<String, Map<Integer, Double>> surprises(Walk walk) {
        Map<String, Map<Integer, double[]>> told = new TreeMap<>();
        for (Vote vote : votes) {
            int t = stepOf(vote);
            if (vote.fate() == Fate.COUNTED && t >= 0) {
                told.computeIfAbsent(vote.story(), key -> new TreeMap<>())
                                .computeIfAbsent(t, key -> new double[Ordered.CLASSES])[
                                Ordered.of(vote.type().quad())] +=
                        vote.weight();
            }
        }
        double[] variance = walk.curvature().variancesOfOdds();
        Map<String, Map<Integer, Double>> surprises = new TreeMap<>();
        told.forEach((story, steps) -> {
            Map<Integer, Double> own = new TreeMap<>();
            steps.forEach((t, counts) -> {
                Ordered.Bend bend = cells.classes.at(counts, walk.odds(t));
                double leverage = Math.min(MOST_LEVERAGE, bend.weight() * variance[t]);
                own.put(t, walk.curvature().reaching(t) * bend.slope() / (1 - leverage));
            });
            surprises.put(story, own);
        });
        return surprises;
    }

    /**
     * What each story told in steps {@code first} to {@code last} adds to a move, by votes that {@code level} does not
     * expect.
     */
    List<Break.Cause> pushes(int first, int last, double level, double[] push) {
        Map<String, Double> pushes = new TreeMap<>();
        Map<String, List<Vote>> behind = new TreeMap<>();
        for (Vote vote : votes) {
            int t = stepOf(vote);
            if (vote.fate() == Fate.COUNTED && t >= first && t <= last) {
                double beyond = vote.weight()
                        * cells.classes.surprise(Ordered.of(vote.type().quad()), level);
                pushes.merge(vote.story(), push[t] * beyond, Double::sum);
                behind.computeIfAbsent(vote.story(), key -> new ArrayList<>()).add(vote);
            }
        }
        return pushes.entrySet().stream()
                .map(entry -> new Break.Cause(
                        entry.getKey(), entry.getValue(), behind.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
