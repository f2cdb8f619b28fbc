package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the steps at which a pair's dealings jump to a new height and stay there.
 *
 * <p>Every step has the same small prior probability of a jump, so that a longer window, with more places to find
 * something by chance, must bring more evidence before anything is named. Candidates are added one by one, the most
 * probable first and generously, since a jump may show only once another is known; then each must hold its own against
 * the model that has all the others, the weakest being taken out first.
 */
final class BreakSearch {
    /** The most candidates; a pair that seems to have more is not one that breaks describe. */
    private static final int MOST = 24;

    /** A candidate is tried from these odds on. */
    private static final double TRIED = 0.1;

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

    /** The breaks in the order of time. */
    List<Break> find(Break.Side side) {
        if (starts.size() < 3 || pair.cells().isEmpty()) {
            return List.of();
        }
        int[] jumps = {};
        while (jumps.length < MOST) {
            double[] odds = regimes(jumps).odds(prior());
            int best = peak(odds, jumps);
            if (best < 0 || around(odds, best) < TRIED) {
                break;
            }
            jumps = with(jumps, best);
        }
        return confirmed(side, jumps);
    }

    private List<Break> confirmed(Break.Side side, int[] candidates) {
        int[] jumps = candidates;
        while (true) {
            Regimes full = regimes(jumps);
            List<Break> breaks = new ArrayList<>();
            int weakest = -1;
            double least = settings.breakProbability();
            int[] moved = jumps.clone();
            for (int j = 0; j < jumps.length; j++) {
                Regimes without = regimes(without(jumps, j));
                double[] odds = without.odds(prior());
                int best = bestNear(odds, jumps, j);
                moved[j] = best;
                double exact = prior()
                        * StrictMath.exp(Math.min(600, full.logEvidence() - without.logEvidence()))
                        * around(odds, jumps[j])
                        / odds[jumps[j]];
                double probability = exact / (1 + exact);
                breaks.add(breakAt(side, jumps, j, probability, odds, full));
                if (probability < least) {
                    weakest = j;
                    least = probability;
                }
            }
            if (weakest >= 0) {
                jumps = without(jumps, weakest);
            } else if (Arrays.equals(moved, jumps) || !rising(moved)) {
                return breaks;
            } else if (regimes(moved).logEvidence() > full.logEvidence() + 1e-9) {
                jumps = moved;
            } else {
                return breaks;
            }
        }
    }

    private static boolean rising(int[] jumps) {
        for (int j = 1; j < jumps.length; j++) {
            if (jumps[j] <= jumps[j - 1]) {
                return false;
            }
        }
        return true;
    }

    private Regimes regimes(int[] jumps) {
        return new Regimes(pair.cells(), jumps, stepMonths, settings);
    }

    /** Prior odds of a jump at one step. */
    private double prior() {
        return settings.breaksPerDecade() / 120 * stepMonths;
    }

    private static int[] with(int[] jumps, int one) {
        int[] more = Arrays.copyOf(jumps, jumps.length + 1);
        more[jumps.length] = one;
        Arrays.sort(more);
        return more;
    }

    private static int[] without(int[] jumps, int j) {
        int[] fewer = new int[jumps.length - 1];
        System.arraycopy(jumps, 0, fewer, 0, j);
        System.arraycopy(jumps, j + 1, fewer, j, fewer.length - j);
        return fewer;
    }

    /** The most probable step away from all jumps there are; -1 where there is none. */
    private int peak(double[] odds, int[] jumps) {
        int best = -1;
        for (int t = 1; t < odds.length; t++) {
            if ((best < 0 || odds[t] > odds[best]) && away(t, jumps, -1)) {
                best = t;
            }
        }
        return best;
    }

    private boolean away(int t, int[] jumps, int but) {
        for (int j = 0; j < jumps.length; j++) {
            if (j != but && Math.abs(jumps[j] - t) <= doubt) {
                return false;
            }
        }
        return true;
    }

    private int bestNear(double[] odds, int[] jumps, int j) {
        int best = jumps[j];
        for (int t = low(jumps[j]); t <= high(odds, jumps[j]); t++) {
            best = odds[t] > odds[best] && away(t, jumps, j) ? t : best;
        }
        return best;
    }

    private int low(int at) {
        return Math.max(1, at - doubt);
    }

    private int high(double[] odds, int at) {
        return Math.min(odds.length - 1, at + doubt);
    }

    private double around(double[] odds, int at) {
        double sum = 0;
        for (int t = low(at); t <= high(odds, at); t++) {
            sum += odds[t];
        }
        return sum;
    }

    private Break breakAt(Break.Side side, int[] jumps, int j, double probability, double[] odds, Regimes full) {
        int at = jumps[j];
        int first = at;
        int last = at;
        double all = around(odds, at);
        double held = odds[at];
        while (held < HELD * all && (first > low(at) || last < high(odds, at))) {
            boolean back = first > low(at) && (last == high(odds, at) || odds[first - 1] >= odds[last + 1]);
            if (back) {
                first--;
                held += odds[first];
            } else {
                last++;
                held += odds[last];
            }
        }
        Bands size = Mixture.bands(full.size(j), Mixture.ZERO);
        return new Break(
                side,
                starts.get(at),
                starts.get(first),
                starts.get(last),
                probability,
                size,
                causes(at, j, size.median() >= 0 ? 1 : -1, full));
    }

    /** Stories right after the jump, by how much they push the height away from where it was before. */
    private List<Break.Cause> causes(int at, int j, int sign, Regimes full) {
        int until = Math.min(starts.size() - 1, at + (int) Math.round(CAUSE_MONTHS / stepMonths));
        return pair.pushes(at, until, full.before(j), full.push(j)).stream()
                .filter(cause -> cause.push() * sign > 0)
                .sorted(Comparator.comparingDouble((Break.Cause cause) -> -Math.abs(cause.push()))
                        .thenComparing(Break.Cause::story))
                .limit(MOST_CAUSES)
                .toList();
    }
}
