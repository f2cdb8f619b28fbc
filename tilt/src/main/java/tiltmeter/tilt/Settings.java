package tiltmeter.tilt;

/**
 * What can be set about the measure. The defaults and what they rest on are in {@code docs/METHOD.md}.
 *
 * @param weighting how much one vote weighs
 * @param deniedWeight what a vote weighs that somebody denies, in [0, 1]; 0 leaves it out
 * @param minStories least effective number of stories, for each of the two pairs, at which a figure is given
 * @param halfLifeMonths distance in months at which a story counts half towards {@code minStories}
 * @param driftScale scale of the half-normal prior of how far the level drifts, in log-odds per square root of a month
 * @param levelSd standard deviation of the prior of the first level, in log-odds, around even odds
 * @param longestDoubtDays the most days that an act's date may be uncertain by and still be counted
 */
public record Settings(
        Weighting weighting,
        double deniedWeight,
        double minStories,
        double halfLifeMonths,
        double driftScale,
        double levelSd,
        int longestDoubtDays) {
    public static final Settings DEFAULT = new Settings(Weighting.UNIT, 0, 3, 1, 0.4, 2, 31);

    /** How much one vote weighs. */
    public enum Weighting {
        /** Every vote one. */
        UNIT,
        /** Size of the Goldstein figure over its mean size among the pair's votes, so that n votes still weigh n. */
        INTENSITY
    }

    public Settings {
        if (!(deniedWeight >= 0 && deniedWeight <= 1)) {
            throw new IllegalArgumentException("weight of denied acts is not in [0, 1]: " + deniedWeight);
        }
        if (!(minStories > 0 && halfLifeMonths > 0 && driftScale > 0 && levelSd > 0) || longestDoubtDays < 1) {
            throw new IllegalArgumentException("floor, half-life, scales and days must be above 0");
        }
    }

    public Settings with(Weighting other) {
        return new Settings(other, deniedWeight, minStories, halfLifeMonths, driftScale, levelSd, longestDoubtDays);
    }
}
