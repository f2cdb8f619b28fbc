package tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FiguresTest {
    @Test
    void roundsTiesToTheEvenDigit() {
        assertThat(Figures.fixed(new Tally(1, 16, 16).precision(), 1)).isEqualTo("6.2");
        assertThat(Figures.fixed(new Tally(3, 16, 16).recall(), 1)).isEqualTo("18.8");
    }

    /** 0.45 lies a little above its decimal form in binary, 0.35 a little below. */
    @Test
    void roundsTheExactBinaryValue() {
        assertThat(Figures.fixed(0.45, 1)).isEqualTo("0.5");
        assertThat(Figures.fixed(0.35, 1)).isEqualTo("0.3");
    }

    @Test
    void saysWhenThereIsNoFigure() {
        assertThat(Figures.fixed(Double.NaN, 1)).isEqualTo("n/a");
        assertThat(Figures.share(0, 0)).isEqualTo("n/a (0)");
        assertThat(Figures.interval(null, 1)).isEqualTo("n/a");
    }
}
