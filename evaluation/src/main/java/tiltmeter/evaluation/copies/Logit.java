package tiltmeter.evaluation.copies;

import java.util.List;

/**
 * Learns a weight for each measure and a bias for a yes or no: logistic regression on standardised measures, by Newton
 * steps, with half the sum of squared weights as penalty. The same lessons give the same weights on any machine.
 */
final class Logit {
    private static final int STEPS = 25;

    private final double[] weights;
    private final double bias;

    /** One lesson: the measures, the answer, and how much it counts. */
    @SuppressWarnings("ArrayRecordComponent")
    record Lesson(double[] measures, boolean yes, double weight) {}

    private Logit(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** Weights for the measures as they are, not standardised. */
    double[] weights() {
        return weights.clone();
    }

    double bias() {
        return bias;
    }

    /** Logarithm of the odds of a yes. */
    double odds(double[] measures) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * measures[i];
        }
        return sum;
    }

    static Logit learn(List<Lesson> lessons) {
        int size = lessons.get(0).measures().length;
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = 0;
            double squares = 0;
            for (Lesson lesson : lessons) {
                sum += lesson.measures()[i];
                squares += lesson.measures()[i] * lesson.measures()[i];
            }
            mean[i] = sum / lessons.size();
            double variance = squares / lessons.size() - mean[i] * mean[i];
            spread[i] = variance > 1e-12 ? StrictMath.sqrt(variance) : 1;
        }
        double[][] rows = new double[lessons.size()][size + 1];
        for (int k = 0; k < rows.length; k++) {
            for (int i = 0; i < size; i++) {
                rows[k][i] = (lessons.get(k).measures()[i] - mean[i]) / spread[i];
            }
            rows[k][size] = 1;
        }
        double[] found = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            newton(lessons, rows, found);
        }
        double[] weights = new double[size];
        double bias = found[size];
        for (int i = 0; i < size; i++) {
            weights[i] = found[i] / spread[i];
            bias -= weights[i] * mean[i];
        }
        return new Logit(weights, bias);
    }

    private static void newton(List<Lesson> lessons, double[][] rows, double[] found) {
        int size = found.length;
        double[][] bend = new double[size][size];
        double[] slope = new double[size];
        for (int i = 0; i < size - 1; i++) { // the bias, which comes last, is not penalised
            bend[i][i] = 1;
            slope[i] = -found[i];
        }
        for (int k = 0; k < rows.length; k++) {
            double odds = 0;
            for (int i = 0; i < size; i++) {
                odds += rows[k][i] * found[i];
            }
            double chance = 1 / (1 + StrictMath.exp(-odds));
            double weight = lessons.get(k).weight();
            double pull = weight * ((lessons.get(k).yes() ? 1 : 0) - chance);
            double curve = weight * Math.max(1e-9, chance * (1 - chance));
            for (int i = 0; i < size; i++) {
                slope[i] += pull * rows[k][i];
                double share = curve * rows[k][i];
                for (int j = 0; j <= i; j++) {
                    bend[i][j] += share * rows[k][j];
                }
            }
        }
        double[] change = solve(bend, slope);
        for (int i = 0; i < size; i++) {
            found[i] += change[i];
        }
    }

    /** Solves a symmetric positive system, of which the lower half is given, by Cholesky's method. */
    private static double[] solve(double[][] lower, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? StrictMath.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        double[] half = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * half[k];
            }
            half[i] = sum / lower[i][i];
        }
        double[] found = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = half[i];
            for (int k = i + 1; k < size; k++) {
                sum -= lower[k][i] * found[k];
            }
            found[i] = sum / lower[i][i];
        }
        return found;
    }
}
