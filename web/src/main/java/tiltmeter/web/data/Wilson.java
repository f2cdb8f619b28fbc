package tiltmeter.web.data;

/**
 * A share with its 95 % Wilson score interval: unlike the usual one it stays inside [0, 1] and means something for few
 * trials.
 *
 * @param share successes over trials, in [0, 1]
 * @param low lower end, in [0, 1]
 * @param high upper end, in [0, 1]
 */
public record Wilson(double share, double low, double high) {
    /** The normal distribution's 97.5 % point. */
    private static final double Z = 1.959963984540054;

    /**
     * The share of successes among trials.
     *
     * @throws IllegalArgumentException without trials, or with more successes than trials
     */
    public static Wilson of(long successes, long trials) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no share");
        }
        double n = trials;
        double p = successes / n;
        double scale = 1 + Z * Z / n;
        double middle = (p + Z * Z / (2 * n)) / scale;
        double half = Z / scale * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        // At the ends the exact value is the end itself; rounding must not step over it.
        return new Wilson(p, successes == 0 ? 0 : middle - half, successes == trials ? 1 : middle + half);
    }
}
