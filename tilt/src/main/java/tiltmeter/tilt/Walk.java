package tiltmeter.tilt;

import org.jspecify.annotations.Nullable;

/**
 * Levels in log-odds seen through votes, in Laplace's approximation.
 *
 * <p>The levels x have a normal prior whose precision is tridiagonal, such as a random walk; u[t] ~ N(0, noise²) for
 * each step with votes; o[j] is the height of a column of the cells; the votes of a cell fall into the classes of
 * {@link Ordered} at η[c] = x[t] + u[t] + Σ share[c][j] o[j]. The posterior is taken as the normal distribution around
 * its mode with the curvature found there, all unknowns jointly. u is eliminated step by step and o by a small dense
 * block, so that time and memory stay proportional to the number of cells.
 */
final class Walk {
    /** Newton steps end when no level moves by more than this, in log-odds; far below any printed digit. */
    private static final double SMALL_MOVE = 1e-11;

    private static final int MOST_ROUNDS = 100;

    private final WalkPoint mode;
    private final Curvature curvature;
    private final double logEvidence;

    private Walk(WalkPoint mode, Curvature curvature, double logEvidence) {
        this.mode = mode;
        this.curvature = curvature;
        this.logEvidence = logEvidence;
    }

    /** @param near where to begin, such as the mode under a neighbouring drift; null to begin at even odds */
    static Walk fit(Cells cells, WalkPrior prior, @Nullable Walk near) {
        WalkPoint at = near == null ? WalkPoint.origin(cells) : near.mode.copy();
        double height = prior.height(cells, at);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            WalkPoint move = Curvature.at(cells, prior, at).newton();
            double part = 1;
            WalkPoint next = at.plus(move, part);
            double nextHeight = prior.height(cells, next);
            // The posterior has one peak, so a step that goes down has only gone too far.
            while (nextHeight < height - 1e-9 && part > 1e-6) {
                part /= 2;
                next = at.plus(move, part);
                nextHeight = prior.height(cells, next);
            }
            at = next;
            height = nextHeight;
            if (move.largest() < SMALL_MOVE) {
                break;
            }
        }
        Curvature curvature = Curvature.at(cells, prior, at);
        return new Walk(at, curvature, height - 0.5 * curvature.logDeterminant() + prior.logNorm(cells));
    }

    /** The most probable level at step {@code t}, in log-odds, for the outlets without an effect. */
    double mode(int t) {
        return mode.x[t];
    }

    /** The most probable log-odds of the votes of step {@code t}: level and noise together. */
    double odds(int t) {
        return mode.x[t] + mode.u[t];
    }

    /** Mean of the most probable levels. */
    double usual() {
        return Level.mean(mode.x);
    }

    /** The most probable height of column {@code j}, in log-odds. */
    double column(int j) {
        return mode.o[j];
    }

    /** A copy of the peak. */
    WalkPoint point() {
        return mode.copy();
    }

    /**
     * Log of the Bayes factor of a jump at each step, of size N(0, sd²), against none: by the slope of the posterior in
     * the size at 0 and its curvature there, all else free.
     */
    double[] logFactorsOfSteps(Cells cells, double sd) {
        double[] slope = new double[cells.steps];
        for (int t = 0; t < cells.steps; t++) {
            for (int c = cells.from[t]; c < cells.from[t + 1]; c++) {
                slope[t] += cells.classes.slope(cells.counts[c], mode.odds(cells, t, c));
            }
        }
        double[] information = curvature.informationOfSteps();
        double[] log = new double[cells.steps];
        double sum = 0;
        for (int t = cells.steps - 1; t > 0; t--) {
            sum += slope[t];
            log[t] = 0.5 * (sum * sum / (information[t] + 1 / (sd * sd)) - StrictMath.log1p(sd * sd * information[t]));
        }
        return log;
    }

    Curvature curvature() {
        return curvature;
    }

    /** Log of the probability of the votes, up to a constant that depends on neither drift nor noise. */
    double logEvidence() {
        return logEvidence;
    }

    /** Probability of cooperation at a level. */
    static double share(double level) {
        return Ordered.share(level);
    }
}
