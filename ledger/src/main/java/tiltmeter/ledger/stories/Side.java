package tiltmeter.ledger.stories;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of two articles that are compared: who printed it and when, and its words. */
record Side(
        Likeness print,
        Matter matter,
        @Nullable LocalDate published,
        @Nullable String publisher) {
    /** Whether one outlet printed both, as far as the outlets are known. */
    boolean isOfOneOutlet(Side other) {
        return publisher != null && publisher.equals(other.publisher);
    }

    boolean isNamed() {
        return publisher != null;
    }

    /** Days between the two, or -1 when one day is unknown. */
    long daysTo(Side other) {
        return published == null || other.published == null
                ? -1
                : Math.abs(published.toEpochDay() - other.published.toEpochDay());
    }

    /** How far apart in time the two are, for people to read. */
    String apart(Side other) {
        long days = daysTo(other);
        if (days < 0) {
            return "; days unknown";
        }
        return days == 0 ? "; same day" : String.format(Locale.ROOT, "; %d %s apart", days, days == 1 ? "day" : "days");
    }
}
