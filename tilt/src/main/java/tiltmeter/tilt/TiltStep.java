package tiltmeter.tilt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of the tilt.
 *
 * @param start first day
 * @param tilt departure with pole A minus departure with pole B, knowing all votes (smoothed); null where there is not
 *     enough evidence
 * @param known the same, knowing only the votes up to the end of this step and the usual level up to then (filtered);
 *     null where there was not enough evidence
 * @param stories how many different stories were counted in this step, for both pairs together
 * @param volume how many stories of any kind were published in this step; 0 where it is not known
 */
public record TiltStep(
        LocalDate start,
        @Nullable Bands tilt,
        @Nullable Bands known,
        PairStep a,
        PairStep b,
        int stories,
        int volume) {}
