package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;

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
            assertThat(i == 4 ? 0 : ours.inverseBeside()[i])
                    .isCloseTo(i == 4 ? 0 : inverse.getEntry(i, i + 1), within(1e-12));
            assertThat(ours.solve(right)[i]).isCloseTo(x[i], within(1e-12));
        }
        assertThat(ours.logDeterminant()).isCloseTo(StrictMath.log(lu.getDeterminant()), within(1e-12));
    }

    private static Walk fit(double[] cooperative, double[] votes, double drift, double noise) {
        Cells cells = Cells.of(cooperative, votes);
        return Walk.fit(cells, WalkPrior.drifting(cells, drift * drift, noise, Settings.DEFAULT), null);
    }

    /** Numbers of the marginal likelihood that a fine grid over two levels gives. */
    @Test
    void evidenceOfTwoStepsAgreesWithNumericIntegration() {
        double[] cooperative = {7, 3};
        double[] votes = {10, 12};
        double ours = fit(cooperative, votes, 0.4, 1e-3).logEvidence()
                - fit(cooperative, votes, 0.8, 1e-3).logEvidence();
        double exact = StrictMath.log(integral(cooperative, votes, 0.4) / integral(cooperative, votes, 0.8));
        assertThat(ours).isCloseTo(exact, within(0.03));
    }

    /** One step with noise: level and noise together are one normal of the sum of both variances. */
    @Test
    void evidenceOfNoiseAgreesWithNumericIntegration() {
        double[] cooperative = {7};
        double[] votes = {10};
        double ours = fit(cooperative, votes, 1, 1.2).logEvidence()
                - fit(cooperative, votes, 1, 1e-3).logEvidence();
        assertThat(ours).isCloseTo(StrictMath.log(one(4 + 1.44) / one(4)), within(0.03));
    }

    private static double one(double variance) {
        double sum = 0;
        for (double x = -15; x < 15; x += 0.01) {
            sum += StrictMath.exp(-0.5 * x * x / variance + 7 * x - 10 * StrictMath.log1p(StrictMath.exp(x)));
        }
        return sum / StrictMath.sqrt(variance);
    }

    /** With outlet families and noise, against the inverse of the whole curvature by finite differences. */
    @Test
    void covariancesAgreeWithADenseInverse() {
        List<Vote> votes = new ArrayList<>();
        int[] stepOf = new int[90];
        Random random = new Random(5);
        List<EventType> types = List.of(EventType.values());
        for (int i = 0; i < 90; i++) {
            stepOf[i] = i % 4;
            List<String> families = i % 3 == 0 ? List.of("P") : i % 3 == 1 ? List.of("P", "Q") : List.of("small" + i);
            EventType type = types.get(random.nextInt(types.size()));
            votes.add(new Vote(
                    "s" + i,
                    "AAA",
                    "BBB",
                    false,
                    type,
                    1,
                    Fate.COUNTED,
                    LocalDate.EPOCH,
                    1,
                    1,
                    false,
                    List.of(),
                    List.of(),
                    families,
                    families));
        }
        Cells cells = Cells.of(votes, stepOf, 4);
        assertThat(cells.families).containsExactly("P", "Q");
        WalkPrior prior = WalkPrior.drifting(cells, 0.3, 0.4, Settings.DEFAULT);
        Walk walk = Walk.fit(cells, prior, null);
        RealMatrix inverse = new LUDecomposition(dense(cells, prior, walk).scalarMultiply(-1))
                .getSolver()
                .getInverse();
        double[] right = {1, -0.5, 2, 0.25};
        double[] times = walk.curvature().covarianceTimes(right);
        for (int t = 0; t < 4; t++) {
            double sum = 0;
            for (int s = 0; s < 4; s++) {
                sum += inverse.getEntry(t, s) * right[s];
            }
            assertThat(times[t]).isCloseTo(sum, within(1e-5));
            assertThat(walk.curvature().variances()[t]).isCloseTo(inverse.getEntry(t, t), within(1e-5));
            if (t < 3) {
                assertThat(walk.curvature().covariancesBeside()[t]).isCloseTo(inverse.getEntry(t, t + 1), within(1e-5));
            }
        }
        assertThat(-walk.curvature().logDeterminant())
                .isCloseTo(StrictMath.log(new LUDecomposition(inverse).getDeterminant()), within(1e-4));
    }

    /** Second differences of the log posterior over 4 levels, 4 noises and 2 families. */
    private static RealMatrix dense(Cells cells, WalkPrior prior, Walk walk) {
        double h = 1e-4;
        RealMatrix dense = new Array2DRowRealMatrix(10, 10);
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                double sum = 0;
                for (int a = -1; a <= 1; a += 2) {
                    for (int b = -1; b <= 1; b += 2) {
                        WalkPoint at = walk.point();
                        move(at, i, a * h);
                        move(at, j, b * h);
                        sum += a * b * prior.height(cells, at);
                    }
                }
                dense.setEntry(i, j, sum / (4 * h * h));
            }
        }
        return dense;
    }

    private static void move(WalkPoint at, int i, double by) {
        if (i < 4) {
            at.x[i] += by;
        } else if (i < 8) {
            at.u[i - 4] += by;
        } else {
            at.o[i - 8] += by;
        }
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
        Walk walk = fit(all, all, 1.2, 0.3);
        for (int t = 0; t < 4; t++) {
            assertThat(walk.mode(t)).isBetween(1.0, 8.0);
        }
    }
}
