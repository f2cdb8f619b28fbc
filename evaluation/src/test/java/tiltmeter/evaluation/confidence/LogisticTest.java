package tiltmeter.evaluation.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.confidence.TrainConfidence.Case;

class LogisticTest {
    @Test
    void learnsTheShareThatIsRight() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean named = i % 2 == 0;
            boolean right = named ? i % 10 != 0 : i % 10 == 1;
            Map<String, Double> evidence = named ? Map.of("bias", 1.0, "named", 1.0) : Map.of("bias", 1.0);
            cases.add(new Case(0, evidence, right));
        }

        Map<String, Double> weights = Logistic.learn(cases, 0.01);

        assertThat(Logistic.probability(weights, Map.of("bias", 1.0, "named", 1.0)))
                .isBetween(0.78, 0.82);
        assertThat(Logistic.probability(weights, Map.of("bias", 1.0))).isBetween(0.18, 0.22);
    }

    @Test
    void measuresHonestyAgainstTheMean() {
        Calibrated figures = Calibrated.of(List.of(0.9, 0.9, 0.1, 0.1), List.of(true, true, false, false));

        assertThat(figures.brier()).isBetween(0.009, 0.011);
        assertThat(figures.base()).isEqualTo(0.25);
        assertThat(figures.gap()).isBetween(0.09, 0.11);
        assertThat(figures.ranking()).isEqualTo(1);
    }
}
