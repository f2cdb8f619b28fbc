package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The level of one pair's dealings over the window, for every drift that the votes leave possible. */
final class Level {
    /** Drifts under consideration, in log-odds per square root of a month, each 1.41 times the last. */
    private static final int DRIFTS = 13;

    private static final double LEAST_DRIFT = 0.02;

    /** Drifts less probable than this are left out; their sum moves no band by a printed digit. */
    private static final double LEAST_WEIGHT = 1e-4;

    private final List<Walk> walks = new ArrayList<>();
    private final double[] weight;
    private final int steps;

    /**
     * @param steps how many steps to know of, from the first
     * @param stepMonths length of a step in months
     */
    Level(double[] cooperative, double[] votes, int steps, double stepMonths, Settings settings) {
        this.steps = steps;
        double[] score = new double[DRIFTS];
        List<Walk> all = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < DRIFTS; k++) {
            double drift = LEAST_DRIFT * StrictMath.pow(2, 0.5 * k);
            Walk walk = Walk.fit(cooperative, votes, steps, drift * StrictMath.sqrt(stepMonths), settings.levelSd());
            double inScale = drift / settings.driftScale();
            // Half-normal density times the width of the cell, which is proportional to the drift itself.
            score[k] = walk.logEvidence() - 0.5 * inScale * inScale + StrictMath.log(drift);
            best = Math.max(best, score[k]);
            all.add(walk);
        }
        double sum = 0;
        List<Double> kept = new ArrayList<>();
        for (int k = 0; k < DRIFTS; k++) {
            double w = StrictMath.exp(score[k] - best);
            if (w > LEAST_WEIGHT) {
                walks.add(all.get(k));
                kept.add(w);
                sum += w;
            }
        }
        weight = new double[kept.size()];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = kept.get(k) / sum;
        }
    }

    /** Departure of each step from the mean level of all steps, with their covariance carried through. */
    List<Mixture> departures() {
        double[][] means = new double[walks.size()][];
        double[][] variances = new double[walks.size()][];
        double[] ones = new double[steps];
        Arrays.fill(ones, 1.0 / steps);
        for (int k = 0; k < walks.size(); k++) {
            Walk walk = walks.get(k);
            double usual = walk.usual();
            double[] withUsual = walk.precision().solve(ones); // covariance of each level with the usual level
            double ofUsual = mean(withUsual);
            double[] own = walk.precision().inverseDiagonal();
            means[k] = new double[steps];
            variances[k] = new double[steps];
            for (int t = 0; t < steps; t++) {
                means[k][t] = walk.mode(t) - usual;
                variances[k][t] = Math.max(1e-12, own[t] - 2 * withUsual[t] + ofUsual);
            }
        }
        List<Mixture> departures = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            departures.add(new Mixture(weight, column(means, t), column(variances, t)));
        }
        return departures;
    }

    /** Expected level per step, in log-odds. */
    double[] expected() {
        double[] sum = new double[steps];
        for (int k = 0; k < walks.size(); k++) {
            for (int t = 0; t < steps; t++) {
                sum[t] += weight[k] * walks.get(k).mode(t);
            }
        }
        return sum;
    }

    /** Expected usual level: the mean of {@link #expected} over the steps. */
    double usual() {
        return mean(expected());
    }

    /** The walk with the most probable drift. */
    Walk likeliest() {
        int best = 0;
        for (int k = 1; k < weight.length; k++) {
            best = weight[k] > weight[best] ? k : best;
        }
        return walks.get(best);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double[] column(double[][] rows, int t) {
        double[] column = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            column[k] = rows[k][t];
        }
        return column;
    }
}
