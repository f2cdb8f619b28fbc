package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderedTest {
    private static final double[] COUNTS = {7, 12, 20, 3};
    private static final Ordered CLASSES = Ordered.fit(COUNTS);

    @ParameterizedTest
    @ValueSource(doubles = {-6, -1.2, 0, 0.4, 3})
    void slopeAndWeightAreTheDerivatives(double x) {
        double h = 1e-4;
        double slope = (CLASSES.log(COUNTS, x + h) - CLASSES.log(COUNTS, x - h)) / (2 * h);
        double weight = -(CLASSES.slope(COUNTS, x + h) - CLASSES.slope(COUNTS, x - h)) / (2 * h);
        assertThat(CLASSES.slope(COUNTS, x)).isCloseTo(slope, within(1e-6));
        assertThat(CLASSES.at(COUNTS, x).weight()).isCloseTo(weight, within(1e-6));
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += COUNTS[k] * CLASSES.surprise(k, x);
        }
        assertThat(sum).isCloseTo(slope, within(1e-6));
    }

    /** Where the counts themselves lie, the middle cut gives their share of cooperative acts. */
    @ParameterizedTest
    @ValueSource(doubles = {5, 50, 500})
    void thePeakIsWhereTheSharesAre(double scale) {
        double[] counts = {7 * scale, 12 * scale, 20 * scale, 3 * scale};
        double x = Math.log(23.0 / 19);
        assertThat(Ordered.fit(counts).slope(counts, x) / scale).isCloseTo(0, within(2 / scale));
    }
}
