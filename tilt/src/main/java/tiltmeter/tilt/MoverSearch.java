package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the stories that moved a tilt most. All stories are first ranked by one Newton step from the fitted walk
 * (cheap, and close for a story of few votes); the best of them are then left out one by one and everything is fitted
 * anew.
 */
final class MoverSearch {
    /** How many times more stories are tried exactly than are asked for. */
    private static final int SHORTLIST = 4;

    /**
     * Up to this many stories the best are left out one by one. Beyond it each story is so small a part of what is
     * fitted that the Newton step says the same, and fitting hundreds of times would take minutes.
     */
    private static final int MOST_FITTED = 1000;

    private final List<LocalDate> starts;
    private final Pair a;
    private final Pair b;
    private final int n;
    private final int mostFitted;
    private final Map<String, List<Vote>> votesOf = new HashMap<>();

    MoverSearch(List<LocalDate> starts, Pair a, Pair b) {
        this(starts, a, b, MOST_FITTED);
    }

    /** @param mostFitted up to how many stories the best are left out one by one */
    MoverSearch(List<LocalDate> starts, Pair a, Pair b, int mostFitted) {
        this.mostFitted = mostFitted;
        this.starts = starts;
        this.a = a;
        this.b = b;
        this.n = starts.size();
        for (Pair pair : List.of(a, b)) {
            for (Vote vote : pair.votes()) {
                if (vote.fate() == Fate.COUNTED) {
                    votesOf.computeIfAbsent(vote.story(), key -> new ArrayList<>())
                            .add(vote);
                }
            }
        }
    }

    List<Mover> strongest(int limit) {
        if (n == 0) {
            return List.of();
        }
        if (votesOf.size() > mostFitted) {
            return ranked(limit).filter(mover -> mover.meanSize() > 0).toList();
        }
        double[] fromA = expected(a);
        double[] fromB = expected(b);
        List<Mover> movers = new ArrayList<>();
        for (String story : ranked(limit * SHORTLIST).map(Mover::story).toList()) {
            boolean inA = tells(a, story);
            boolean inB = tells(b, story);
            double[] withoutA = inA ? expected(a.without(story)) : fromA;
            double[] withoutB = inB ? expected(b.without(story)) : fromB;
            double[] change = new double[n];
            for (int t = 0; t < n; t++) {
                change[t] = (fromA[t] - withoutA[t]) - (fromB[t] - withoutB[t]);
            }
            Mover mover = mover(story, change);
            if (mover.meanSize() > 0) {
                movers.add(mover);
            }
        }
        movers.sort(Comparator.comparingDouble(Mover::meanSize).reversed().thenComparing(Mover::story));
        return List.copyOf(movers.subList(0, Math.min(limit, movers.size())));
    }

    private Stream<Mover> ranked(int size) {
        Map<String, double[]> change = new TreeMap<>();
        add(change, a, 1);
        add(change, b, -1);
        return change.entrySet().stream()
                .map(entry -> mover(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Mover::meanSize).reversed().thenComparing(Mover::story))
                .limit(size);
    }

    private void add(Map<String, double[]> change, Pair pair, int sign) {
        Walk walk = pair.level().likeliest();
        pair.surprises(walk).forEach((story, surprise) -> {
            double[] slope = new double[n];
            surprise.forEach((t, beyond) -> slope[t] = beyond);
            double[] move = walk.curvature().covarianceTimes(slope);
            double usual = Level.mean(move);
            double[] sum = change.computeIfAbsent(story, key -> new double[n]);
            for (int t = 0; t < n; t++) {
                sum[t] += sign * (move[t] - usual);
            }
        });
    }

    private Mover mover(String story, double[] change) {
        int peak = -1;
        double size = 0;
        int figures = 0;
        for (int t = 0; t < n; t++) {
            if (a.enough(t, n - 1) && b.enough(t, n - 1)) {
                size += Math.abs(change[t]);
                figures++;
                peak = peak < 0 || Math.abs(change[t]) > Math.abs(change[peak]) ? t : peak;
            }
        }
        List<Vote> votes = votesOf.getOrDefault(story, List.of());
        int shown = Math.max(peak, 0);
        return new Mover(
                story, peak < 0 ? 0 : change[shown], starts.get(shown), figures == 0 ? 0 : size / figures, votes);
    }

    private double[] expected(Pair pair) {
        return pair.level().departures().stream()
                .mapToDouble(Mixture::expectation)
                .toArray();
    }

    private static boolean tells(Pair pair, String story) {
        return pair.votes().stream()
                .anyMatch(vote -> vote.fate() == Fate.COUNTED && vote.story().equals(story));
    }
}
