package tiltmeter.tilt;

/**
 * Drifts and noises under consideration. Both priors are half-normal; a point weighs its density times the width of its
 * cell, which is proportional to the value itself as each is a fixed multiple of the last.
 */
final class Grid {
    static final int DRIFTS = 13;
    private static final double LEAST_DRIFT = 0.02;
    private static final double NEXT_DRIFT = 0.5;
    private static final int NOISES = 5;
    private static final double LEAST_NOISE = 0.08;

    /** How many points there are. */
    static final int SIZE = DRIFTS * NOISES;

    /** The number of each point's drift. */
    static final int[] DRIFT_OF = new int[SIZE];

    static {
        for (int k = 0; k < SIZE; k++) {
            DRIFT_OF[k] = k % DRIFTS;
        }
    }

    private Grid() {}

    /** 0.02 to 1.28 log-odds per square root of a month, each 1.41 times the last. */
    static double drift(int k) {
        return LEAST_DRIFT * StrictMath.pow(2, NEXT_DRIFT * (k % DRIFTS));
    }

    /** 0.08 to 1.28 log-odds, each twice the last. */
    static double noise(int k) {
        int doublings = k / DRIFTS;
        return LEAST_NOISE * StrictMath.pow(2, doublings);
    }

    /** Variance of the move over one step. */
    static double innovation(int k, double stepMonths) {
        double drift = drift(k);
        return drift * drift * stepMonths;
    }

    static double logPrior(int k, Settings settings) {
        double drift = drift(k) / settings.driftScale();
        double noise = noise(k) / settings.noiseScale();
        return -0.5 * (drift * drift + noise * noise) + StrictMath.log(drift * noise);
    }
}
