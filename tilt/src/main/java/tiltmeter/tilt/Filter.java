package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.List;

/**
 * What was known then: the departure of each step from the usual level up to it, knowing no vote that came later.
 *
 * <p>Each point of the grid runs an extended Kalman filter over the level x and the sum of all levels so far; the votes
 * of a step come in by one normal approximation around their own mode (Fahrmeir 1992), and the probability of each
 * step's votes given the earlier ones weighs the points against each other. Time is proportional to the number of
 * steps, where refitting everything at each step would take its square. All outlets are treated alike.
 */
final class Filter {
    private static final int ROUNDS = 60;

    private final Cells cells;
    private final double stepMonths;
    private final Settings settings;

    Filter(Cells cells, double stepMonths, Settings settings) {
        this.cells = cells;
        this.stepMonths = stepMonths;
        this.settings = settings;
    }

    /** One entry per step. */
    List<Mixture> departures() {
        int n = cells.steps;
        double[][] means = new double[n][Grid.SIZE];
        double[][] variances = new double[n][Grid.SIZE];
        double[][] scores = new double[n][Grid.SIZE];
        Ordered[] classes = cells.classesThen(stepMonths, settings);
        double[][] counts = new double[n][];
        for (int t = 0; t < n; t++) {
            counts[t] = cells.counts(t);
        }
        for (int k = 0; k < Grid.SIZE; k++) {
            run(k, classes, counts, means, variances, scores);
        }
        List<Mixture> departures = new ArrayList<>();
        for (int t = 0; t < n; t++) {
            departures.add(new Mixture(weights(scores[t]), means[t], variances[t]).merged(Grid.DRIFT_OF, Grid.DRIFTS));
        }
        return departures;
    }

    private void run(
            int k, Ordered[] classes, double[][] counts, double[][] means, double[][] variances, double[][] scores) {
        double innovation = Grid.innovation(k, stepMonths);
        double noise = Grid.noise(k) * Grid.noise(k);
        double score = Grid.logPrior(k, settings);
        double level = 0;
        double sum = 0;
        double ofLevel = settings.levelSd() * settings.levelSd();
        double ofBoth = 0;
        double ofSum = 0;
        for (int t = 0; t < cells.steps; t++) {
            ofLevel += t > 0 ? innovation : 0;
            if (cells.from[t] < cells.from[t + 1]) {
                Seen seen = Seen.of(classes[t], counts[t], level, ofLevel + noise);
                score += seen.logProbability();
                double gain = 1 / (ofLevel + noise + seen.variance());
                double surprise = seen.value() - level;
                level += gain * ofLevel * surprise;
                sum += gain * ofBoth * surprise;
                ofSum -= gain * ofBoth * ofBoth;
                ofBoth -= gain * ofBoth * ofLevel;
                ofLevel -= gain * ofLevel * ofLevel;
            }
            sum += level;
            ofSum += 2 * ofBoth + ofLevel;
            ofBoth += ofLevel;
            double share = 1.0 / (t + 1);
            means[t][k] = level - share * sum;
            variances[t][k] = Math.max(1e-12, ofLevel - 2 * share * ofBoth + share * share * ofSum);
            scores[t][k] = score;
        }
    }

    /**
     * Votes turned into a measurement of the log-odds with normal error.
     *
     * @param value what is measured
     * @param variance of its error
     * @param logProbability of the votes, by Laplace
     */
    private record Seen(double value, double variance, double logProbability) {
        static Seen of(Ordered classes, double[] counts, double mean, double prior) {
            double x = mean;
            double lower = Double.NEGATIVE_INFINITY;
            double upper = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                Ordered.Bend bend = classes.at(counts, x);
                double slope = bend.slope() - (x - mean) / prior;
                if (slope > 0) {
                    lower = x;
                } else {
                    upper = x;
                }
                double next = x + slope / (bend.weight() + 1 / prior);
                if (!(next > lower && next < upper)) {
                    next = 0.5 * (Math.max(lower, x - 4) + Math.min(upper, x + 4));
                }
                boolean still = Math.abs(next - x) < 1e-11;
                x = next;
                if (still) {
                    break;
                }
            }
            Ordered.Bend bend = classes.at(counts, x);
            double weight = Math.max(1e-12, bend.weight());
            return new Seen(
                    x + bend.slope() / weight,
                    1 / weight,
                    classes.log(counts, x)
                            - (x - mean) * (x - mean) / (2 * prior)
                            - 0.5 * StrictMath.log1p(prior * weight));
        }
    }

    private static double[] weights(double[] scores) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double[] weights = new double[scores.length];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = StrictMath.exp(scores[k] - best);
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return weights;
    }
}
