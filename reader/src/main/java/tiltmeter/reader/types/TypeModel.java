package tiltmeter.reader.types;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tiltmeter.reader.learnt.LearntFile;

/**
 * A linear model over {@link PairFeatures}: a score for each label is the weighted sum of the features that the model
 * knows, scaled to one length. Immutable.
 *
 * <p>As a file it is text: comment lines with its papers, {@code labels}, {@code temperature}, then one line for each
 * feature in the order of its name, with its weight for each label in thousandths and nothing for zero.
 */
public final class TypeModel {
    /** Length that the features of a sentence are scaled to, so that long sentences do not shout. */
    private static final double LENGTH = 3;

    private static final double UNIT = 1000;

    private final List<String> labels;
    private final double temperature;
    private final Map<String, int[]> weights;

    /**
     * A model from what was learnt.
     *
     * @param temperature what scores are multiplied by before they become probabilities; above 0
     * @param weights for each feature its weights in thousandths, in the order of {@code labels}
     */
    public TypeModel(List<String> labels, double temperature, Map<String, int[]> weights) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature is not above 0: " + temperature);
        }
        this.labels = List.copyOf(labels);
        this.temperature = temperature;
        this.weights = new HashMap<>();
        weights.forEach((feature, each) -> {
            if (each.length != labels.size()) {
                throw new IllegalArgumentException(feature + " has " + each.length + " weights");
            }
            this.weights.put(feature, each.clone());
        });
    }

    /** The model that this build ships. */
    static TypeModel load() {
        return LearntFile.read(TypeModel.class, "model.tsv", TypeModel::read);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if a line is not of that form
     */
    public static TypeModel read(BufferedReader in) throws IOException {
        List<String> labels = List.of();
        double temperature = 1;
        Map<String, int[]> weights = new HashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                switch (cells[0]) {
                    case "labels" -> labels = List.of(cells).subList(1, cells.length);
                    case "temperature" -> temperature = Double.parseDouble(cells[1]);
                    default -> weights.put(cells[0], weights(cells, labels.size()));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException("line " + number + " of the type model cannot be read: " + e.getMessage(), e);
            }
        }
        return new TypeModel(labels, temperature, weights);
    }

    private static int[] weights(String[] cells, int labels) {
        if (cells.length != labels + 1) {
            throw new IllegalArgumentException((cells.length - 1) + " weights for " + labels + " labels");
        }
        int[] weights = new int[labels];
        for (int i = 0; i < labels; i++) {
            weights[i] = cells[i + 1].isEmpty() ? 0 : Integer.parseInt(cells[i + 1]);
        }
        return weights;
    }

    /** The file's lines, the same for the same model; {@code papers} come first as comments. */
    public List<String> write(List<String> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.add("# " + paper));
        lines.add("labels\t" + String.join("\t", labels));
        lines.add("temperature\t" + temperature);
        new TreeMap<>(weights).forEach((feature, each) -> {
            StringBuilder line = new StringBuilder(feature);
            for (int weight : each) {
                line.append('\t').append(weight == 0 ? "" : Integer.toString(weight));
            }
            lines.add(line.toString());
        });
        return lines;
    }

    /** Names of the labels, in the order of every score. */
    public List<String> labels() {
        return labels;
    }

    /** As this model, with probabilities from scores times {@code other}. */
    public TypeModel withTemperature(double other) {
        return new TypeModel(labels, other, weights);
    }

    /** A score for each label; only the distances between them mean something. */
    public double[] scores(Map<String, Double> features) {
        double[] sums = new double[labels.size()];
        double squares = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            int[] known = weights.get(feature.getKey());
            if (known != null) {
                double value = feature.getValue();
                squares += value * value;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += value * known[i];
                }
            }
        }
        double scale = scale(squares) / UNIT;
        for (int i = 0; i < sums.length; i++) {
            sums[i] *= scale;
        }
        return sums;
    }

    /** What to multiply features by whose squares sum to {@code squares}, in training as in use. */
    public static double scale(double squares) {
        return squares == 0 ? 0 : LENGTH / Math.sqrt(squares);
    }

    /** Probabilities of the labels, which sum to 1. */
    public double[] probabilities(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = StrictMath.exp(temperature * (scores[i] - highest));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
