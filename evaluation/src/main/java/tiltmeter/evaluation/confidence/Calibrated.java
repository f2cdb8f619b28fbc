package tiltmeter.evaluation.confidence;

import java.util.List;
import java.util.Locale;

/**
 * How honest probabilities are.
 *
 * @param brier mean squared distance from 0 or 1, in [0, 1]
 * @param base what the share of right ones would get if it were said of each
 * @param gap mean distance between what was said and the share that was right, over ten bands of what was said
 * @param ranking chance that a right one is put above a wrong one, in [0, 1]
 */
record Calibrated(double brier, double base, double gap, double ranking) {
    private static final int BANDS = 10;

    static Calibrated of(List<Double> told, List<Boolean> right) {
        int count = told.size();
        double squares = 0;
        double share = 0;
        double[] said = new double[BANDS];
        double[] hits = new double[BANDS];
        double wins = 0;
        double pairs = 0;
        for (int i = 0; i < count; i++) {
            double truth = right.get(i) ? 1 : 0;
            share += truth / count;
            squares += (told.get(i) - truth) * (told.get(i) - truth) / count;
            int band = Math.min(BANDS - 1, (int) (BANDS * told.get(i)));
            said[band] += told.get(i);
            hits[band] += truth;
            for (int j = 0; j < count; j++) {
                if (right.get(i) && !right.get(j)) {
                    pairs++;
                    wins += told.get(i) > told.get(j) ? 1 : told.get(i).equals(told.get(j)) ? 0.5 : 0;
                }
            }
        }
        double gap = 0;
        for (int band = 0; band < BANDS; band++) {
            gap += Math.abs(said[band] - hits[band]) / count;
        }
        return new Calibrated(squares, share * (1 - share), gap, pairs == 0 ? 0.5 : wins / pairs);
    }

    String report() {
        return String.format(
                Locale.ROOT,
                "Brier %.3f (always the mean: %.3f), mean gap %.3f, ranking %.3f",
                brier,
                base,
                gap,
                ranking);
    }
}
