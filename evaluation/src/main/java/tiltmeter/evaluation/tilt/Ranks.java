package tiltmeter.evaluation.tilt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Correlations, and how well a figure tells two groups apart. */
final class Ranks {
    private Ranks() {}

    /** Pearson's r; NaN with fewer than three pairs or without spread. */
    static double pearson(List<Double> x, List<Double> y) {
        int n = x.size();
        if (n < 3) {
            return Double.NaN;
        }
        double meanX = x.stream().mapToDouble(v -> v).average().orElse(0);
        double meanY = y.stream().mapToDouble(v -> v).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            xy += (x.get(i) - meanX) * (y.get(i) - meanY);
            xx += (x.get(i) - meanX) * (x.get(i) - meanX);
            yy += (y.get(i) - meanY) * (y.get(i) - meanY);
        }
        return xy / StrictMath.sqrt(xx * yy);
    }

    /** Spearman's rank correlation; equal values share their mean rank. */
    static double spearman(List<Double> x, List<Double> y) {
        return pearson(ranks(x), ranks(y));
    }

    private static List<Double> ranks(List<Double> values) {
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        Double[] ranks = new Double[values.size()];
        for (int from = 0; from < order.size(); ) {
            int to = from;
            while (to < order.size() && values.get(order.get(to)).equals(values.get(order.get(from)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order.get(i)] = 0.5 * (from + to - 1);
            }
            from = to;
        }
        return List.of(ranks);
    }

    /** Probability that one of the group has the higher value than one outside it; ties count half. */
    static double auc(List<Double> values, List<Boolean> inGroup) {
        double wins = 0;
        long pairs = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                if (inGroup.get(i) && !inGroup.get(j)) {
                    pairs++;
                    int order = Double.compare(values.get(i), values.get(j));
                    wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? Double.NaN : wins / pairs;
    }
}
