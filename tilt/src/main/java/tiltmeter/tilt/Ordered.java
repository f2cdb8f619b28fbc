package tiltmeter.tilt;

import tiltmeter.model.Quad;

/**
 * The ordered logit: an act falls into one of four classes, from force to help, and a level x moves the odds of the
 * upper against the lower classes by the same factor wherever the line is drawn (proportional odds). P(class ≤ k) = 1 /
 * (1 + exp(x - cut[k])); the middle cut is 0, so that x is the log-odds of a cooperative act.
 *
 * <p>The log-likelihood is concave in x, and its slope and curvature need only the three sums P(class ≤ k).
 */
final class Ordered {
    /** Material conflict, verbal conflict, verbal cooperation, material cooperation. */
    static final int CLASSES = 4;

    /**
     * Votes of each class that a pair is given beforehand when its cuts are found, so that a class that it has never
     * been seen in is rare and not impossible.
     */
    private static final double BEFOREHAND = 2;

    /** Only the middle cut: acts are cooperative or not. */
    static final Ordered TWO = new Ordered(-60, 60);

    private final double lower;
    private final double upper;

    private Ordered(double lower, double upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** The cuts at which the classes of {@code counts} are as frequent as they are, seen from their common level. */
    static Ordered fit(double[] counts) {
        double all = 0;
        double below = 0;
        for (int k = 0; k < CLASSES; k++) {
            all += counts[k] + BEFOREHAND;
            below += k < 2 ? counts[k] + BEFOREHAND : 0;
        }
        double force = counts[0] + BEFOREHAND;
        double help = counts[3] + BEFOREHAND;
        double middle = StrictMath.log(below / (all - below));
        return new Ordered(
                StrictMath.log(force / (all - force)) - middle, StrictMath.log((all - help) / help) - middle);
    }

    static int of(Quad quad) {
        return switch (quad) {
            case MATERIAL_CONFLICT -> 0;
            case VERBAL_CONFLICT -> 1;
            case VERBAL_COOPERATION -> 2;
            case MATERIAL_COOPERATION -> 3;
        };
    }

    /** Log-likelihood of {@code counts} at {@code x}, up to a constant that does not depend on x. */
    double log(double[] counts, double x) {
        // log p[k] = -softplus(x - cut[k]) - softplus(cut[k-1] - x) + constant
        return -(counts[0] * softplus(x - lower)
                + counts[1] * (softplus(lower - x) + softplus(x))
                + counts[2] * (softplus(-x) + softplus(x - upper))
                + counts[3] * softplus(upper - x));
    }

    /** Slope of the log-likelihood. */
    double slope(double[] counts, double x) {
        double one = share(lower - x);
        double two = share(-x);
        double three = share(upper - x);
        return counts[0] * (one - 1) + counts[1] * (two + one - 1) + counts[2] * (three + two - 1) + counts[3] * three;
    }

    /** Curvature of the log-likelihood with the sign turned: how much the votes weigh. */
    double weight(double[] counts, double x) {
        double one = spread(share(lower - x));
        double two = spread(share(-x));
        double three = spread(share(upper - x));
        return counts[0] * one + counts[1] * (one + two) + counts[2] * (two + three) + counts[3] * three;
    }

    /** What one vote of a class adds to the slope: above 0 where it is friendlier than {@code x} makes expect. */
    double surprise(int kind, double x) {
        double below = kind == 0 ? 0 : share((kind == 1 ? lower : kind == 2 ? 0 : upper) - x);
        double upTo = kind == 3 ? 1 : share((kind == 0 ? lower : kind == 1 ? 0 : upper) - x);
        return below + upTo - 1;
    }

    static double share(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double spread(double p) {
        return p * (1 - p);
    }

    private static double softplus(double x) {
        return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
    }
}
