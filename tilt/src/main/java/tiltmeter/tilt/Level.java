package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The level of one pair's dealings over the window, for every drift and noise that the votes leave possible. */
final class Level {
    /** Points of the grid less probable than this are left out; their sum moves no band by a printed digit. */
    private static final double LEAST_WEIGHT = 1e-4;

    private final List<Walk> walks = new ArrayList<>();
    private final double[] weight;
    private final int[] drift;
    private final double logEvidence;
    private final int steps;
    private final double stepMonths;

    /** Every point of the grid with its score, the improbable ones too: a jump may make them probable. */
    private final List<Walk> all = new ArrayList<>();

    private final double[] score = new double[Grid.SIZE];

    /**
     * @param stepMonths length of a step in months
     * @param jumps variance added to the move into each step, 0 where there is no break; null for none anywhere
     */
    Level(Cells cells, double stepMonths, double @Nullable [] jumps, Settings settings) {
        steps = cells.steps;
        this.stepMonths = stepMonths;
        double best = Double.NEGATIVE_INFINITY;
        Walk near = null;
        for (int k = 0; k < Grid.SIZE; k++) {
            double[] innovation = Walk.even(steps, Grid.innovation(k, stepMonths));
            for (int t = 0; jumps != null && t < steps; t++) {
                innovation[t] += jumps[t];
            }
            near = Walk.fit(cells, innovation, Grid.noise(k), settings, near);
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
        logEvidence = best + StrictMath.log(sum);
        drift = points.stream().mapToInt(k -> Grid.DRIFT_OF[k]).toArray();
        weight = new double[kept.size()];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = kept.get(k) / sum;
        }
    }

    /** Log of the probability of the votes with drift and noise summed out, up to a constant. */
    double logEvidence() {
        return logEvidence;
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

    /** The level itself, step by step. */
    List<Mixture> levels() {
        double[][] means = new double[walks.size()][steps];
        double[][] variances = new double[walks.size()][];
        for (int k = 0; k < walks.size(); k++) {
            for (int t = 0; t < steps; t++) {
                means[k][t] = walks.get(k).mode(t);
            }
            variances[k] = walks.get(k).curvature().variances();
        }
        return mixtures(means, variances);
    }

    /** The move into step {@code t}, from 1. */
    Mixture move(int t) {
        double[] means = new double[walks.size()];
        double[] variances = new double[walks.size()];
        for (int k = 0; k < walks.size(); k++) {
            Walk walk = walks.get(k);
            double[] own = walk.curvature().variances();
            double beside = walk.curvature().covariancesBeside()[t - 1];
            means[k] = walk.mode(t) - walk.mode(t - 1);
            variances[k] = Math.max(1e-12, own[t] + own[t - 1] - 2 * beside);
        }
        return new Mixture(weight, means, variances).merged(drift, Grid.DRIFTS);
    }

    /**
     * Odds of one more jump into each step against none, by how far the move into it would go if it were freer, all
     * points of the grid together; in the normal approximation at the modes without it.
     *
     * @param jumps variance of the jumps that are there already
     * @param prior odds before any vote is seen
     */
    double[] jumpOdds(double[] jumps, double jumpSd, double prior) {
        double[] odds = new double[steps];
        for (int k = 0; k < all.size(); k++) {
            Curvature curvature = all.get(k).curvature();
            double[] own = curvature.variances();
            double[] beside = curvature.covariancesBeside();
            for (int t = 1; t < steps; t++) {
                double before = Grid.innovation(k, stepMonths) + jumps[t];
                double variance = own[t] + own[t - 1] - 2 * beside[t - 1];
                double told = 1 / variance - 1 / before; // what the votes alone say of the move
                if (told > 1e-9 * (1 / before)) {
                    double move = (all.get(k).mode(t) - all.get(k).mode(t - 1)) / (variance * told);
                    double log = normal(move, 1 / told + before + jumpSd * jumpSd) - normal(move, 1 / told + before);
                    odds[t] += prior * StrictMath.exp(Math.min(600, log + score[k] - logEvidence));
                } else {
                    odds[t] += prior * StrictMath.exp(score[k] - logEvidence);
                }
            }
        }
        return odds;
    }

    private static double normal(double x, double variance) {
        return -0.5 * (x * x / variance + StrictMath.log(variance));
    }

    private List<Mixture> mixtures(double[][] means, double[][] variances) {
        List<Mixture> mixtures = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            mixtures.add(new Mixture(weight, column(means, t), column(variances, t)).merged(drift, Grid.DRIFTS));
        }
        return mixtures;
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
