package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.List;

/** What votes that were not seen are expected to say, step by step. */
public final class Forecast {
    private static final int POINTS = 81;
    private static final double REACH = 5;

    private final List<LocalDate> starts;
    private final List<Mixture> odds;

    Forecast(List<LocalDate> starts, List<Mixture> odds) {
        this.starts = List.copyOf(starts);
        this.odds = List.copyOf(odds);
    }

    /** First days of the steps. */
    public List<LocalDate> starts() {
        return starts;
    }

    /**
     * Probability that of {@code votes} new votes in step {@code t} at most k are cooperative, for k = 0 to
     * {@code votes}; the normal distribution of the log-odds is summed over 81 points, which errs by less than 1e-4.
     */
    public double[] atMost(int t, int votes) {
        double[] probability = new double[votes + 1];
        odds.get(t).components((weight, mean, sd) -> {
            double sum = 0;
            double[] at = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                double z = REACH * (2.0 * i / (POINTS - 1) - 1);
                at[i] = StrictMath.exp(-0.5 * z * z);
                sum += at[i];
            }
            for (int i = 0; i < POINTS; i++) {
                double z = REACH * (2.0 * i / (POINTS - 1) - 1);
                addBinomial(probability, weight * at[i] / sum, Ordered.share(mean + sd * z));
            }
        });
        for (int k = 1; k <= votes; k++) {
            probability[k] += probability[k - 1];
        }
        return probability;
    }

    private static void addBinomial(double[] probability, double weight, double share) {
        int n = probability.length - 1;
        double logOdds = StrictMath.log(share) - StrictMath.log1p(-share);
        double log = n * StrictMath.log1p(-share);
        for (int k = 0; k <= n; k++) {
            probability[k] += weight * StrictMath.exp(log);
            log += logOdds + StrictMath.log((double) (n - k) / (k + 1));
        }
    }
}
