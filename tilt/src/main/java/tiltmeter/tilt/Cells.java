package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counted votes of a pair as the model sees them: one cell for each step and mix of outlet families.
 *
 * <p>Only families with many votes have an effect of their own; all others are what they are compared with. With one
 * family that tells everything there is nothing to compare, and no effect.
 */
final class Cells {
    /** The most families with an effect: each costs one more column in every fit. */
    private static final int MOST_FAMILIES = 8;

    /** The fewest votes from which a family's habit can be told from chance to a useful degree. */
    private static final int FEWEST_VOTES = 12;

    /** Known cuts hold for this many steps, or for this part of the steps so far if that is more. */
    private static final int CUTS_HOLD = 16;

    /** Number of steps in the window. */
    final int steps;

    /** Cells of step t are {@code from[t]} to {@code from[t + 1]}. */
    final int[] from;

    /** Weight of the votes of each class of {@link Ordered}, one row per cell; not to be written to. */
    final double[][] counts;

    final Ordered classes;

    /**
     * Share of each family in the cell's votes, and whether each jump has come, one row per cell; not to be written to.
     */
    final double[][] share;

    final List<String> families;

    private Cells(
            int steps, List<String> families, List<Map<List<String>, double[]>> bySteps, @Nullable Ordered classes) {
        this.steps = steps;
        this.families = families;
        int n = bySteps.stream().mapToInt(Map::size).sum();
        from = new int[steps + 1];
        counts = new double[n][];
        share = new double[n][];
        int c = 0;
        for (int t = 0; t < steps; t++) {
            from[t] = c;
            for (Map.Entry<List<String>, double[]> cell : bySteps.get(t).entrySet()) {
                counts[c] = cell.getValue();
                share[c] = row(cell.getKey(), families);
                c++;
            }
        }
        from[steps] = c;
        this.classes = classes == null ? Ordered.fit(total(steps)) : classes;
    }

    /** One cell for each step that has votes, cooperative or not, all of unknown outlets. */
    static Cells of(double[] cooperative, double[] votes) {
        List<Map<List<String>, double[]>> bySteps = new ArrayList<>();
        for (int t = 0; t < votes.length; t++) {
            bySteps.add(
                    votes[t] > 0
                            ? Map.of(List.of(), new double[] {0, votes[t] - cooperative[t], cooperative[t], 0})
                            : Map.of());
        }
        return new Cells(votes.length, List.of(), bySteps, Ordered.TWO);
    }

    /** @param stepOf the step of each of {@code counted} */
    static Cells of(List<Vote> counted, int[] stepOf, int steps) {
        List<String> families = families(counted);
        List<Map<List<String>, double[]>> bySteps = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            bySteps.add(new TreeMap<>(Comparator.comparing(List<String>::toString)));
        }
        for (int i = 0; i < stepOf.length; i++) {
            Vote vote = counted.get(i);
            // A family without an effect stays in the key as a blank: it thins the others' share.
            List<String> key = families.isEmpty()
                    ? List.of()
                    : vote.families().stream()
                            .map(family -> families.contains(family) ? family : "")
                            .sorted()
                            .toList();
            double[] cell = bySteps.get(stepOf[i]).computeIfAbsent(key, k -> new double[Ordered.CLASSES]);
            cell[Ordered.of(vote.type().quad())] += vote.weight();
        }
        return new Cells(steps, families, bySteps, null);
    }

    private static List<String> families(List<Vote> counted) {
        Map<String, Integer> votes = new TreeMap<>();
        counted.forEach(vote -> vote.families().forEach(family -> votes.merge(family, 1, Integer::sum)));
        if (votes.size() < 2) {
            return List.of();
        }
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_VOTES)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FAMILIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] row(List<String> key, List<String> families) {
        double[] row = new double[families.size()];
        for (String family : key) {
            int j = families.indexOf(family);
            if (j >= 0) {
                row[j] += 1.0 / key.size();
            }
        }
        return row;
    }

    private Cells(Cells same, double[][] share) {
        steps = same.steps;
        families = same.families;
        from = same.from;
        counts = same.counts;
        classes = same.classes;
        this.share = share;
    }

    private Cells(Cells same, int steps, Ordered classes) {
        this.steps = steps;
        families = same.families;
        from = Arrays.copyOf(same.from, steps + 1);
        counts = Arrays.copyOf(same.counts, from[steps]);
        share = Arrays.copyOf(same.share, from[steps]);
        this.classes = classes;
    }

    /** The same with the cuts between classes fitted to how the level moves beneath them. */
    Cells fitted(double stepMonths, Settings settings) {
        return with(Cuts.fit(this, stepMonths, settings));
    }

    /** The same votes in other classes. */
    Cells with(Ordered others) {
        return new Cells(this, steps, others);
    }

    /** The first {@code end} steps, with cuts as their frequencies give them. */
    private Cells until(int end) {
        return new Cells(this, end, classes == Ordered.TWO ? classes : Ordered.fit(total(end)));
    }

    /** How many columns the rows have: families, then what {@link #stepping} added. */
    int columns() {
        return share.length == 0 ? families.size() : share[0].length;
    }

    /** The same with one more column of ones, for the level, and one for each step in {@code jumps}: 1 from it on. */
    Cells stepping(int[] jumps) {
        int own = families.size();
        double[][] rows = new double[share.length][];
        for (int t = 0; t < steps; t++) {
            for (int c = from[t]; c < from[t + 1]; c++) {
                rows[c] = Arrays.copyOf(share[c], own + 1 + jumps.length);
                rows[c][own] = 1;
                for (int j = 0; j < jumps.length; j++) {
                    rows[c][own + 1 + j] = t >= jumps[j] ? 1 : 0;
                }
            }
        }
        return new Cells(this, rows);
    }

    /** Weight of the votes of each class in one step. */
    double[] counts(int t) {
        double[] sum = new double[Ordered.CLASSES];
        for (int c = from[t]; c < from[t + 1]; c++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += counts[c][k];
            }
        }
        return sum;
    }

    /** Weight of the votes of each class in the steps before {@code end}. */
    private double[] total(int end) {
        double[] sum = new double[Ordered.CLASSES];
        for (int c = 0; c < from[end]; c++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += counts[c][k];
            }
        }
        return sum;
    }

    /**
     * The classes as far as they are known by the end of each step; fitted anew every 16 steps, later whenever a
     * sixteenth of the steps so far have been added: fitting every 16 would take time by the square of the steps.
     */
    Ordered[] classesThen(double stepMonths, Settings settings) {
        Ordered[] then = new Ordered[steps];
        int next = 0;
        for (int t = 0; t < steps; t++) {
            if (t == next) {
                then[t] = Cuts.quick(until(t + 1), stepMonths, settings);
                next = t + 1 < CUTS_HOLD ? 2 * t + 1 : t + Math.max(CUTS_HOLD, t / CUTS_HOLD);
            } else {
                then[t] = then[t - 1];
            }
        }
        return then;
    }

    boolean isEmpty() {
        return counts.length == 0;
    }
}
