package tiltmeter.model;

import java.time.LocalDate;

/**
 * First and last day on which something can have fallen, both included.
 *
 * @param first not after {@code last}
 */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " is before first day " + first);
        }
    }

    /** The one day. */
    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Days other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }
}
