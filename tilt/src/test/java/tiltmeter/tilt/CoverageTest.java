package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Truth is simulated and the bands are asked whether they hold it: levels drift and steps scatter as the model says,
 * votes fall as the levels say, and the true departure must lie in the 80 % band in 80 of 100 steps, and in the 95 %
 * band in 95.
 */
final class CoverageTest {
    private static final int RUNS = 80;
    private static final int STEPS = 24;

    private record Held(double in80, double in95) {}

    /**
     * Drifts and noises drawn from the prior: the bands must be right on average, whatever the number of votes. So few
     * runs err by some two points themselves; {@code evaluate tilt} makes more.
     */
    @ParameterizedTest(name = "{0} votes a step")
    @ValueSource(doubles = {3, 6, 12})
    void bandsAreNominal(double votesPerStep) {
        Held held = simulate(-1, votesPerStep);
        assertThat(held.in80()).isBetween(0.74, 0.86);
        assertThat(held.in95()).isBetween(0.90, 0.99);
    }

    /** One fixed drift, in log-odds per month: slow ones are held more often than stated, fast ones less. */
    @ParameterizedTest(name = "drift {0}")
    @CsvSource({"0.1,0.78,0.97", "0.2,0.78,0.90", "0.5,0.70,0.82"})
    void bandsAreNotFarOffForAnyDrift(double drift, double least80, double most80) {
        Held held = simulate(drift, 6);
        assertThat(held.in80()).isBetween(least80, most80);
        assertThat(held.in95()).isGreaterThan(0.90);
    }

    private static Held simulate(double fixedDrift, double votesPerStep) {
        Settings settings = Settings.DEFAULT;
        Random random = new Random(20230222);
        int in80 = 0;
        int in95 = 0;
        for (int run = 0; run < RUNS; run++) {
            double[][] truth = new double[2][];
            Level[] levels = new Level[2];
            for (int side = 0; side < 2; side++) {
                double drift = fixedDrift > 0 ? fixedDrift : Math.abs(random.nextGaussian()) * settings.driftScale();
                double noise = Math.abs(random.nextGaussian()) * settings.noiseScale();
                double[] level = new double[STEPS];
                double[] votes = new double[STEPS];
                double[] cooperative = new double[STEPS];
                level[0] = settings.levelSd() * random.nextGaussian();
                for (int t = 0; t < STEPS; t++) {
                    level[t] = t == 0 ? level[0] : level[t - 1] + drift * random.nextGaussian();
                    votes[t] = random.nextInt((int) (2 * votesPerStep) + 1);
                    double here = level[t] + noise * random.nextGaussian();
                    for (int v = 0; v < votes[t]; v++) {
                        cooperative[t] += random.nextDouble() < Walk.share(here) ? 1 : 0;
                    }
                }
                truth[side] = level;
                levels[side] = new Level(Cells.of(cooperative, votes), 1, settings);
            }
            List<Mixture> a = levels[0].departures();
            List<Mixture> b = levels[1].departures();
            for (int t = 0; t < STEPS; t++) {
                double tilt = truth[0][t] - Level.mean(truth[0]) - (truth[1][t] - Level.mean(truth[1]));
                Bands bands = Mixture.bands(a.get(t), b.get(t));
                in80 += bands.low80() < tilt && tilt < bands.high80() ? 1 : 0;
                in95 += bands.low95() < tilt && tilt < bands.high95() ? 1 : 0;
            }
        }
        double all = RUNS * STEPS;
        return new Held(in80 / all, in95 / all);
    }
}
