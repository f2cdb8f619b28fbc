package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

final class WalkTest {
    @Test
    void tridiagonalAlgebraAgreesWithADenseInverse() {
        double[] diagonal = {3, 4, 5, 4.5, 2.5};
        double[] beside = {-1, -1.5, 0.7, -2};
        RealMatrix dense = new Array2DRowRealMatrix(5, 5);
        for (int i = 0; i < 5; i++) {
            dense.setEntry(i, i, diagonal[i]);
            if (i < 4) {
                dense.setEntry(i, i + 1, beside[i]);
                dense.setEntry(i + 1, i, beside[i]);
            }
        }
        LUDecomposition lu = new LUDecomposition(dense);
        RealMatrix inverse = lu.getSolver().getInverse();
        Tridiagonal ours = new Tridiagonal(diagonal, beside);
        double[] right = {1, -2, 3, 0.5, 7};
        double[] x = inverse.operate(right);
        for (int i = 0; i < 5; i++) {
            assertThat(ours.inverseDiagonal()[i]).isCloseTo(inverse.getEntry(i, i), within(1e-12));
            assertThat(ours.solve(right)[i]).isCloseTo(x[i], within(1e-12));
        }
        assertThat(ours.logDeterminant()).isCloseTo(StrictMath.log(lu.getDeterminant()), within(1e-12));
    }

    /** Numbers of the marginal likelihood that a fine grid over two levels gives. */
    @Test
    void evidenceOfTwoStepsAgreesWithNumericIntegration() {
        double[] cooperative = {7, 3};
        double[] votes = {10, 12};
        double ours = Walk.fit(cooperative, votes, 2, 0.4, 2).logEvidence()
                - Walk.fit(cooperative, votes, 2, 0.8, 2).logEvidence();
        double exact = StrictMath.log(integral(cooperative, votes, 0.4) / integral(cooperative, votes, 0.8));
        assertThat(ours).isCloseTo(exact, within(0.03));
    }

    private static double integral(double[] k, double[] n, double drift) {
        double sum = 0;
        double h = 0.02;
        for (double x = -8; x < 8; x += h) {
            for (double y = -8; y < 8; y += h) {
                double prior = -0.5 * x * x / 4 - 0.5 * (y - x) * (y - x) / (drift * drift);
                double likelihood = k[0] * x
                        - n[0] * StrictMath.log1p(StrictMath.exp(x))
                        + k[1] * y
                        - n[1] * StrictMath.log1p(StrictMath.exp(y));
                sum += StrictMath.exp(prior + likelihood) / drift;
            }
        }
        return sum;
    }

    @Test
    void votesAllOfOneKindStayFinite() {
        double[] all = {40, 0, 0, 25};
        Walk walk = Walk.fit(all, all, 4, 1.2, 2);
        for (int t = 0; t < 4; t++) {
            assertThat(walk.mode(t)).isBetween(1.0, 8.0);
        }
    }
}
