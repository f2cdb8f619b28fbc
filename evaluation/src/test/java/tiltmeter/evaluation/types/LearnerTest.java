package tiltmeter.evaluation.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.types.Learner.Settings;
import tiltmeter.reader.types.TypeModel;

class LearnerTest {
    private static final List<String> LABELS = List.of("AGREE", "REJECT", "YIELD");
    private static final Settings SETTINGS = new Settings(0.1, 2, 1);

    @Test
    void learnsWhatSeparatesTheLabelsTheSameWayTwice() {
        TypeModel model = new Learner(LABELS, 7).learn(telling(), List.of(), SETTINGS);
        TypeModel again = new Learner(LABELS, 7).learn(telling(), List.of(), SETTINGS);

        assertThat(again.write(List.of())).isEqualTo(model.write(List.of()));
        double[] scores = model.scores(Map.of("v:REJECT", 1.0));
        assertThat(scores[1]).isGreaterThan(scores[0]).isGreaterThan(scores[2]);
    }

    @Test
    void crossValidationFindsWhatIsThere() {
        List<String> chosen = new ArrayList<>();
        CrossValidation validation = new CrossValidation(new Learner(LABELS, 7), LABELS, List.of(), 7);

        Figures figures =
                new Figures(telling(), validation.predict(validation.nested(telling(), List.of(SETTINGS), chosen)));

        assertThat(figures.macroF1()).isEqualTo(100);
        assertThat(chosen).hasSize(5);
    }

    /** Each group has a word of its own: a model that saw it in training would know every label. */
    @Test
    void crossValidationSeesNoLabelOfAGroupThatItPredicts() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            String group = "sentence " + i / 2;
            examples.add(example(group, LABELS.get(i / 2 * 31 % 7 % 3), Map.of("w:" + group, 1.0)));
        }
        CrossValidation validation = new CrossValidation(new Learner(LABELS, 7), LABELS, List.of(), 7);

        List<double[]> scores = validation.nested(examples, List.of(SETTINGS), new ArrayList<>());

        assertThat(scores).hasSize(90).allSatisfy(each -> assertThat(each).containsOnly(0));
    }

    @Test
    void foldsKeepGroupsTogetherAndSpreadLabels() {
        List<Example> examples = telling();
        int[] folds = CrossValidation.folds(examples, 3, 1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < folds.length; i++) {
            seen.add(examples.get(i).label() + folds[i]);
        }

        assertThat(seen).hasSize(9);
    }

    private static List<Example> telling() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String label = LABELS.get(i % 3);
            examples.add(example("sentence " + i, label, Map.of("v:" + label, 1.0, "w:" + i % 4, 1.0)));
        }
        return examples;
    }

    private static Example example(String group, String label, Map<String, Double> features) {
        return new Example(group, label, Figures.quad(label), Figures.binary(label), features);
    }
}
