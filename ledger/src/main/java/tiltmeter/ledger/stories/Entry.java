package tiltmeter.ledger.stories;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article that was placed: what is kept of it in memory, however many there are. About 600 bytes. */
record Entry(
        String article,
        String exact,
        Likeness print,
        Gist.Packed gist,
        @Nullable LocalDate published,
        @Nullable String publisher,
        Fold fold) {
    boolean isWithin(@Nullable LocalDate day, int days) {
        return day == null || published == null || Math.abs(day.toEpochDay() - published.toEpochDay()) <= days;
    }
}
