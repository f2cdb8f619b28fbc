package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Number of steps in the window. */
    final int steps;

    /** Cells of step t are {@code from[t]} to {@code from[t + 1]}. */
    final int[] from;

    final double[] cooperative;
    final double[] votes;

    /** Share of each family in the cell's votes, one row per cell; rows are shared and not to be written to. */
    final double[][] share;

    final List<String> families;

    private Cells(int steps, List<String> families, List<Map<List<String>, double[]>> bySteps) {
        this.steps = steps;
        this.families = families;
        int n = bySteps.stream().mapToInt(Map::size).sum();
        from = new int[steps + 1];
        cooperative = new double[n];
        votes = new double[n];
        share = new double[n][];
        int c = 0;
        for (int t = 0; t < steps; t++) {
            from[t] = c;
            for (Map.Entry<List<String>, double[]> cell : bySteps.get(t).entrySet()) {
                cooperative[c] = cell.getValue()[0];
                votes[c] = cell.getValue()[1];
                share[c] = row(cell.getKey(), families);
                c++;
            }
        }
        from[steps] = c;
    }

    /** One cell for each step that has votes, all of unknown outlets. */
    static Cells of(double[] cooperative, double[] votes) {
        List<Map<List<String>, double[]>> bySteps = new ArrayList<>();
        for (int t = 0; t < votes.length; t++) {
            bySteps.add(votes[t] > 0 ? Map.of(List.of(), new double[] {cooperative[t], votes[t]}) : Map.of());
        }
        return new Cells(votes.length, List.of(), bySteps);
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
            double[] cell = bySteps.get(stepOf[i]).computeIfAbsent(key, k -> new double[2]);
            cell[0] += vote.cooperative() ? vote.weight() : 0;
            cell[1] += vote.weight();
        }
        return new Cells(steps, families, bySteps);
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

    /** Weight of all votes of a step. */
    double votes(int t) {
        double sum = 0;
        for (int c = from[t]; c < from[t + 1]; c++) {
            sum += votes[c];
        }
        return sum;
    }

    /** Weight of the cooperative votes of a step. */
    double cooperative(int t) {
        double sum = 0;
        for (int c = from[t]; c < from[t + 1]; c++) {
            sum += cooperative[c];
        }
        return sum;
    }
}
