package tiltmeter.tilt;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A random walk in log-odds seen through votes, in Laplace's approximation.
 *
 * <p>x[0] ~ N(0, levelSd²), x[t] - x[t-1] ~ N(0, innovation[t]), u[t] ~ N(0, noise²) for each step with votes, o[j] ~
 * N(0, outletSd²) for each family with an effect, cooperative[c] ~ Binomial(votes[c], 1 / (1 + exp(-η[c]))) with η[c] =
 * x[t] + u[t] + Σ share[c][j] o[j]. The posterior is taken as the normal distribution around its mode with the
 * curvature found there, all unknowns jointly. u is eliminated step by step and o by a small dense block, so that time
 * and memory stay proportional to the number of cells.
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

    /**
     * @param innovation variance of the move into each step, in squared log-odds; the first is not used
     * @param near where to begin, such as the mode under a neighbouring drift; null to begin at even odds
     */
    static Walk fit(Cells cells, double[] innovation, double noise, Settings settings, @Nullable Walk near) {
        WalkPrior prior = new WalkPrior(innovation, noise, settings.levelSd(), settings.outletSd());
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

    /** Mean of the most probable levels. */
    double usual() {
        return Level.mean(mode.x);
    }

    /** The most probable effect of each family, in log-odds. */
    double[] outlets() {
        return mode.o.clone();
    }

    /** A copy of the peak. */
    WalkPoint point() {
        return mode.copy();
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
        return 1 / (1 + StrictMath.exp(-level));
    }

    /** The same variance for every move. */
    static double[] even(int steps, double variance) {
        double[] all = new double[steps];
        Arrays.fill(all, variance);
        return all;
    }
}
