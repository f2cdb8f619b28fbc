package tiltmeter.evaluation.confidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tiltmeter.evaluation.confidence.TrainConfidence.Case;

/** Logistic regression by gradient descent, the sum of squared weights kept small. Same cases, same weights. */
final class Logistic {
    private static final int ROUNDS = 1000;

    private Logistic() {}

    /** Weights by the feature's name; {@code penalty} above 0 is for each squared weight but the bias. */
    static Map<String, Double> learn(List<Case> cases, double penalty) {
        TreeMap<String, Integer> places = new TreeMap<>();
        cases.forEach(each -> each.evidence().keySet().forEach(name -> places.put(name, 0)));
        int next = 0;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        int[][] at = new int[cases.size()][];
        double[][] values = new double[cases.size()][];
        for (int i = 0; i < at.length; i++) {
            Map<String, Double> evidence = cases.get(i).evidence();
            at[i] = evidence.keySet().stream()
                    .mapToInt(name -> places.getOrDefault(name, 0))
                    .toArray();
            values[i] =
                    evidence.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        int bias = places.getOrDefault("bias", -1);
        double[] weights = new double[next];
        double step = 1.0 / (cases.size() + penalty);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[next];
            for (int i = 0; i < at.length; i++) {
                double sum = 0;
                for (int k = 0; k < at[i].length; k++) {
                    sum += weights[at[i][k]] * values[i][k];
                }
                double error = (cases.get(i).right() ? 1 : 0) - probability(sum);
                for (int k = 0; k < at[i].length; k++) {
                    slope[at[i][k]] += error * values[i][k];
                }
            }
            for (int k = 0; k < next; k++) {
                weights[k] += step * (slope[k] - (k == bias ? 0 : penalty * weights[k]));
            }
        }
        Map<String, Double> learnt = new TreeMap<>();
        places.forEach((name, place) -> learnt.put(name, weights[place]));
        return learnt;
    }

    static double probability(Map<String, Double> weights, Map<String, Double> evidence) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : evidence.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return probability(sum);
    }

    private static double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
