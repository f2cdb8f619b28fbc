package tiltmeter.tilt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/**
 * What can be set about the measure. The defaults and what they rest on are in {@code docs/METHOD.md}.
 *
 * @param weighting how much one vote weighs
 * @param deniedWeight what a vote weighs that somebody denies, in [0, 1]; 0 leaves it out
 * @param minStories least effective number of stories, for each of the two pairs, at which a figure is given
 * @param halfLifeMonths distance in months at which a story counts half towards {@code minStories}
 * @param driftScale scale of the half-normal prior of how far the level drifts, in log-odds per square root of a month
 * @param noiseScale scale of the half-normal prior of how much steps scatter beyond chance, in log-odds
 * @param levelSd standard deviation of the prior of the first level, in log-odds, around even odds
 * @param outletSd standard deviation of the prior of an outlet family's effect, in log-odds
 * @param longestDoubtDays the most days that an act's date may be uncertain by and still be counted
 * @param breaksPerDecade how many breaks a pair is believed to have in ten years before any vote is seen
 * @param jumpSd standard deviation of the prior of a break's size, in log-odds
 * @param trust what a record's confidence does to its vote
 * @param drawnFrom least confidence, in [0, 1], at which a costly act that only one family of outlets tells is drawn
 * @param breakProbability least posterior probability at which a break is named, in (0, 1)
 */
public record Settings(
        Weighting weighting,
        double deniedWeight,
        double minStories,
        double halfLifeMonths,
        double driftScale,
        double noiseScale,
        double levelSd,
        double outletSd,
        int longestDoubtDays,
        double breaksPerDecade,
        double jumpSd,
        Trust trust,
        double drawnFrom,
        double breakProbability) {
    public static final Settings DEFAULT =
            new Settings(Weighting.UNIT, 0, 3, 1, 0.4, 0.5, 2, 0.5, 31, 1, 1, Trust.EXPECTED, 0.8, 0.5);

    /** What the confidence of a record does to its vote. */
    public enum Trust {
        /** A vote weighs the probability that it is right, so that votes add up to the number expected to be right. */
        EXPECTED,
        /** Every record is taken to be right. */
        AS_READ
    }

    /** How much one vote weighs. */
    public enum Weighting {
        /** Every vote one. */
        UNIT,
        /** Size of the figure of its PLOVER type over the mean size among the pair's votes; n votes still weigh n. */
        PLOVER,
        /** Size of its Goldstein figure over the mean size among the pair's votes. */
        GOLDSTEIN
    }

    public Settings {
        if (!(deniedWeight >= 0 && deniedWeight <= 1)) {
            throw new IllegalArgumentException("weight of denied acts is not in [0, 1]: " + deniedWeight);
        }
        if (!(minStories > 0
                        && halfLifeMonths > 0
                        && driftScale > 0
                        && noiseScale > 0
                        && levelSd > 0
                        && outletSd > 0
                        && breaksPerDecade > 0
                        && jumpSd > 0)
                || longestDoubtDays < 1) {
            throw new IllegalArgumentException("floor, half-life, scales, rates and days must be above 0");
        }
        if (!(drawnFrom >= 0 && drawnFrom <= 1)) {
            throw new IllegalArgumentException("least confidence of a drawn act is not in [0, 1]: " + drawnFrom);
        }
        if (!(breakProbability > 0 && breakProbability < 1)) {
            throw new IllegalArgumentException("least probability of a break is not in (0, 1): " + breakProbability);
        }
    }

    public Settings with(Weighting other) {
        return with(other, deniedWeight, trust);
    }

    /** The same with another use of confidence. */
    public Settings with(Trust other) {
        return with(weighting, deniedWeight, other);
    }

    /** The same with denied acts weighing {@code weight}, in [0, 1]. */
    public Settings withDenied(double weight) {
        return with(weighting, weight, trust);
    }

    private Settings with(Weighting table, double ofDenied, Trust use) {
        return new Settings(
                table,
                ofDenied,
                minStories,
                halfLifeMonths,
                driftScale,
                noiseScale,
                levelSd,
                outletSd,
                longestDoubtDays,
                breaksPerDecade,
                jumpSd,
                use,
                drawnFrom,
                breakProbability);
    }

    /** The middle of the days that something can have fallen on; null where those are none or too many. */
    @Nullable
    LocalDate day(@Nullable Days when) {
        if (when == null) {
            return null;
        }
        long doubt = ChronoUnit.DAYS.between(when.first(), when.last());
        return doubt >= longestDoubtDays ? null : when.first().plusDays(doubt / 2);
    }

    /** What one vote of {@code confidence} weighs before anything else. */
    double weight(double confidence) {
        return trust == Trust.EXPECTED ? confidence : 1;
    }
}
