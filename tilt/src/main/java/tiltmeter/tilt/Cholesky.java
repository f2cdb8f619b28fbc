package tiltmeter.tilt;

/** L L' of a small symmetric positive definite matrix; it may have no rows at all. */
final class Cholesky {
    private final double[][] lower;

    /** @throws ArithmeticException if the matrix is not positive definite */
    Cholesky(double[][] matrix) {
        int n = matrix.length;
        lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(sum > 0)) {
                    throw new ArithmeticException("not positive definite at row " + i);
                }
                lower[i][j] = i == j ? StrictMath.sqrt(sum) : sum / lower[j][j];
            }
        }
    }

    /** The x with A x = {@code right}. */
    double[] solve(double[] right) {
        int n = lower.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** Natural logarithm of the determinant. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * StrictMath.log(lower[i][i]);
        }
        return sum;
    }
}
