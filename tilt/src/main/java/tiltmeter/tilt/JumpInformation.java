package tiltmeter.tilt;

/**
 * What votes say of the size of a jump at each step, all else free, as a precision: z'Wz - z'W C W z with z one from
 * the step on, W the weight of the votes and C the covariance of all log-odds. In time proportional to the number of
 * steps: each adds one entry to what the last one had.
 */
final class JumpInformation {
    private final Tridiagonal levels;
    private final double[][] joined;
    private final Cholesky rest;

    /** The blocks of a {@link Curvature}. */
    JumpInformation(Tridiagonal levels, double[][] joined, Cholesky rest) {
        this.levels = levels;
        this.joined = joined;
        this.rest = rest;
    }

    /**
     * One figure per step; 0 for the first, where nothing can jump.
     *
     * @param own weight of each step with its noise eliminated
     * @param join the same weight, seen from each column
     */
    double[] of(double[] own, double[][] join) {
        int steps = own.length;
        double[] information = new double[steps];
        double[] onColumns = new double[join.length];
        double[] byLevels = levels.ofTails(own);
        double all = 0;
        for (int t = steps - 1; t > 0; t--) {
            all += own[t];
            for (int j = 0; j < join.length; j++) {
                onColumns[j] += join[j][t] - joined[j][t] * own[t];
            }
            double explained = byLevels[t] + Curvature.dot(onColumns, rest.solve(onColumns));
            information[t] = Math.max(0, all - explained);
        }
        return information;
    }
}
