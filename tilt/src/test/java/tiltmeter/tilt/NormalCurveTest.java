package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

final class NormalCurveTest {
    @Test
    void theTableIsTrueToNineDigits() {
        NormalDistribution exact = new NormalDistribution();
        for (double z = -8.99; z < 9; z += 0.0317) {
            assertThat(NormalCurve.below(z)).as("%s", z).isCloseTo(exact.cumulativeProbability(z), within(1e-9));
            assertThat(NormalCurve.density(z)).isCloseTo(exact.density(z), within(2e-5));
        }
    }

    @Test
    void quantilesOfOneBellAreThoseOfTheBooks() {
        Mixture bell = new Mixture(new double[] {1}, new double[] {2}, new double[] {9});
        assertThat(bell.quantile(0.025)).isCloseTo(2 - 3 * 1.959963985, within(1e-7));
        assertThat(bell.quantile(0.1)).isCloseTo(2 - 3 * 1.281551566, within(1e-7));
    }
}
