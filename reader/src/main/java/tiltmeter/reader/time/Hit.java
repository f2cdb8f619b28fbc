package tiltmeter.reader.time;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/**
 * A stretch of words that was understood.
 *
 * @param to index after the last token
 */
record Hit(int to, @Nullable Days days, Grain grain) {
    Hit upTo(int end) {
        return new Hit(end, days, grain);
    }
}
