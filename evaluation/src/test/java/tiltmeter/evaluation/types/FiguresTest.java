package tiltmeter.evaluation.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures FIGURES = new Figures(
            List.of(key("AID"), key("AID"), key("YIELD"), key("ACCUSE")), List.of("AID", "YIELD", "YIELD", "REJECT"));

    @Test
    void worksOutByHand() {
        assertThat(FIGURES.macroF1()).isCloseTo((200.0 / 3 + 200.0 / 3 + 0) / 3, within(1e-9));
        assertThat(FIGURES.quadF1()).isEqualTo(100);
        assertThat(FIGURES.binaryF1()).isEqualTo(100);
        assertThat(FIGURES.accuracy()).isEqualTo(50);
        assertThat(FIGURES.confusions(9)).containsExactly("ACCUSE as REJECT 1", "AID as YIELD 1");
        assertThat(FIGURES.perLabel()).containsExactly("ACCUSE 0.0 (1)", "AID 66.7 (2)", "YIELD 66.7 (1)");
    }

    @Test
    void theIntervalHoldsTheFigureAndDependsOnTheSeedAlone() {
        double[] interval = FIGURES.interval(Figures::accuracy, 3);

        assertThat(interval).isEqualTo(FIGURES.interval(Figures::accuracy, 3));
        assertThat(interval[0]).isLessThan(50);
        assertThat(interval[1]).isGreaterThan(50);
    }

    private static Example key(String label) {
        return new Example("a", label, Figures.quad(label), Figures.binary(label), Map.of());
    }
}
