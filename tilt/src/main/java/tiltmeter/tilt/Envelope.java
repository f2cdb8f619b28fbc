package tiltmeter.tilt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the median of one step moves when one family of outlets is left out, each in turn.
 *
 * @param low lowest median, in log-odds; null where the step has no figure
 * @param high highest median
 * @param lowWithout family whose absence gives {@code low}; null when no absence moves it below the figure itself
 * @param highWithout family whose absence gives {@code high}
 * @param lost a family without which the step has no figure; null when there is none
 */
public record Envelope(
        LocalDate start,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String lowWithout,
        @Nullable String highWithout,
        @Nullable String lost) {}
