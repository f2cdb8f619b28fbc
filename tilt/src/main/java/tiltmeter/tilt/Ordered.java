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

    /**
     * Precision of the prior of a cut around the one that the frequencies give; it decides where a class is not seen.
     */
    private static final double PULL = 1;

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

    /**
     * The cuts that fit {@code counts} best, each row seen from its own log-odds. Frequencies over all steps together
     * lie nearer to each other than the cuts do, as the level moves beneath them.
     */
    Ordered refit(double[][] counts, double[] odds) {
        double force = lower;
        double help = upper;
        for (int round = 0; round < 30; round++) {
            double slopeForce = -PULL * (force - lower);
            double weightForce = PULL;
            double slopeHelp = -PULL * (help - upper);
            double weightHelp = PULL;
            double underForce = gap(force);
            double overHelp = gap(-help);
            for (int i = 0; i < odds.length; i++) {
                double[] row = counts[i];
                if (row[0] + row[1] > 0) {
                    double one = share(force - odds[i]);
                    slopeForce += row[0] * (1 - one) - row[1] * (one + underForce);
                    weightForce += (row[0] + row[1]) * spread(one) + row[1] * underForce * (1 + underForce);
                }
                if (row[2] + row[3] > 0) {
                    double three = share(help - odds[i]);
                    slopeHelp += row[2] * (1 - three + overHelp) - row[3] * three;
                    weightHelp += (row[2] + row[3]) * spread(three) + row[2] * overHelp * (1 + overHelp);
                }
            }
            double moveForce = Math.max(-1, Math.min(1, slopeForce / weightForce));
            double moveHelp = Math.max(-1, Math.min(1, slopeHelp / weightHelp));
            force = Math.min(force + moveForce, force / 2);
            help = Math.max(help + moveHelp, help / 2);
            if (Math.abs(moveForce) + Math.abs(moveHelp) < 1e-9) {
                break;
            }
        }
        return new Ordered(force, help);
    }

    /** exp(cut) / (1 - exp(cut)) for a cut below 0: how fast the room between it and 0 shrinks. */
    private static double gap(double cut) {
        double e = StrictMath.exp(cut);
        return e / (1 - e);
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
        return at(counts, x).slope();
    }

    /**
     * Slope of the log-likelihood, and its curvature with the sign turned: how much the votes weigh. What no vote asks
     * for is not worked out, as most cells hold one vote and the exponential function is what fits spend their time in.
     */
    Bend at(double[] counts, double x) {
        double slope = 0;
        double weight = 0;
        if (counts[0] + counts[1] > 0) {
            double one = share(lower - x);
            slope += (counts[0] + counts[1]) * (one - 1) + counts[1];
            weight += (counts[0] + counts[1]) * spread(one);
        }
        if (counts[1] + counts[2] > 0) {
            double two = share(-x);
            slope += (counts[1] + counts[2]) * (two - 1) + counts[2];
            weight += (counts[1] + counts[2]) * spread(two);
        }
        if (counts[2] + counts[3] > 0) {
            double three = share(upper - x);
            slope += (counts[2] + counts[3]) * (three - 1) + counts[3];
            weight += (counts[2] + counts[3]) * spread(three);
        }
        return new Bend(slope, weight);
    }

    record Bend(double slope, double weight) {}

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
