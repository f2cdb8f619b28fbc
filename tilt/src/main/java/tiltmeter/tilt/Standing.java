package tiltmeter.tilt;

/**
 * How much more cooperative a country's dealings with one pole are than with another, beside other countries: a level
 * over a whole window, and no change.
 *
 * @param votesA weight of the counted votes of its dealings with pole A
 * @param cooperativeA weight of those that are cooperative
 * @param votesB the same with pole B
 * @param cooperativeB the same with pole B
 * @param lean in log-odds, against the mean of all countries; above 0 nearer to A
 * @param shares expected share of cooperative votes with A less that with B, in (-1, 1): what the difference of plain
 *     shares aims at, with few votes drawn to the mean of all countries
 */
public record Standing(
        String country,
        double votesA,
        double cooperativeA,
        double votesB,
        double cooperativeB,
        Bands lean,
        double shares) {}
