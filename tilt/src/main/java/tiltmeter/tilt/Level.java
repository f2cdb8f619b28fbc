package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The level of one pair's dealings over the window, for every drift and noise that the votes leave possible. */
final class Level {
    /** Points of the grid less probable than this are left out; their sum moves no band by a printed digit. */
    private static final double LEAST_WEIGHT = 1e-4;

    private final List<Walk> walks = new ArrayList<>();
    private final double[] weight;
    private final int[] drift;
    private final int steps;

    /** @param stepMonths length of a step in months */
    Level(Cells cells, double stepMonths, Settings settings) {
        steps = cells.steps;
        double[] score = new double[Grid.SIZE];
        List<Walk> all = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        Walk near = null;
        for (int k = 0; k < Grid.SIZE; k++) {
            WalkPrior prior = WalkPrior.drifting(cells, Grid.innovation(k, stepMonths), Grid.noise(k), settings);
            near = Walk.fit(cells, prior, near);
            score[k] = near.logEvidence() + Grid.logPrior(k, settings);
            best = Math.max(best, score[k]);
            all.add(near);
        }
        double sum = 0;
        List<Double> kept = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (int k = 0; k < Grid.SIZE; k++) {
            double w = StrictMath.exp(score[k] - best);
            if (w > LEAST_WEIGHT) {
                walks.add(all.get(k));
                kept.add(w);
                points.add(k);
                sum += w;
            }
        }
        drift = points.stream().mapToInt(k -> Grid.DRIFT_OF[k]).toArray();
        weight = new double[kept.size()];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = kept.get(k) / sum;
        }
    }

    /** Departure of each step from the mean level of all steps, with their covariance carried through. */
    List<Mixture> departures() {
        double[] ones = new double[steps];
        Arrays.fill(ones, 1.0 / steps);
        double[][] means = new double[walks.size()][steps];
        double[][] variances = new double[walks.size()][steps];
        for (int k = 0; k < walks.size(); k++) {
            Walk walk = walks.get(k);
            double usual = walk.usual();
            double[] withUsual = walk.curvature().covarianceTimes(ones);
            double ofUsual = mean(withUsual);
            double[] own = walk.curvature().variances();
            for (int t = 0; t < steps; t++) {
                means[k][t] = walk.mode(t) - usual;
                variances[k][t] = Math.max(1e-12, own[t] - 2 * withUsual[t] + ofUsual);
            }
        }
        return mixtures(means, variances);
    }

    private List<Mixture> mixtures(double[][] means, double[][] variances) {
        List<Mixture> mixtures = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            mixtures.add(new Mixture(weight, column(means, t), column(variances, t)).merged(drift, Grid.DRIFTS));
        }
        return mixtures;
    }

    /** The log-odds of the votes of each step: level and noise together. */
    List<Mixture> odds() {
        double[][] means = new double[walks.size()][steps];
        double[][] variances = new double[walks.size()][];
        for (int k = 0; k < walks.size(); k++) {
            for (int t = 0; t < steps; t++) {
                means[k][t] = walks.get(k).odds(t);
            }
            variances[k] = walks.get(k).curvature().variancesOfOdds();
        }
        return mixtures(means, variances);
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

    /** The walk under the most probable drift and noise. */
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
