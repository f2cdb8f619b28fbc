package tiltmeter.tilt;

/**
 * Finds the cuts between a pair's classes of acts: those under which its votes are most probable, with the log-odds of
 * each step summed out (expectation and maximisation in turn, the expectation over the normal posterior by five nodes
 * of Gauss and Hermite).
 *
 * <p>Taking the log-odds for known, at their most probable values, would draw the cuts together, as shrunken levels
 * spread less than true ones. So would too small a drift or noise: they are chosen anew, once, among every second value
 * of the grid. What is left out: the cuts' own uncertainty.
 */
final class Cuts {
    private static final int ROUNDS = 3;
    private static final int LAST_ROUNDS = 2;

    /** Nodes and weights of Gauss and Hermite for a standard normal variable. */
    private static final double[] NODE = {-2.856970, -1.355626, 0, 1.355626, 2.856970};

    private static final double[] WEIGHT = {0.01125741, 0.22207592, 0.53333333, 0.22207592, 0.01125741};

    private final Cells frequencies;
    private final double stepMonths;
    private final Settings settings;

    private Cuts(Cells frequencies, double stepMonths, Settings settings) {
        this.frequencies = frequencies;
        this.stepMonths = stepMonths;
        this.settings = settings;
    }

    /** @param frequencies votes whose cuts are those that their frequencies give */
    static Ordered fit(Cells frequencies, double stepMonths, Settings settings) {
        if (frequencies.classes == Ordered.TWO || frequencies.isEmpty()) {
            return frequencies.classes;
        }
        Cuts cuts = new Cuts(frequencies, stepMonths, settings);
        Cells cells = cuts.rounds(frequencies, cuts.typical(frequencies), ROUNDS);
        return cuts.rounds(cells, cuts.likeliest(cells), LAST_ROUNDS).classes;
    }

    /** The same under a typical drift and noise, for where it is done again and again. */
    static Ordered quick(Cells frequencies, double stepMonths, Settings settings) {
        if (frequencies.classes == Ordered.TWO || frequencies.isEmpty()) {
            return frequencies.classes;
        }
        Cuts cuts = new Cuts(frequencies, stepMonths, settings);
        return cuts.rounds(frequencies, cuts.typical(frequencies), ROUNDS).classes;
    }

    private WalkPrior typical(Cells cells) {
        double drift = settings.driftScale() / 2;
        return WalkPrior.drifting(cells, drift * drift * stepMonths, settings.noiseScale() / 2, settings);
    }

    private WalkPrior likeliest(Cells cells) {
        WalkPrior likeliest = typical(cells);
        double best = Double.NEGATIVE_INFINITY;
        Walk near = null;
        for (int k = 0; k < Grid.SIZE; k++) {
            if (Grid.DRIFT_OF[k] % 2 == 0 && k / Grid.DRIFTS % 2 == 0) {
                WalkPrior prior = WalkPrior.drifting(cells, Grid.innovation(k, stepMonths), Grid.noise(k), settings);
                near = Walk.fit(cells, prior, near);
                double score = near.logEvidence() + Grid.logPrior(k, settings);
                if (score > best) {
                    best = score;
                    likeliest = prior;
                }
            }
        }
        return likeliest;
    }

    private Cells rounds(Cells start, WalkPrior prior, int rounds) {
        Cells cells = start;
        Walk walk = null;
        for (int round = 0; round < rounds; round++) {
            walk = Walk.fit(cells, prior, walk);
            cells = cells.with(expected(cells, walk));
        }
        return cells;
    }

    private Ordered expected(Cells cells, Walk walk) {
        int n = cells.counts.length * NODE.length;
        double[][] counts = new double[n][Ordered.CLASSES];
        double[] odds = new double[n];
        double[] variance = walk.curvature().variancesOfOdds();
        int i = 0;
        for (int t = 0; t < cells.steps; t++) {
            double sd = StrictMath.sqrt(variance[t]);
            for (int c = cells.from[t]; c < cells.from[t + 1]; c++) {
                for (int h = 0; h < NODE.length; h++) {
                    odds[i] = walk.odds(cells, t, c) + NODE[h] * sd;
                    for (int k = 0; k < Ordered.CLASSES; k++) {
                        counts[i][k] = WEIGHT[h] * cells.counts[c][k];
                    }
                    i++;
                }
            }
        }
        return frequencies.classes.refit(counts, odds);
    }
}
