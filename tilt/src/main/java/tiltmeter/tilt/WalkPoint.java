package tiltmeter.tilt;

/** Values of all that a walk does not know, or a move of them, in log-odds. */
final class WalkPoint {
    /** Level of each step. */
    final double[] x;

    /** Noise of each step beyond chance. */
    final double[] u;

    /** Height of each column: effects of families, and jumps. */
    final double[] o;

    WalkPoint(double[] x, double[] u, double[] o) {
        this.x = x;
        this.u = u;
        this.o = o;
    }

    static WalkPoint origin(Cells cells) {
        return new WalkPoint(new double[cells.steps], new double[cells.steps], new double[cells.columns()]);
    }

    WalkPoint copy() {
        return new WalkPoint(x.clone(), u.clone(), o.clone());
    }

    WalkPoint plus(WalkPoint move, double part) {
        return new WalkPoint(sum(x, move.x, part), sum(u, move.u, part), sum(o, move.o, part));
    }

    double largest() {
        return Math.max(largest(x), Math.max(largest(u), largest(o)));
    }

    /** The log-odds of cell {@code c} of step {@code t}. */
    double odds(Cells cells, int t, int c) {
        double odds = x[t] + u[t];
        double[] share = cells.share[c];
        for (int j = 0; j < share.length; j++) {
            odds += share[j] * o[j];
        }
        return odds;
    }

    private static double[] sum(double[] a, double[] b, double part) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + part * b[i];
        }
        return sum;
    }

    private static double largest(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }
}
