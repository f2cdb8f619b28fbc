package tiltmeter.evaluation.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tiltmeter.evaluation.types.Learner.Settings;
import tiltmeter.reader.types.TypeModel;

/**
 * Predicts every example by a model that saw neither its label nor that of another example of its group. With several
 * settings to choose from, they are chosen inside the training part of each fold.
 */
final class CrossValidation {
    private static final int OUTER_FOLDS = 5;
    private static final int INNER_FOLDS = 3;

    private final Learner learner;
    private final List<String> labels;
    private final List<Example> fromLexicon;
    private final long seed;

    CrossValidation(Learner learner, List<String> labels, List<Example> fromLexicon, long seed) {
        this.learner = learner;
        this.labels = List.copyOf(labels);
        this.fromLexicon = List.copyOf(fromLexicon);
        this.seed = seed;
    }

    /** Scores for every example, in their order; {@code chosen} notes the settings of each fold. */
    List<double[]> nested(List<Example> examples, List<Settings> settings, List<String> chosen) {
        int[] folds = folds(examples, OUTER_FOLDS, seed);
        Map<Integer, double[]> scores = new LinkedHashMap<>();
        for (int fold = 0; fold < OUTER_FOLDS; fold++) {
            List<Example> training = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    training.add(examples.get(i));
                }
            }
            Settings best = choose(training, settings);
            chosen.add(best.toString());
            TypeModel model = learner.learn(training, fromLexicon, best);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    scores.put(i, model.scores(examples.get(i).features()));
                }
            }
        }
        return inOrder(scores, examples.size());
    }

    /** The settings with the best macro-F1 over inner folds; of equals, the first. */
    Settings choose(List<Example> examples, List<Settings> settings) {
        Settings best = settings.get(0);
        double highest = -1;
        for (Settings each : settings) {
            double f1 = settings.size() == 1 ? 0 : new Figures(examples, predict(flat(examples, each))).macroF1();
            if (f1 > highest) {
                highest = f1;
                best = each;
            }
        }
        return best;
    }

    private List<double[]> flat(List<Example> examples, Settings settings) {
        int[] folds = folds(examples, INNER_FOLDS, seed + 1);
        Map<Integer, double[]> scores = new LinkedHashMap<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            List<Example> training = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    training.add(examples.get(i));
                }
            }
            TypeModel model = learner.learn(training, fromLexicon, settings);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    scores.put(i, model.scores(examples.get(i).features()));
                }
            }
        }
        return inOrder(scores, examples.size());
    }

    /** The label with the highest score, of equals the first. */
    List<String> predict(List<double[]> scores) {
        List<String> predicted = new ArrayList<>();
        for (double[] each : scores) {
            int best = 0;
            for (int i = 1; i < each.length; i++) {
                best = each[i] > each[best] ? i : best;
            }
            predicted.add(labels.get(best));
        }
        return predicted;
    }

    private static List<double[]> inOrder(Map<Integer, double[]> scores, int size) {
        List<double[]> ordered = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ordered.add(scores.getOrDefault(i, new double[0]));
        }
        return ordered;
    }

    /** A fold for each example: labels are spread evenly, groups stay together. */
    static int[] folds(List<Example> examples, int count, long seed) {
        Map<String, String> labelOfGroup = new LinkedHashMap<>();
        examples.forEach(example -> labelOfGroup.putIfAbsent(example.group(), example.label()));
        List<String> groups = new ArrayList<>(labelOfGroup.keySet());
        Collections.shuffle(groups, new Random(seed));
        groups.sort(Comparator.comparing(group -> labelOfGroup.getOrDefault(group, "")));
        Map<String, Integer> foldOfGroup = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            foldOfGroup.put(groups.get(i), i % count);
        }
        return examples.stream()
                .mapToInt(example -> foldOfGroup.getOrDefault(example.group(), 0))
                .toArray();
    }
}
