package tiltmeter.reader.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
        Map<String, Double> weights = new LinkedHashMap<>();
        try (InputStream in = Confidence.class.getResourceAsStream("confidence.tsv")) {
            if (in == null) {
                throw new IOException("no tiltmeter/reader/events/confidence.tsv on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
