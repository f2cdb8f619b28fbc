package tiltmeter.tilt;

/**
 * One point on the way to the peak of the posterior of {@link Standings} under a given spread of tone and lean.
 *
 * <p>The unknowns are the two means and, for each country, its log-odds with A and B beside them. A country's two
 * log-odds have a normal prior of variance σ² + λ²/4 and covariance σ² - λ²/4; the means are joined to all of them, so
 * that a 2 × 2 block per country and one of 2 × 2 for the means are all that is to be solved.
 */
final class PooledFit {
    /** Precision of the means' prior, in effect flat: a standard deviation of 10 in log-odds. */
    private static final double FLAT = 0.01;

    private static final double LONGEST_MOVE = 2;

    private final double[][] votes;
    private final double[][] cooperative;
    private final double own;
    private final double across;
    private final double logPrior;
    private final double[] mean;
    private final double[][] off;

    private PooledFit(PooledFit same, double[] mean, double[][] off) {
        votes = same.votes;
        cooperative = same.cooperative;
        own = same.own;
        across = same.across;
        logPrior = same.logPrior;
        this.mean = mean;
        this.off = off;
    }

    private PooledFit(double[][] votes, double[][] cooperative, double tone, double lean) {
        this.votes = votes;
        this.cooperative = cooperative;
        double variance = tone * tone + lean * lean / 4;
        double covariance = tone * tone - lean * lean / 4;
        double determinant = variance * variance - covariance * covariance; // tone² lean²
        own = variance / determinant;
        across = -covariance / determinant;
        logPrior = -0.5 * votes.length * StrictMath.log(determinant);
        mean = new double[2];
        off = new double[votes.length][2];
    }

    static PooledFit origin(double[][] votes, double[][] cooperative, double tone, double lean) {
        return new PooledFit(votes, cooperative, tone, lean);
    }

    /** The country's block of the curvature: three numbers, the middle one off the diagonal. */
    private double[] block(int i) {
        return new double[] {own + weight(i, 0), across, own + weight(i, 1)};
    }

    private double weight(int i, int side) {
        double p = Ordered.share(mean[side] + off[i][side]);
        return votes[i][side] * p * (1 - p);
    }

    private double slope(int i, int side) {
        return cooperative[i][side] - votes[i][side] * Ordered.share(mean[side] + off[i][side]);
    }

    /** The means' block with all countries eliminated. */
    private double[] rest() {
        double[] rest = {FLAT, 0, FLAT};
        for (int i = 0; i < votes.length; i++) {
            double w0 = weight(i, 0);
            double w1 = weight(i, 1);
            double[] inverse = inverse(block(i));
            rest[0] += w0 - w0 * inverse[0] * w0;
            rest[1] -= w0 * inverse[1] * w1;
            rest[2] += w1 - w1 * inverse[2] * w1;
        }
        return rest;
    }

    /** One step of Newton's, shortened where it is long. */
    PooledFit newton() {
        double[] right = {-FLAT * mean[0], -FLAT * mean[1]};
        double[][] slope = new double[votes.length][2];
        for (int i = 0; i < votes.length; i++) {
            double s0 = slope(i, 0);
            double s1 = slope(i, 1);
            slope[i][0] = s0 - own * off[i][0] - across * off[i][1];
            slope[i][1] = s1 - across * off[i][0] - own * off[i][1];
            double[] solved = times(inverse(block(i)), slope[i]);
            right[0] += s0 - weight(i, 0) * solved[0];
            right[1] += s1 - weight(i, 1) * solved[1];
        }
        double[] move = times(inverse(rest()), right);
        double longest = Math.max(Math.abs(move[0]), Math.abs(move[1]));
        double[][] moves = new double[votes.length][];
        for (int i = 0; i < votes.length; i++) {
            moves[i] = times(inverse(block(i)), new double[] {
                slope[i][0] - weight(i, 0) * move[0], slope[i][1] - weight(i, 1) * move[1]
            });
            longest = Math.max(longest, Math.max(Math.abs(moves[i][0]), Math.abs(moves[i][1])));
        }
        double part = longest > LONGEST_MOVE ? LONGEST_MOVE / longest : 1;
        double[] next = {mean[0] + part * move[0], mean[1] + part * move[1]};
        double[][] nextOff = new double[votes.length][];
        for (int i = 0; i < votes.length; i++) {
            nextOff[i] = new double[] {off[i][0] + part * moves[i][0], off[i][1] + part * moves[i][1]};
        }
        return new PooledFit(this, next, nextOff);
    }

    /** The longest way that any unknown is from {@code other}. */
    double farthest(PooledFit other) {
        double far = Math.max(Math.abs(mean[0] - other.mean[0]), Math.abs(mean[1] - other.mean[1]));
        for (int i = 0; i < off.length; i++) {
            far = Math.max(far, Math.abs(off[i][0] - other.off[i][0]));
            far = Math.max(far, Math.abs(off[i][1] - other.off[i][1]));
        }
        return far;
    }

    /** The country's lean between A and B against the mean of all, in log-odds. */
    double lean(int i) {
        return off[i][0] - off[i][1];
    }

    /** Variance of {@link #lean}, that of the means included. */
    double variance(int i) {
        double[] inverse = inverse(block(i));
        double ofCountry = inverse[0] - 2 * inverse[1] + inverse[2];
        double[] toMeans = {(inverse[0] - inverse[1]) * weight(i, 0), (inverse[1] - inverse[2]) * weight(i, 1)};
        double[] solved = times(inverse(rest()), toMeans);
        return ofCountry + toMeans[0] * solved[0] + toMeans[1] * solved[1];
    }

    /**
     * Expected share of cooperative votes with A less that with B, in (-1, 1), the means taken for known; the mean of a
     * logistic curve over a normal distribution by MacKay's (1992) formula, which errs by less than 0.02.
     */
    double shares(int i) {
        double[] inverse = inverse(block(i));
        return expected(mean[0] + off[i][0], inverse[0]) - expected(mean[1] + off[i][1], inverse[2]);
    }

    private static double expected(double odds, double variance) {
        return Ordered.share(odds / StrictMath.sqrt(1 + Math.PI / 8 * variance));
    }

    /** Log of the probability of the votes under this spread, up to a constant, by Laplace. */
    double logEvidence() {
        double sum = logPrior - 0.5 * FLAT * (mean[0] * mean[0] + mean[1] * mean[1]);
        for (int i = 0; i < votes.length; i++) {
            double a = off[i][0];
            double b = off[i][1];
            sum -= 0.5 * (own * (a * a + b * b) + 2 * across * a * b);
            for (int side = 0; side < 2; side++) {
                double x = mean[side] + off[i][side];
                sum += cooperative[i][side] * x - votes[i][side] * softplus(x);
            }
            sum -= 0.5 * StrictMath.log(determinant(block(i)));
        }
        return sum - 0.5 * StrictMath.log(determinant(rest()));
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    private static double determinant(double[] m) {
        return m[0] * m[2] - m[1] * m[1];
    }

    private static double[] inverse(double[] m) {
        double determinant = determinant(m);
        return new double[] {m[2] / determinant, -m[1] / determinant, m[0] / determinant};
    }

    private static double[] times(double[] m, double[] x) {
        return new double[] {m[0] * x[0] + m[1] * x[1], m[1] * x[0] + m[2] * x[1]};
    }
}
