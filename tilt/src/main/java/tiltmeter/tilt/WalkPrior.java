package tiltmeter.tilt;

import java.util.Arrays;

/**
 * What the levels of a pair, the noise of its steps and the columns of its cells are believed to be before any vote.
 */
final class WalkPrior {
    /** Noise so small that there is none, where the levels themselves scatter. */
    private static final double NO_NOISE = 1e6;

    private final double[] diagonal;
    private final double[] beside;
    private final double logDeterminant;
    private final double noise;
    private final double[] columns;

    private WalkPrior(double[] diagonal, double[] beside, double logDeterminant, double noise, double[] columns) {
        this.diagonal = diagonal;
        this.beside = beside;
        this.logDeterminant = logDeterminant;
        this.noise = noise;
        this.columns = columns;
    }

    /**
     * A random walk with noise around it.
     *
     * @param innovation variance of the move over one step
     * @param noise standard deviation of a step's noise beyond chance, above 0
     */
    static WalkPrior drifting(Cells cells, double innovation, double noise, Settings settings) {
        int n = cells.steps;
        double between = 1 / innovation;
        double first = 1 / (settings.levelSd() * settings.levelSd());
        double[] diagonal = new double[n];
        double[] beside = new double[Math.max(0, n - 1)];
        Arrays.fill(beside, -between);
        for (int t = 0; t < n; t++) {
            diagonal[t] = (t == 0 ? first : between) + (t + 1 < n ? between : 0);
        }
        double[] columns = new double[cells.columns()];
        Arrays.fill(columns, 1 / (settings.outletSd() * settings.outletSd()));
        double logDeterminant = StrictMath.log(first) + (n - 1) * StrictMath.log(between);
        return new WalkPrior(diagonal, beside, logDeterminant, 1 / (noise * noise), columns);
    }

    /**
     * Levels that scatter around the columns of the cells and come back to them.
     *
     * @param scatter standard deviation of the levels
     * @param memory correlation of a step's level with the last one's, in [0, 1)
     * @param columns precision of each column's height
     */
    static WalkPrior returning(Cells cells, double scatter, double memory, double[] columns) {
        int n = cells.steps;
        double fresh = 1 / (scatter * scatter * (1 - memory * memory));
        double[] diagonal = new double[n];
        double[] beside = new double[Math.max(0, n - 1)];
        Arrays.fill(beside, -memory * fresh);
        for (int t = 0; t < n; t++) {
            diagonal[t] = fresh * (n == 1 ? 1 - memory * memory : t == 0 || t + 1 == n ? 1 : 1 + memory * memory);
        }
        double logDeterminant = n * StrictMath.log(fresh) + StrictMath.log1p(-memory * memory);
        return new WalkPrior(diagonal, beside, logDeterminant, NO_NOISE, columns);
    }

    /** Diagonal of the levels' precision; not to be written to. */
    double diagonal(int t) {
        return diagonal[t];
    }

    /** What stands beside it, between {@code t} and the next step. */
    double beside(int t) {
        return beside[t];
    }

    /** Precision of a step's noise. */
    double ofNoise() {
        return noise;
    }

    /** Precision of a column's height. */
    double ofColumn(int j) {
        return columns[j];
    }

    /** Log of the posterior density, up to a constant. */
    double height(Cells cells, WalkPoint at) {
        double sum = 0;
        for (int t = 0; t < cells.steps; t++) {
            sum -= 0.5 * diagonal[t] * at.x[t] * at.x[t];
            if (t > 0) {
                sum -= beside[t - 1] * at.x[t] * at.x[t - 1];
            }
            if (cells.from[t] < cells.from[t + 1]) {
                sum -= 0.5 * noise * at.u[t] * at.u[t];
            }
            for (int c = cells.from[t]; c < cells.from[t + 1]; c++) {
                double odds = at.odds(cells, t, c);
                sum += cells.classes.log(cells.counts[c], odds);
            }
        }
        for (int j = 0; j < columns.length; j++) {
            sum -= 0.5 * columns[j] * at.o[j] * at.o[j];
        }
        return sum;
    }

    /** What the normal densities of the prior add to the evidence beyond the height. */
    double logNorm(Cells cells) {
        double sum = logDeterminant;
        for (int t = 0; t < cells.steps; t++) {
            sum += cells.from[t] < cells.from[t + 1] ? StrictMath.log(noise) : 0;
        }
        for (double column : columns) {
            sum += StrictMath.log(column);
        }
        return 0.5 * sum;
    }
}
