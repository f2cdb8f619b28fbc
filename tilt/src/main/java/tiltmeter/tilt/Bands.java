package tiltmeter.tilt;

/**
 * A figure with its uncertainty, in log-odds (natural logarithm): +0.69 doubles the odds, -0.69 halves them.
 *
 * @param median the true value is as likely above it as below it
 * @param low80 the true value is below it with probability 0.1
 * @param high80 above it with probability 0.1
 * @param low95 below it with probability 0.025
 * @param high95 above it with probability 0.025
 */
public record Bands(double median, double low80, double high80, double low95, double high95) {
    /** 1 if the 80 % band lies above nought, -1 if it lies below, 0 if nought is in it. */
    public int side80() {
        return low80 > 0 ? 1 : high80 < 0 ? -1 : 0;
    }

    /** The same figure seen from the other side. */
    public Bands negated() {
        return new Bands(-median, -high80, -low80, -high95, -low95);
    }
}
