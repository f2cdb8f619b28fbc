package tiltmeter.evaluation.statements;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns one logistic model with LIBLINEAR's Newton solver, which draws no random numbers. */
final class AttributionLearner {
    private static final double ACCURACY = 0.01;
    private static final double UNIT = 100;

    private final double cost;
    private final int seldom;
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param cost what an error costs against the size of the weights, above 0
     * @param seldom a feature must occur in this many examples
     */
    AttributionLearner(double cost, int seldom) {
        this.cost = cost;
        this.seldom = seldom;
        Linear.disableDebugOutput();
    }

    void add(List<String> features, boolean yes) {
        int[] row = new int[features.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = numbers.computeIfAbsent(features.get(i), none -> numbers.size());
        }
        rows.add(row);
        answers.add(yes ? 1 : 0);
    }

    /** The weights in hundredths, by feature. */
    Map<String, Integer> learn() {
        int[] counts = new int[numbers.size()];
        rows.forEach(row -> {
            for (int feature : row) {
                counts[feature]++;
            }
        });
        int[] places = new int[counts.length];
        int used = 0;
        for (int i = 0; i < counts.length; i++) {
            places[i] = counts[i] >= seldom ? ++used : 0;
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = used;
        problem.x = new Feature[rows.size()][];
        problem.y = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            TreeMap<Integer, Integer> values = new TreeMap<>();
            for (int feature : rows.get(i)) {
                if (places[feature] > 0) {
                    values.merge(places[feature], 1, Integer::sum);
                }
            }
            problem.x[i] = values.entrySet().stream()
                    .map(value -> new FeatureNode(value.getKey(), value.getValue()))
                    .toArray(Feature[]::new);
            problem.y[i] = answers.get(i);
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, ACCURACY));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        Map<String, Integer> learnt = new HashMap<>();
        numbers.forEach((feature, number) -> {
            int weight = places[number] == 0 ? 0 : (int) Math.rint(sign * UNIT * weights[places[number] - 1]);
            if (weight != 0) {
                learnt.put(feature, weight);
            }
        });
        return learnt;
    }
}
