package tiltmeter.web.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WilsonTest {
    /** Solved by hand for 8 of 10: centre 0.71674, half width 0.22651. */
    @Test
    void eightOfTen() {
        Wilson wilson = Wilson.of(8, 10);
        assertThat(wilson.share()).isEqualTo(0.8);
        assertThat(wilson.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(wilson.high()).isCloseTo(0.9433, within(1e-4));
    }

    @Test
    void theEndsStayInsideAndNarrowWithMoreTrials() {
        for (int n = 1; n <= 200; n++) {
            for (int k = 0; k <= n; k += Math.max(1, n / 7)) {
                Wilson wilson = Wilson.of(k, n);
                assertThat(wilson.low()).isBetween(0.0, wilson.share());
                assertThat(wilson.high()).isBetween(wilson.share(), 1.0);
            }
        }
        assertThat(Wilson.of(80, 100).high() - Wilson.of(80, 100).low())
                .isLessThan(Wilson.of(8, 10).high() - Wilson.of(8, 10).low());
    }

    @Test
    void nothingJudgedIsNoShare() {
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
