package tiltmeter.reader.reality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Status;

/** A speaker's attitude, read off the acts that the statement names. */
public final class Stance {
    private static final double INTENSITY_RANGE = 10;

    private Stance() {}

    /**
     * Mean intensity of the acts inside a statement, scaled to [-1, 1]; an act that the speaker says did not happen
     * counts with the opposite sign. Null when the statement names no act. Misses: evaluative words.
     */
    public static @Nullable Double of(List<Event> inside) {
        if (inside.isEmpty()) {
            return null;
        }
        double sum = 0;
        for (Event event : inside) {
            sum += (event.status() == Status.NEGATED ? -1 : 1) * event.intensity() / INTENSITY_RANGE;
        }
        double mean = Math.max(-1, Math.min(1, sum / inside.size()));
        return Math.round(mean * 100) / 100.0;
    }
}
