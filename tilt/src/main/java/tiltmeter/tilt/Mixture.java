package tiltmeter.tilt;

/** A mixture of normal distributions: one for each drift that the votes leave possible. */
final class Mixture {
    /** Exactly nought. */
    static final Mixture ZERO = new Mixture(new double[] {1}, new double[] {0}, new double[] {0});

    private static final double LEAST_WEIGHT = 1e-3;

    private final double[] weight;
    private final double[] mean;
    private final double[] variance;

    /** @param weight sums to 1 */
    Mixture(double[] weight, double[] mean, double[] variance) {
        this.weight = weight;
        this.mean = mean;
        this.variance = variance;
    }

    /** Told of each component. */
    interface Component {
        void is(double weight, double mean, double sd);
    }

    void components(Component each) {
        for (int i = 0; i < weight.length; i++) {
            each.is(weight[i], mean[i], StrictMath.sqrt(variance[i]));
        }
    }

    double expectation() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * mean[i];
        }
        return sum;
    }

    /**
     * The same with the components of one group made into one normal of their mean and variance, and groups so rare
     * that they move no band by a printed digit left out. Components that differ in noise alone hardly differ in mean
     * and variance, and bands take time by the square of the number of components.
     *
     * @param group number of each component's group, from 0
     */
    Mixture merged(int[] group, int groups) {
        double[] weights = new double[groups];
        double[] means = new double[groups];
        double[] squares = new double[groups];
        for (int i = 0; i < weight.length; i++) {
            weights[group[i]] += weight[i];
            means[group[i]] += weight[i] * mean[i];
        }
        for (int g = 0; g < groups; g++) {
            means[g] = weights[g] > 0 ? means[g] / weights[g] : 0;
        }
        double sum = 0;
        int kept = 0;
        for (int i = 0; i < weight.length; i++) {
            double off = mean[i] - means[group[i]];
            squares[group[i]] += weight[i] * (variance[i] + off * off);
        }
        for (double w : weights) {
            sum += w > LEAST_WEIGHT ? w : 0;
            kept += w > LEAST_WEIGHT ? 1 : 0;
        }
        Mixture fewer = new Mixture(new double[kept], new double[kept], new double[kept]);
        int k = 0;
        for (int g = 0; g < groups; g++) {
            if (weights[g] > LEAST_WEIGHT) {
                fewer.weight[k] = weights[g] / sum;
                fewer.mean[k] = means[g];
                fewer.variance[k] = squares[g] / weights[g];
                k++;
            }
        }
        return fewer;
    }

    /** This less {@code other}, the two independent. */
    private Mixture less(Mixture other) {
        int n = weight.length * other.weight.length;
        Mixture difference = new Mixture(new double[n], new double[n], new double[n]);
        int k = 0;
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < other.weight.length; j++) {
                difference.weight[k] = weight[i] * other.weight[j];
                difference.mean[k] = mean[i] - other.mean[j];
                difference.variance[k] = variance[i] + other.variance[j];
                k++;
            }
        }
        return difference;
    }

    /**
     * Median and bands of a - b, the two independent. Upper ends are the lower ends of b - a with the sign turned, and
     * the median is the mean of both ways of reaching it, so that {@code bands(b, a)} is {@code bands(a, b)} with every
     * sign turned, to the last bit.
     */
    static Bands bands(Mixture a, Mixture b) {
        Mixture there = a.less(b);
        Mixture back = b.less(a);
        return new Bands(
                0.5 * (there.quantile(0.5) - back.quantile(0.5)),
                there.quantile(0.1),
                -back.quantile(0.1),
                there.quantile(0.025),
                -back.quantile(0.025));
    }

    /** The value below which probability {@code p} lies: Newton's steps, kept inside a shrinking bracket. */
    double quantile(double p) {
        int n = weight.length;
        double[] sd = new double[n];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            sd[i] = StrictMath.sqrt(variance[i]);
            low = Math.min(low, mean[i] - 9 * sd[i]);
            high = Math.max(high, mean[i] + 9 * sd[i]);
        }
        double x = 0.5 * (low + high);
        for (int round = 0; round < 100; round++) {
            double below = -p;
            double density = 0;
            for (int i = 0; i < n; i++) {
                double z = (x - mean[i]) / sd[i];
                below += weight[i] * NormalCurve.below(z);
                density += weight[i] * NormalCurve.density(z) / sd[i];
            }
            if (below > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - below / density;
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - x) < 1e-10) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
