package tiltmeter.evaluation.types;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tiltmeter.reader.types.TypeModel;

/**
 * Learns a {@link TypeModel}: the multi-class support vector machine of Crammer and Singer, as LIBLINEAR has it. Its
 * solver only adds, multiplies and divides, so that one seed gives one model on every machine.
 */
final class Learner {
    private static final double ACCURACY = 0.01;
    private static final double UNIT = 1000;

    private final List<String> labels;
    private final long seed;

    /** @param labels every label that may be there, in the order of the model */
    Learner(List<String> labels, long seed) {
        this.labels = List.copyOf(labels);
        this.seed = seed;
        Linear.disableDebugOutput();
    }

    /**
     * What is chosen rather than learnt.
     *
     * @param cost what an error costs against the size of the weights, above 0
     * @param seldom a feature must occur in this many examples
     * @param lexicon what the features of the lexicon's own examples weigh, 0 to leave them out
     */
    record Settings(double cost, int seldom, double lexicon) {
        @Override
        public String toString() {
            return "cost " + cost + ", features seen " + seldom + " times, lexicon " + lexicon;
        }
    }

    /** The model of {@code examples} and, weighed as the settings say, {@code fromLexicon}; temperature 1. */
    TypeModel learn(List<Example> examples, List<Example> fromLexicon, Settings settings) {
        List<Example> all = new ArrayList<>(examples);
        if (settings.lexicon() > 0) {
            all.addAll(fromLexicon);
        }
        Map<String, Integer> index = index(all, settings.seldom());
        Problem problem = new Problem();
        problem.l = all.size();
        problem.n = index.size();
        problem.x = new Feature[all.size()][];
        problem.y = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            double weight = i < examples.size() ? 1 : settings.lexicon();
            problem.x[i] = vector(all.get(i), index, weight);
            problem.y[i] = labels.indexOf(all.get(i).label());
        }
        Parameter parameter = new Parameter(SolverType.MCSVM_CS, settings.cost(), ACCURACY);
        parameter.setRandom(new Random(seed));
        return model(Linear.train(problem, parameter), index);
    }

    private static Map<String, Integer> index(List<Example> examples, int seldom) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Example example : examples) {
            example.features().keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        Map<String, Integer> index = new LinkedHashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= seldom) {
                index.put(feature, index.size() + 1);
            }
        });
        return index;
    }

    private static Feature[] vector(Example example, Map<String, Integer> index, double weight) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> feature : example.features().entrySet()) {
            Integer at = index.get(feature.getKey());
            if (at != null) {
                values.put(at, feature.getValue());
                squares += feature.getValue() * feature.getValue();
            }
        }
        double scale = TypeModel.scale(squares) * weight;
        return values.entrySet().stream()
                .map(value -> new FeatureNode(value.getKey(), value.getValue() * scale))
                .toArray(Feature[]::new);
    }

    private TypeModel model(Model learnt, Map<String, Integer> index) {
        double[] weights = learnt.getFeatureWeights();
        int[] order = learnt.getLabels();
        Map<String, int[]> rounded = new LinkedHashMap<>();
        index.forEach((feature, at) -> {
            int[] each = new int[labels.size()];
            boolean any = false;
            for (int k = 0; k < order.length; k++) {
                each[order[k]] = (int) Math.rint(UNIT * weights[(at - 1) * order.length + k]);
                any |= each[order[k]] != 0;
            }
            if (any) {
                rounded.put(feature, each);
            }
        });
        return new TypeModel(labels, 1, rounded);
    }
}
