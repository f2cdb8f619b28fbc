package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the steps at which a pair's level jumps by more than its drift explains.
 *
 * <p>A jump at step t adds variance jumpSd² to the move into t. Every step has the same small prior probability of one,
 * so that a longer window, with more places to find something by chance, must bring more evidence before anything is
 * named. Jumps are added one by one, the most probable first; each must hold its own against the model with all the
 * others and without it. Misses: two jumps that only make sense together, and a jump that comes back within the time
 * that noise of single steps explains.
 */
final class BreakSearch {
    /** The most jumps in a window; a pair that seems to have more is not one that breaks describe. */
    private static final int MOST = 40;

    /** A jump's date may be doubtful by this many months either way; other jumps are not sought within. */
    private static final double DOUBT_MONTHS = 3;

    /** Votes up to this many months after a jump count as its causes. */
    private static final double CAUSE_MONTHS = 2;

    private static final int MOST_CAUSES = 5;
    private static final double HELD = 0.8;

    private final Pair pair;
    private final List<LocalDate> starts;
    private final double stepMonths;
    private final Settings settings;
    private final int doubt;

    BreakSearch(Pair pair, List<LocalDate> starts, Step step, Settings settings) {
        this.pair = pair;
        this.starts = starts;
        this.stepMonths = step.months();
        this.settings = settings;
        this.doubt = (int) Math.max(1, Math.round(DOUBT_MONTHS / stepMonths));
    }

    private record Found(int step, double probability) {}

    /** The breaks in the order of time. */
    List<Break> find(Break.Side side) {
        int n = starts.size();
        if (n < 3 || pair.cells().votes.length == 0) {
            return List.of();
        }
        double[] jumps = new double[n];
        Level level = level(jumps);
        boolean[] closed = new boolean[n];
        for (int round = 0; round < MOST; round++) {
            double[] odds = level.jumpOdds(jumps, settings.jumpSd(), prior());
            int best = peak(odds, closed);
            if (best < 0 || share(around(odds, closed, best)) < settings.breakProbability() / 2) {
                break;
            }
            jumps[best] = settings.jumpSd() * settings.jumpSd();
            Level with = level(jumps);
            double spread = around(odds, closed, best) / odds[best];
            boolean holds = share(exact(with, level) * spread) >= settings.breakProbability();
            close(closed, best);
            if (holds) {
                level = with;
            } else {
                jumps[best] = 0;
            }
        }
        return confirmed(side, jumps);
    }

    /** Takes out, weakest first, what no longer holds its own beside the others. */
    private List<Break> confirmed(Break.Side side, double[] jumps) {
        while (true) {
            Level full = level(jumps);
            List<Break> breaks = new ArrayList<>();
            int weakest = -1;
            double least = settings.breakProbability();
            for (int t = 1; t < jumps.length; t++) {
                if (jumps[t] > 0) {
                    double[] fewer = jumps.clone();
                    fewer[t] = 0;
                    Level without = level(fewer);
                    double[] odds = without.jumpOdds(fewer, settings.jumpSd(), prior());
                    boolean[] open = new boolean[jumps.length];
                    double all = exact(full, without) * around(odds, open, t) / odds[t];
                    breaks.add(breakAt(side, t, share(all), odds, full));
                    if (share(all) < least) {
                        weakest = t;
                        least = share(all);
                    }
                }
            }
            if (weakest < 0) {
                return breaks;
            }
            jumps[weakest] = 0;
        }
    }

    private Level level(double[] jumps) {
        return new Level(pair.cells(), stepMonths, jumps.clone(), settings);
    }

    /** Prior odds of a jump at one step. */
    private double prior() {
        return settings.breaksPerDecade() / 120 * stepMonths;
    }

    private double exact(Level with, Level without) {
        return prior() * StrictMath.exp(Math.min(600, with.logEvidence() - without.logEvidence()));
    }

    private static double share(double odds) {
        return odds / (1 + odds);
    }

    private static int peak(double[] odds, boolean[] closed) {
        int best = -1;
        for (int t = 1; t < odds.length; t++) {
            if (!closed[t] && (best < 0 || odds[t] > odds[best])) {
                best = t;
            }
        }
        return best;
    }

    private double around(double[] odds, boolean[] closed, int at) {
        double sum = 0;
        for (int t = Math.max(1, at - doubt); t <= Math.min(odds.length - 1, at + doubt); t++) {
            sum += closed[t] ? 0 : odds[t];
        }
        return sum;
    }

    private void close(boolean[] closed, int at) {
        Arrays.fill(closed, Math.max(1, at - doubt), Math.min(closed.length, at + doubt + 1), true);
    }

    private Break breakAt(Break.Side side, int at, double probability, double[] odds, Level full) {
        double all = around(odds, new boolean[odds.length], at);
        int first = at;
        int last = at;
        double held = odds[at];
        int low = Math.max(1, at - doubt);
        int high = Math.min(odds.length - 1, at + doubt);
        while (held < HELD * all && (first > low || last < high)) {
            boolean back = first > low && (last == high || odds[first - 1] >= odds[last + 1]);
            held += back ? odds[--first] : odds[++last];
        }
        return new Break(
                side,
                starts.get(at),
                starts.get(first),
                starts.get(last),
                probability,
                Mixture.bands(full.move(at), Mixture.ZERO),
                causes(at, full));
    }

    /** Stories right after the jump, by how much they push the level away from where it was before. */
    private List<Break.Cause> causes(int at, Level full) {
        Walk walk = full.likeliest();
        double[] contrast = new double[starts.size()];
        contrast[at] = 1;
        contrast[at - 1] = -1;
        double[] push = walk.curvature().covarianceTimes(contrast);
        int until = Math.min(starts.size() - 1, at + (int) Math.round(CAUSE_MONTHS / stepMonths));
        double expected = Walk.share(walk.mode(at - 1));
        double sign = walk.mode(at) >= walk.mode(at - 1) ? 1 : -1;
        return pair.pushes(at, until, expected, push, walk).stream()
                .filter(cause -> cause.push() * sign > 0)
                .sorted(Comparator.comparingDouble((Break.Cause cause) -> -Math.abs(cause.push()))
                        .thenComparing(Break.Cause::story))
                .limit(MOST_CAUSES)
                .toList();
    }
}
