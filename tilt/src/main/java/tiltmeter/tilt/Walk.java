package tiltmeter.tilt;

/**
 * A random walk in log-odds seen through binomial votes, in Laplace's approximation.
 *
 * <p>x[0] ~ N(0, levelSd²), x[t] - x[t-1] ~ N(0, drift²), cooperative[t] ~ Binomial(votes[t], 1 / (1 + exp(-x[t]))).
 * The posterior is taken as the normal distribution around its mode with the curvature found there, all steps jointly.
 */
final class Walk {
    /** Newton steps end when no level moves by more than this, in log-odds; far below any printed digit. */
    private static final double SMALL_MOVE = 1e-11;

    private static final int MOST_STEPS = 100;

    private final double[] mode;
    private final Tridiagonal precision;
    private final double logEvidence;

    private Walk(double[] mode, Tridiagonal precision, double logEvidence) {
        this.mode = mode;
        this.precision = precision;
        this.logEvidence = logEvidence;
    }

    /**
     * @param cooperative weight of cooperative votes per step
     * @param votes weight of all votes per step
     * @param steps how many of the steps to use, from the first
     * @param drift standard deviation of one step of the walk, in log-odds
     */
    static Walk fit(double[] cooperative, double[] votes, int steps, double drift, double levelSd) {
        double between = 1 / (drift * drift);
        double first = 1 / (levelSd * levelSd);
        double[] x = new double[steps];
        double height = logPosterior(x, cooperative, votes, between, first);
        for (int round = 0; round < MOST_STEPS; round++) {
            double[] move = precision(x, votes, between, first).solve(slope(x, cooperative, votes, between, first));
            double largest = 0;
            for (double m : move) {
                largest = Math.max(largest, Math.abs(m));
            }
            double part = 1;
            double[] next = moved(x, move, part);
            double nextHeight = logPosterior(next, cooperative, votes, between, first);
            // The posterior has one peak, so a step that goes down has only gone too far.
            while (nextHeight < height - 1e-9 && part > 1e-6) {
                part /= 2;
                next = moved(x, move, part);
                nextHeight = logPosterior(next, cooperative, votes, between, first);
            }
            x = next;
            height = nextHeight;
            if (largest < SMALL_MOVE) {
                break;
            }
        }
        Tridiagonal curvature = precision(x, votes, between, first);
        double logEvidence = height - 0.5 * curvature.logDeterminant() + 0.5 * ((steps - 1) * StrictMath.log(between));
        return new Walk(x, curvature, logEvidence);
    }

    /** The most probable level at step {@code t}, in log-odds. */
    double mode(int t) {
        return mode[t];
    }

    /** Mean of the most probable levels. */
    double usual() {
        return Level.mean(mode);
    }

    /** The curvature at the mode. */
    Tridiagonal precision() {
        return precision;
    }

    /** Log of the probability of the votes, up to a constant that does not depend on the drift. */
    double logEvidence() {
        return logEvidence;
    }

    /** Probability of cooperation at a level. */
    static double share(double level) {
        return 1 / (1 + StrictMath.exp(-level));
    }

    private static double[] moved(double[] x, double[] move, double part) {
        double[] next = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            next[i] = x[i] + part * move[i];
        }
        return next;
    }

    private static double logPosterior(double[] x, double[] cooperative, double[] votes, double between, double first) {
        double sum = -0.5 * first * x[0] * x[0];
        for (int i = 0; i < x.length; i++) {
            if (i > 0) {
                sum -= 0.5 * between * (x[i] - x[i - 1]) * (x[i] - x[i - 1]);
            }
            if (votes[i] > 0) {
                double softplus = x[i] > 0
                        ? x[i] + StrictMath.log1p(StrictMath.exp(-x[i]))
                        : StrictMath.log1p(StrictMath.exp(x[i]));
                sum += cooperative[i] * x[i] - votes[i] * softplus;
            }
        }
        return sum;
    }

    private static double[] slope(double[] x, double[] cooperative, double[] votes, double between, double first) {
        int n = x.length;
        double[] g = new double[n];
        g[0] = -first * x[0];
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                g[i] -= between * (x[i] - x[i - 1]);
            }
            if (i + 1 < n) {
                g[i] += between * (x[i + 1] - x[i]);
            }
            g[i] += cooperative[i] - votes[i] * share(x[i]);
        }
        return g;
    }

    private static Tridiagonal precision(double[] x, double[] votes, double between, double first) {
        int n = x.length;
        double[] diagonal = new double[n];
        double[] beside = new double[Math.max(0, n - 1)];
        for (int i = 0; i < n; i++) {
            double p = share(x[i]);
            diagonal[i] = votes[i] * p * (1 - p) + (i == 0 ? first : between) + (i + 1 < n ? between : 0);
            if (i + 1 < n) {
                beside[i] = -between;
            }
        }
        return new Tridiagonal(diagonal, beside);
    }
}
