package tiltmeter.reader.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tiltmeter.reader.learnt.LearntFile;

/**
 * How likely type, actor and recipient of an event are all right: a logistic function of a weighted sum of its
 * {@link Evidence}. Immutable.
 *
 * <p>The weights are learnt from labelled articles by {@code tiltmeter.evaluation.confidence.TrainConfidence}; the head
 * of {@code confidence.tsv} says from which, and how well they were calibrated on articles that were left out.
 */
public final class Confidence {
    private final Map<String, Double> weights;

    private Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that this build ships. */
    static Confidence load() {
        return LearntFile.read(Confidence.class, "confidence.tsv", Confidence::read);
    }

    private static Confidence read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        }
        return new Confidence(weights);
    }

    /** A probability in [0.01, 0.99], with two decimals. */
    double of(Map<String, Double> evidence) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : evidence.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        double probability = 1 / (1 + StrictMath.exp(-sum));
        return Math.round(Math.max(0.01, Math.min(0.99, probability)) * 100) / 100.0;
    }

    /** What one feature adds to the sum; 0 where it is unknown. */
    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
