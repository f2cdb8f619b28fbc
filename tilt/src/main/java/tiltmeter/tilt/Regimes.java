package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.List;

/**
 * The dealings of a pair as a row of regimes: a height that jumps at given steps and stays, with levels that scatter
 * around it and come back. How far they scatter and how slowly they come back is summed out over a grid, so that a
 * truce of some months or a run of bad weeks need not be two breaks.
 */
final class Regimes {
    /**
     * Correlation of the scatter over one month. 0.75 leaves 0.42 after a season and 0.03 after a year, which is a
     * regime.
     */
    private static final double[] MEMORY = {0, 0.35, 0.55, 0.75};

    private static final double LEAST_SCATTER = 0.1;
    private static final double NEXT_SCATTER = 1.5;
    private static final int SCATTERS = 7;

    private final Cells cells;
    private final Settings settings;
    private final int[] jumps;
    private final List<Walk> walks = new ArrayList<>();
    private final double[] score;
    private final double logEvidence;

    /** @param jumps steps at which the height jumps, from 1, rising */
    Regimes(Cells plain, int[] jumps, double stepMonths, Settings settings) {
        this.cells = plain.stepping(jumps);
        this.settings = settings;
        this.jumps = jumps;
        double[] columns = new double[cells.columns()];
        int own = plain.families.size();
        for (int j = 0; j < columns.length; j++) {
            double sd = j < own ? settings.outletSd() : j == own ? settings.levelSd() : settings.jumpSd();
            columns[j] = 1 / (sd * sd);
        }
        score = new double[MEMORY.length * SCATTERS];
        double best = Double.NEGATIVE_INFINITY;
        Walk near = null;
        for (int k = 0; k < score.length; k++) {
            double scatter = LEAST_SCATTER * StrictMath.pow(NEXT_SCATTER, (double) (k % SCATTERS));
            double memory = MEMORY[k / SCATTERS];
            memory = memory > 0 ? StrictMath.pow(memory, stepMonths) : 0;
            near = Walk.fit(cells, WalkPrior.returning(cells, scatter, memory, columns), near);
            double inScale = scatter / settings.noiseScale();
            score[k] = near.logEvidence() - 0.5 * inScale * inScale + StrictMath.log(scatter);
            best = Math.max(best, score[k]);
            walks.add(near);
        }
        double sum = 0;
        for (double one : score) {
            sum += StrictMath.exp(one - best);
        }
        logEvidence = best + StrictMath.log(sum);
    }

    /** Log of the probability of the votes, scatter and memory summed out, up to a constant. */
    double logEvidence() {
        return logEvidence;
    }

    /** Odds of one more jump at each step against none, in the normal approximation at the modes without it. */
    double[] odds(double prior) {
        double[] odds = new double[cells.steps];
        for (int k = 0; k < walks.size(); k++) {
            if (score[k] - logEvidence > -25) {
                double[] log = walks.get(k).logFactorsOfSteps(cells, settings.jumpSd());
                for (int t = 1; t < odds.length; t++) {
                    odds[t] += prior * StrictMath.exp(Math.min(600, log[t] + score[k] - logEvidence));
                }
            }
        }
        return odds;
    }

    private int column(int jump) {
        return cells.families.size() + 1 + jump;
    }

    /** Size of jump number {@code jump}. */
    Mixture size(int jump) {
        int n = walks.size();
        double[] weight = new double[n];
        double[] mean = new double[n];
        double[] variance = new double[n];
        int[] group = new int[n];
        for (int k = 0; k < n; k++) {
            weight[k] = StrictMath.exp(score[k] - logEvidence);
            mean[k] = walks.get(k).column(column(jump));
            variance[k] = walks.get(k).curvature().varianceOfColumn(column(jump));
            group[k] = k;
        }
        return new Mixture(weight, mean, variance).merged(group, n);
    }

    /** The most probable height before jump number {@code jump}, in log-odds. */
    double before(int jump) {
        Walk walk = likeliest();
        double height = walk.column(cells.families.size());
        for (int j = 0; j < jump; j++) {
            height += walk.column(column(j));
        }
        return height;
    }

    /** What one more cooperative vote in each step adds to the size of jump number {@code jump}, to first order. */
    double[] push(int jump) {
        double[][] rows = new double[cells.steps][cells.columns()];
        for (int t = 0; t < cells.steps; t++) {
            rows[t][cells.families.size()] = 1;
            for (int j = 0; j < jumps.length; j++) {
                rows[t][column(j)] = t >= jumps[j] ? 1 : 0;
            }
        }
        return likeliest().curvature().withColumn(column(jump), rows);
    }

    private Walk likeliest() {
        int best = 0;
        for (int k = 1; k < score.length; k++) {
            best = score[k] > score[best] ? k : best;
        }
        return walks.get(best);
    }
}
