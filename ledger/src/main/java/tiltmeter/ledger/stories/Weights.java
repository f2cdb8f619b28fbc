package tiltmeter.ledger.stories;

import java.util.List;

/**
 * What each measure of two texts is worth: a line {@code name, weight, weight by length} for each, where length is the
 * natural logarithm of one and the words of the shorter text, and a line {@code bias}. From {@code rewriting.tsv}.
 */
final class Weights {
    private final double bias;
    private final double[] plain;
    private final double[] byLength;

    private Weights(double bias, double[] plain, double[] byLength) {
        this.bias = bias;
        this.plain = plain;
        this.byLength = byLength;
    }

    /**
     * Reads the weights of the measures that {@code names} lists; lines that begin with # are left out.
     *
     * @throws IllegalStateException if a line is wrong, or not every measure has one
     */
    static Weights parse(String text, List<String> names) {
        double bias = Double.NaN;
        double[] plain = new double[names.size()];
        double[] byLength = new double[names.size()];
        int seen = 0;
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            int at = names.indexOf(cells[0]);
            try {
                if (cells[0].equals("bias")) {
                    bias = Double.parseDouble(cells[1]);
                    continue;
                }
                if (at != seen || cells.length != 3) {
                    throw new IllegalStateException("not the next measure: " + line);
                }
                plain[at] = Double.parseDouble(cells[1]);
                byLength[at] = Double.parseDouble(cells[2]);
                seen++;
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalStateException("no weights: " + line, e);
            }
        }
        if (seen != names.size() || Double.isNaN(bias)) {
            throw new IllegalStateException(seen + " of " + names.size() + " weights, bias " + bias);
        }
        return new Weights(bias, plain, byLength);
    }

    /** Logarithm of the odds. */
    double odds(double[] measures, double length) {
        double sum = bias;
        for (int i = 0; i < plain.length; i++) {
            sum += (plain[i] + length * byLength[i]) * measures[i];
        }
        return sum;
    }
}
