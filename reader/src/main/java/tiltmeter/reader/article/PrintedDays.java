package tiltmeter.reader.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as pages and tables print them. */
public final class PrintedDays {
    private PrintedDays() {}

    /**
     * The first day that stands in {@code text}'s first 200 characters; null where there is none, or two are possible.
     */
    public static @Nullable LocalDate find(String text) {
        return Dates.parse(text);
    }
}
