package tiltmeter.evaluation.types;

import java.util.List;
import java.util.Locale;
import tiltmeter.reader.types.TypeModel;

/**
 * The temperature that makes probabilities honest, found on scores of examples that the scoring models had not seen.
 *
 * @param temperature what scores are multiplied by
 * @param logLoss mean negative logarithm of the right label's probability, in nats
 * @param gap mean difference between confidence and share of right labels over ten bands of confidence, in [0, 1]
 */
record Calibration(double temperature, double logLoss, double gap) {
    private static final int BANDS = 10;

    static Calibration fit(TypeModel model, List<Example> examples, List<double[]> scores) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 2; step <= 100; step++) {
            double temperature = step / 10.0;
            double loss = logLoss(model.withTemperature(temperature), examples, scores);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return new Calibration(best, least, gap(model.withTemperature(best), examples, scores));
    }

    String report() {
        return String.format(
                Locale.ROOT, "temperature %.1f, log loss %.3f nats, mean gap %.3f", temperature, logLoss, gap);
    }

    private static double logLoss(TypeModel model, List<Example> examples, List<double[]> scores) {
        double sum = 0;
        for (int i = 0; i < examples.size(); i++) {
            int right = model.labels().indexOf(examples.get(i).label());
            sum -= StrictMath.log(model.probabilities(scores.get(i))[right]);
        }
        return sum / examples.size();
    }

    private static double gap(TypeModel model, List<Example> examples, List<double[]> scores) {
        double[] confidence = new double[BANDS];
        int[] hits = new int[BANDS];
        for (int i = 0; i < examples.size(); i++) {
            double[] shares = model.probabilities(scores.get(i));
            int best = 0;
            for (int k = 1; k < shares.length; k++) {
                best = shares[k] > shares[best] ? k : best;
            }
            int band = Math.min(BANDS - 1, (int) (BANDS * shares[best]));
            confidence[band] += shares[best];
            hits[band] += model.labels().get(best).equals(examples.get(i).label()) ? 1 : 0;
        }
        double sum = 0;
        for (int band = 0; band < BANDS; band++) {
            sum += Math.abs(confidence[band] - hits[band]);
        }
        return sum / examples.size();
    }
}
