package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class TridiagonalTest {
    private static final double[] DIAGONAL = {2, 3, 2.5, 4, 3};
    private static final double[] BESIDE = {-1, -0.5, 1, -2};
    private static final double[] R = {0.7, 0, 2, 1, 0.3};

    @Test
    void sumsOverTailsAreThoseOfSolvingForEachTail() {
        Tridiagonal matrix = new Tridiagonal(DIAGONAL, BESIDE);
        double[] sums = matrix.ofTails(R);
        for (int t = 0; t < R.length; t++) {
            double[] tail = R.clone();
            for (int i = 0; i < t; i++) {
                tail[i] = 0;
            }
            assertThat(sums[t]).isCloseTo(Curvature.dot(tail, matrix.solve(tail)), within(1e-12));
        }
    }
}
