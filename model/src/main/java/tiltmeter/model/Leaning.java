package tiltmeter.model;

/**
 * How a speaker stands towards one country or organisation.
 *
 * @param code whom it is towards, in the form of {@link Participant#code}
 * @param value from -1 (hostile) over 0 (neither) to 1 (friendly), by the words alone
 */
public record Leaning(String code, double value) {
    public Leaning {
        if (!(value >= -1 && value <= 1)) {
            throw new IllegalArgumentException("a stance is not in [-1, 1]: " + value);
        }
    }
}
