package tiltmeter.tilt;

/**
 * L D L' of a symmetric positive definite matrix that has entries only on the diagonal and beside it, which is what the
 * precision of a random walk is. All in time and memory proportional to its size, where a dense factorisation of the
 * same matrix would take the cube.
 */
final class Tridiagonal {
    private final double[] pivot;
    private final double[] below;

    /**
     * @param diagonal the diagonal
     * @param beside the entries beside it, one fewer
     * @throws ArithmeticException if the matrix is not positive definite
     */
    Tridiagonal(double[] diagonal, double[] beside) {
        int n = diagonal.length;
        pivot = new double[n];
        below = new double[n];
        for (int i = 0; i < n; i++) {
            double l = i == 0 ? 0 : beside[i - 1] / pivot[i - 1];
            below[i] = l;
            pivot[i] = i == 0 ? diagonal[0] : diagonal[i] - l * beside[i - 1];
            if (!(pivot[i] > 0)) {
                throw new ArithmeticException("not positive definite at row " + i);
            }
        }
    }

    /** The x with A x = {@code right}. */
    double[] solve(double[] right) {
        int n = pivot.length;
        double[] x = right.clone();
        for (int i = 1; i < n; i++) {
            x[i] -= below[i] * x[i - 1];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] = x[i] / pivot[i] - (i + 1 < n ? below[i + 1] * x[i + 1] : 0);
        }
        return x;
    }

    /** Natural logarithm of the determinant. */
    double logDeterminant() {
        double sum = 0;
        for (double d : pivot) {
            sum += StrictMath.log(d);
        }
        return sum;
    }

    /** The diagonal of the inverse, by the recursion of Takahashi. */
    double[] inverseDiagonal() {
        int n = pivot.length;
        double[] z = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            z[i] = 1 / pivot[i] + (i + 1 < n ? below[i + 1] * below[i + 1] * z[i + 1] : 0);
        }
        return z;
    }

    /** The entries of the inverse beside its diagonal, one fewer than there are rows. */
    double[] inverseBeside() {
        int n = pivot.length;
        double[] z = inverseDiagonal();
        double[] beside = new double[Math.max(0, n - 1)];
        for (int i = 0; i + 1 < n; i++) {
            beside[i] = -below[i + 1] * z[i + 1];
        }
        return beside;
    }

    /**
     * For each row t the sum of r[i] (A⁻¹)[i][j] r[j] over all i, j from t on. The solution for what is 0 before t goes
     * on upwards by the factors of L alone, so that each row takes one step.
     */
    double[] ofTails(double[] r) {
        int n = pivot.length;
        double[] inverse = inverseDiagonal();
        double[] sums = new double[n];
        double sum = 0;
        double here = 0; // the row's entry of A⁻¹ times what is from the row on
        for (int t = n - 1; t >= 0; t--) {
            double fromBelow = t + 1 < n ? -below[t + 1] * here : 0;
            sum += r[t] * (2 * fromBelow + r[t] * inverse[t]);
            here = fromBelow + r[t] * inverse[t];
            sums[t] = sum;
        }
        return sums;
    }
}
