package tiltmeter.tilt;

import org.jspecify.annotations.Nullable;

/**
 * The dealings of the country with one pole in one step.
 *
 * @param votes weight of the counted votes
 * @param cooperative weight of those that are cooperative
 * @param stories how many stories they come from
 * @param evidence effective number of stories in the step and around it
 * @param pending acts that are planned or possible; never counted
 * @param departure of the level from the pair's own usual level, in hindsight; null below the floor
 * @param share expected share of cooperative votes at the smoothed level, in (0, 1)
 */
public record PairStep(
        double votes,
        double cooperative,
        int stories,
        double evidence,
        int pending,
        @Nullable Bands departure,
        double share) {}
