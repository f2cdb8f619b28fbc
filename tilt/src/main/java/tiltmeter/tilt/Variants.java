package tiltmeter.tilt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same question with part of the evidence left out, or weighed otherwise.
 *
 * @param leftOneOut one entry per step; empty when there are fewer than two families of outlets
 * @param withoutStateMedia without outlets of states; null when there are none among those that were counted
 * @param weightings the question under each table of intensities, in the order of {@link Settings.Weighting}
 */
public record Variants(List<Envelope> leftOneOut, @Nullable Tilt withoutStateMedia, List<Weighed> weightings) {
    /** The series under one table. */
    public record Weighed(Settings.Weighting weighting, Tilt tilt) {}

    public Variants {
        leftOneOut = List.copyOf(leftOneOut);
        weightings = List.copyOf(weightings);
    }
}
