package tiltmeter.tilt;

/**
 * Slope and curvature of a walk's log posterior at a point, with the noise of the steps eliminated: a tridiagonal block
 * for the levels, a small dense one for the columns, and what joins the two.
 */
final class Curvature {
    private final int steps;
    private final int columns;
    private final Tridiagonal levels;

    /** The tridiagonal block's inverse times what joins levels and columns, one row per column. */
    private final double[][] joined;

    private final Cholesky rest;
    private final double[] weight;
    private final double[][] byColumn;
    private final double[] noiseSlope;
    private final double[] levelSlope;
    private final double[] columnSlope;
    private final double noise;
    private final boolean[] seen;

    private Curvature(Cells cells, WalkPrior prior, WalkPoint at) {
        steps = cells.steps;
        columns = cells.columns();
        noise = prior.ofNoise();
        weight = new double[steps];
        byColumn = new double[columns][steps];
        noiseSlope = new double[steps];
        levelSlope = new double[steps];
        columnSlope = new double[columns];
        seen = new boolean[steps];
        double[] diagonal = new double[steps];
        double[] beside = new double[Math.max(0, steps - 1)];
        double[][] join = new double[columns][steps];
        double[][] block = new double[columns][columns];
        for (int j = 0; j < columns; j++) {
            block[j][j] = prior.ofColumn(j);
            columnSlope[j] = -prior.ofColumn(j) * at.o[j];
        }
        for (int t = 0; t < steps; t++) {
            prior(prior, at, t, diagonal, beside);
            seen[t] = cells.from[t] < cells.from[t + 1];
            if (seen[t]) {
                votes(cells, at, t, diagonal, join, block);
            }
        }
        levels = new Tridiagonal(diagonal, beside);
        joined = new double[columns][];
        for (int j = 0; j < columns; j++) {
            joined[j] = levels.solve(join[j]);
        }
        for (int j = 0; j < columns; j++) {
            for (int k = 0; k < columns; k++) {
                block[j][k] -= dot(join[j], joined[k]);
            }
        }
        rest = new Cholesky(block);
    }

    static Curvature at(Cells cells, WalkPrior prior, WalkPoint at) {
        return new Curvature(cells, prior, at);
    }

    private void prior(WalkPrior prior, WalkPoint at, int t, double[] diagonal, double[] beside) {
        diagonal[t] += prior.diagonal(t);
        levelSlope[t] -= prior.diagonal(t) * at.x[t];
        if (t > 0) {
            beside[t - 1] = prior.beside(t - 1);
            levelSlope[t] -= prior.beside(t - 1) * at.x[t - 1];
            levelSlope[t - 1] -= prior.beside(t - 1) * at.x[t];
        }
    }

    private void votes(Cells cells, WalkPoint at, int t, double[] diagonal, double[][] join, double[][] block) {
        double slope = 0;
        for (int c = cells.from[t]; c < cells.from[t + 1]; c++) {
            double odds = at.odds(cells, t, c);
            Ordered.Bend bend = cells.classes.at(cells.counts[c], odds);
            double w = bend.weight();
            double g = bend.slope();
            weight[t] += w;
            slope += g;
            double[] share = cells.share[c];
            for (int j = 0; j < columns; j++) {
                if (share[j] == 0) {
                    continue;
                }
                byColumn[j][t] += w * share[j];
                columnSlope[j] += g * share[j];
                for (int k = 0; k < columns; k++) {
                    block[j][k] += w * share[j] * share[k];
                }
            }
        }
        noiseSlope[t] = slope - noise * at.u[t];
        double both = weight[t] + noise;
        diagonal[t] += weight[t] * noise / both;
        levelSlope[t] += slope - weight[t] / both * noiseSlope[t];
        for (int j = 0; j < columns; j++) {
            if (byColumn[j][t] == 0) {
                continue;
            }
            join[j][t] = byColumn[j][t] * noise / both;
            columnSlope[j] -= byColumn[j][t] / both * noiseSlope[t];
            for (int k = 0; k < columns; k++) {
                block[j][k] -= byColumn[j][t] * byColumn[k][t] / both;
            }
        }
    }

