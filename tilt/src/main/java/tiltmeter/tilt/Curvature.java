package tiltmeter.tilt;

/**
 * Slope and curvature of a walk's log posterior at a point, with the noise of the steps eliminated: a tridiagonal block
 * for the levels, a small dense one for the families, and what joins the two.
 */
final class Curvature {
    private final int steps;
    private final int families;
    private final Tridiagonal levels;

    /** The tridiagonal block's inverse times what joins levels and families, one row per family. */
    private final double[][] joined;

    private final Cholesky rest;
    private final double[] weight;
    private final double[][] byFamily;
    private final double[] noiseSlope;
    private final double[] levelSlope;
    private final double[] familySlope;
    private final double noise;
    private final boolean[] seen;

    private Curvature(Cells cells, WalkPrior prior, WalkPoint at) {
        steps = cells.steps;
        families = cells.families.size();
        noise = prior.ofNoise();
        weight = new double[steps];
        byFamily = new double[families][steps];
        noiseSlope = new double[steps];
        levelSlope = new double[steps];
        familySlope = new double[families];
        seen = new boolean[steps];
        double[] diagonal = new double[steps];
        double[] beside = new double[Math.max(0, steps - 1)];
        double[][] join = new double[families][steps];
        double[][] block = new double[families][families];
        for (int j = 0; j < families; j++) {
            block[j][j] = prior.ofOutlet();
            familySlope[j] = -prior.ofOutlet() * at.o[j];
        }
        for (int t = 0; t < steps; t++) {
            prior(prior, at, t, diagonal, beside);
            seen[t] = cells.from[t] < cells.from[t + 1];
            if (seen[t]) {
                votes(cells, at, t, diagonal, join, block);
            }
        }
        levels = new Tridiagonal(diagonal, beside);
        joined = new double[families][];
        for (int j = 0; j < families; j++) {
            joined[j] = levels.solve(join[j]);
        }
        for (int j = 0; j < families; j++) {
            for (int k = 0; k < families; k++) {
                block[j][k] -= dot(join[j], joined[k]);
            }
        }
        rest = new Cholesky(block);
    }

    static Curvature at(Cells cells, WalkPrior prior, WalkPoint at) {
        return new Curvature(cells, prior, at);
    }

    private void prior(WalkPrior prior, WalkPoint at, int t, double[] diagonal, double[] beside) {
        if (t == 0) {
            diagonal[0] += prior.first();
            levelSlope[0] -= prior.first() * at.x[0];
        } else {
            double between = prior.between(t);
            double move = between * (at.x[t] - at.x[t - 1]);
            diagonal[t] += between;
            diagonal[t - 1] += between;
            beside[t - 1] = -between;
            levelSlope[t] -= move;
            levelSlope[t - 1] += move;
        }
    }

    private void votes(Cells cells, WalkPoint at, int t, double[] diagonal, double[][] join, double[][] block) {
        double slope = 0;
        for (int c = cells.from[t]; c < cells.from[t + 1]; c++) {
            double p = Walk.share(at.odds(cells, t, c));
            double w = cells.votes[c] * p * (1 - p);
            double g = cells.cooperative[c] - cells.votes[c] * p;
            weight[t] += w;
            slope += g;
            double[] share = cells.share[c];
            for (int j = 0; j < families; j++) {
                byFamily[j][t] += w * share[j];
                familySlope[j] += g * share[j];
                for (int k = 0; k < families; k++) {
                    block[j][k] += w * share[j] * share[k];
                }
            }
        }
        noiseSlope[t] = slope - noise * at.u[t];
        double both = weight[t] + noise;
        diagonal[t] += weight[t] * noise / both;
        levelSlope[t] += slope - weight[t] / both * noiseSlope[t];
        for (int j = 0; j < families; j++) {
            join[j][t] = byFamily[j][t] * noise / both;
            familySlope[j] -= byFamily[j][t] / both * noiseSlope[t];
            for (int k = 0; k < families; k++) {
                block[j][k] -= byFamily[j][t] * byFamily[k][t] / both;
            }
        }
    }

    /** Newton's step towards the peak. */
    WalkPoint newton() {
        double[] right = familySlope.clone();
        for (int j = 0; j < families; j++) {
            right[j] -= dot(joined[j], levelSlope);
        }
        double[] o = rest.solve(right);
        double[] x = levels.solve(levelSlope);
        double[] u = new double[steps];
        for (int t = 0; t < steps; t++) {
            for (int j = 0; j < families; j++) {
                x[t] -= joined[j][t] * o[j];
            }
            if (seen[t]) {
                double pull = noiseSlope[t] - weight[t] * x[t];
                for (int j = 0; j < families; j++) {
                    pull -= byFamily[j][t] * o[j];
                }
                u[t] = pull / (weight[t] + noise);
            }
        }
        return new WalkPoint(x, u, o);
    }

    /** Natural logarithm of the determinant of the whole curvature. */
    double logDeterminant() {
        double sum = levels.logDeterminant() + rest.logDeterminant();
        for (int t = 0; t < steps; t++) {
            sum += seen[t] ? StrictMath.log(weight[t] + noise) : 0;
        }
        return sum;
    }

    /** The covariance of the levels times {@code right}. */
    double[] covarianceTimes(double[] right) {
        double[] x = levels.solve(right);
        if (families > 0) {
            double[] onFamilies = new double[families];
            for (int j = 0; j < families; j++) {
                onFamilies[j] = dot(joined[j], right);
            }
            double[] o = rest.solve(onFamilies);
            for (int t = 0; t < steps; t++) {
                for (int j = 0; j < families; j++) {
                    x[t] += joined[j][t] * o[j];
                }
            }
        }
        return x;
    }

    /** Variance of each level. */
    double[] variances() {
        double[] variance = levels.inverseDiagonal();
        for (int t = 0; families > 0 && t < steps; t++) {
            variance[t] += ofFamilies(t, t);
        }
        return variance;
    }

    /** Covariance of each level with the one after it; one fewer than there are steps. */
    double[] covariancesBeside() {
        double[] beside = levels.inverseBeside();
        for (int t = 0; families > 0 && t + 1 < steps; t++) {
            beside[t] += ofFamilies(t, t + 1);
        }
        return beside;
    }

    private double ofFamilies(int s, int t) {
        double[] column = new double[families];
        for (int j = 0; j < families; j++) {
            column[j] = joined[j][t];
        }
        double[] solved = rest.solve(column);
        double sum = 0;
        for (int j = 0; j < families; j++) {
            sum += joined[j][s] * solved[j];
        }
        return sum;
    }

    /** Which part of a vote's surprise reaches the level of its step; the rest is taken for noise. */
    double reaching(int t) {
        return noise / (weight[t] + noise);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
