package tiltmeter.tilt;

/**
 * What a walk is believed to be before any vote is seen.
 *
 * @param innovation variance of the move into each step; the first is not used
 * @param noise standard deviation of a step's noise beyond chance, above 0
 * @param levelSd standard deviation of the first level
 * @param outletSd standard deviation of a family's effect
 */
record WalkPrior(double[] innovation, double noise, double levelSd, double outletSd) {
    double first() {
        return 1 / (levelSd * levelSd);
    }

    double between(int t) {
        return 1 / innovation[t];
    }

    double ofNoise() {
        return 1 / (noise * noise);
    }

    double ofOutlet() {
        return 1 / (outletSd * outletSd);
    }

    /** Log of the posterior density, up to a constant. */
    double height(Cells cells, WalkPoint at) {
        double sum = -0.5 * first() * at.x[0] * at.x[0];
        for (int t = 0; t < cells.steps; t++) {
            if (t > 0) {
                double move = at.x[t] - at.x[t - 1];
                sum -= 0.5 * between(t) * move * move;
            }
            if (cells.from[t] < cells.from[t + 1]) {
                sum -= 0.5 * ofNoise() * at.u[t] * at.u[t];
            }
            for (int c = cells.from[t]; c < cells.from[t + 1]; c++) {
                double odds = at.odds(cells, t, c);
                sum += cells.cooperative[c] * odds - cells.votes[c] * softplus(odds);
            }
        }
        for (double effect : at.o) {
            sum -= 0.5 * ofOutlet() * effect * effect;
        }
        return sum;
    }

    /** What the normal densities of the prior add to the evidence beyond the height. */
    double logNorm(Cells cells) {
        double sum = StrictMath.log(first());
        for (int t = 1; t < cells.steps; t++) {
            sum -= StrictMath.log(innovation[t]);
        }
        for (int t = 0; t < cells.steps; t++) {
            sum += cells.from[t] < cells.from[t + 1] ? StrictMath.log(ofNoise()) : 0;
        }
        return 0.5 * (sum + cells.families.size() * StrictMath.log(ofOutlet()));
    }

    static double softplus(double x) {
        return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
    }
}