    /** Newton's step towards the peak. */
    WalkPoint newton() {
        double[] right = columnSlope.clone();
        for (int j = 0; j < columns; j++) {
            right[j] -= dot(joined[j], levelSlope);
        }
        double[] o = rest.solve(right);
        double[] x = levels.solve(levelSlope);
        double[] u = new double[steps];
        for (int t = 0; t < steps; t++) {
            for (int j = 0; j < columns; j++) {
                x[t] -= joined[j][t] * o[j];
            }
            if (seen[t]) {
                double pull = noiseSlope[t] - weight[t] * x[t];
                for (int j = 0; j < columns; j++) {
                    pull -= byColumn[j][t] * o[j];
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
        if (columns > 0) {
            double[] onColumns = new double[columns];
            for (int j = 0; j < columns; j++) {
                onColumns[j] = dot(joined[j], right);
            }
            double[] o = rest.solve(onColumns);
            for (int t = 0; t < steps; t++) {
                for (int j = 0; j < columns; j++) {
                    x[t] += joined[j][t] * o[j];
                }
            }
        }
        return x;
    }

    /** Variance of each level. */
    double[] variances() {
        double[] variance = levels.inverseDiagonal();
        for (int t = 0; columns > 0 && t < steps; t++) {
            variance[t] += ofColumns(t, t);
        }
        return variance;
    }

    /** Variance of the log-odds of each step's votes: of level and noise together, but for the columns' part. */
    double[] variancesOfOdds() {
        double[] variance = variances();
        for (int t = 0; t < steps; t++) {
            double part = reaching(t);
            variance[t] = seen[t] ? part * part * variance[t] + 1 / (weight[t] + noise) : variance[t] + 1 / noise;
        }
        return variance;
    }

    /** Covariance of each level with the one after it; one fewer than there are steps. */
    double[] covariancesBeside() {
        double[] beside = levels.inverseBeside();
        for (int t = 0; columns > 0 && t + 1 < steps; t++) {
            beside[t] += ofColumns(t, t + 1);
        }
        return beside;
    }

    private double ofColumns(int s, int t) {
        double[] column = new double[columns];
        for (int j = 0; j < columns; j++) {
            column[j] = joined[j][t];
        }
        double[] solved = rest.solve(column);
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += joined[j][s] * solved[j];
        }
        return sum;
    }

    /** Variance of the height of column {@code j}. */
    double varianceOfColumn(int j) {
        return columnOfInverse(j)[j];
    }

    /** Covariance of the height of column {@code j} with the log-odds of each step's votes, but for other columns. */
    double[] withColumn(int j, double[][] rowOfStep) {
        double[] inverse = columnOfInverse(j);
        double[] with = new double[steps];
        for (int t = 0; t < steps; t++) {
            for (int k = 0; k < columns; k++) {
                with[t] += inverse[k] * (rowOfStep[t][k] - joined[k][t]);
            }
        }
        return with;
    }

    private double[] columnOfInverse(int j) {
        double[] one = new double[columns];
        one[j] = 1;
        return rest.solve(one);
    }

    /** What the votes say of the size of a jump at each step, all else free, as a precision. */
    double[] informationOfSteps() {
        double[] own = new double[steps];
        double[][] join = new double[columns][steps];
        for (int t = 0; t < steps; t++) {
            double part = seen[t] ? reaching(t) : 0;
            own[t] = part * weight[t];
            for (int j = 0; j < columns; j++) {
                join[j][t] = part * byColumn[j][t];
            }
        }
        return new JumpInformation(levels, joined, rest).of(own, join);
    }

    /** Which part of a vote's surprise reaches the level of its step; the rest is taken for noise. */
    double reaching(int t) {
        return noise / (weight[t] + noise);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
