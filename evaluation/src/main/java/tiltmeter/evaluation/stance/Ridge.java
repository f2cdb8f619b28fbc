package tiltmeter.evaluation.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tiltmeter.reader.stance.StanceModel;

/** Least squares with a penalty on large weights, so that few labels do not teach too much. */
final class Ridge {
    /** Weight of the penalty beside the squared errors of the lessons; 4 and 16 gave the same r within 0.01. */
    private static final double PENALTY = 8;

    /** A sign has to stand in this many lessons. */
    private static final int LEAST = 4;

    private Ridge() {}

    /** Weights in thousandths. */
    static SortedMap<String, Integer> learn(List<Lesson> lessons) {
        SortedMap<String, Integer> seen = new TreeMap<>();
        List<Lesson> with =
                lessons.stream().filter(lesson -> lesson.signs() != null).toList();
        with.forEach(lesson -> signs(lesson).keySet().forEach(name -> seen.merge(name, 1, Integer::sum)));
        List<String> names = new ArrayList<>();
        seen.forEach((name, count) -> {
            if (count >= LEAST) {
                names.add(name);
            }
        });
        int n = names.size();
        double[][] a = new double[n][n + 1];
        for (Lesson lesson : with) {
            Map<String, Double> signs = signs(lesson);
            for (int i = 0; i < n; i++) {
                double x = signs.getOrDefault(names.get(i), 0.0);
                if (x == 0) {
                    continue;
                }
                for (int j = 0; j < n; j++) {
                    a[i][j] += x * signs.getOrDefault(names.get(j), 0.0);
                }
                a[i][n] += x * lesson.stance();
            }
        }
        for (int i = 0; i < n; i++) {
            a[i][i] += names.get(i).equals(StanceModel.ALWAYS) ? 0.01 : PENALTY;
        }
        double[] weights = solve(a);
        SortedMap<String, Integer> learnt = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            learnt.put(names.get(i), (int) Math.round(1000 * weights[i]));
        }
        return learnt;
    }

    private static SortedMap<String, Double> signs(Lesson lesson) {
        SortedMap<String, Double> signs = new TreeMap<>(lesson.signs() == null ? new TreeMap<>() : lesson.signs());
        signs.put(StanceModel.ALWAYS, 1.0);
        return signs;
    }

    /** Solves the rows of a positive definite matrix with the right side in the last column. */
    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = a[k][i] / a[i][i];
                for (int j = i; j <= n; j++) {
                    a[k][j] -= factor * a[i][j];
                }
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = a[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
