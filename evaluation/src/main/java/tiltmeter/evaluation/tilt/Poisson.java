package tiltmeter.evaluation.tilt;

import java.util.Locale;

/** The exact 95 % interval of a rate (Garwood 1936), by halving. */
final class Poisson {
    private Poisson() {}

    /** As text, in the unit of 1 / {@code time}. */
    static String interval(int count, double time) {
        double low = count == 0 ? 0 : solve(count - 1, 0.975);
        return String.format(Locale.ROOT, "%.3f, %.3f", low / time, solve(count, 0.025) / time);
    }

    /** The mean at which at most {@code count} has probability {@code p}. */
    static double solve(int count, double p) {
        double low = 0;
        double high = 20 + 4.0 * count;
        for (int i = 0; i < 100; i++) {
            double mean = 0.5 * (low + high);
            double term = StrictMath.exp(-mean);
            double sum = term;
            for (int k = 1; k <= count; k++) {
                term *= mean / k;
                sum += term;
            }
            if (sum > p) {
                low = mean;
            } else {
                high = mean;
            }
        }
        return low;
    }
}
