package tiltmeter.tilt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same question with part of the evidence left out, or weighed otherwise.
 *
 * @param leftOneOut one entry per step; empty when there are fewer than two families of outlets
 * @param withoutStateMedia without outlets of states; null when there are none among those that were counted
 * @param weightings the question under each table of intensities, in the order of {@link Settings.Weighting}
 * @param otherTrust with every record taken to be right, or by its confidence if it was not; null where all records are
 *     certain
 */
public record Variants(
        List<Envelope> leftOneOut,
        @Nullable Tilt withoutStateMedia,
        List<Weighed> weightings,
        @Nullable Tilt otherTrust) {
    /** The series under one table. */
    public record Weighed(Settings.Weighting weighting, Tilt tilt) {}

    public Variants {
        leftOneOut = List.copyOf(leftOneOut);
        weightings = List.copyOf(weightings);
    }
}
