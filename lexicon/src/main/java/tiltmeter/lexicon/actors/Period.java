package tiltmeter.lexicon.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a line of the lexicon holds, both ends included.
 *
 * @param from first day, or null for no known beginning
 * @param to last day, or null for no known end
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** No beginning and no end. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
        }
    }

    /**
     * Reads two cells. A year or a month alone counts from its first day in {@code from} and to its last day in
     * {@code to}; an empty cell is open.
     *
     * @throws IllegalArgumentException saying why, if a cell is not a day, month or year, or the end is too early
     */
    public static Period parse(String from, String to) {
        return new Period(day(from, false), day(to, true));
    }

    private static @Nullable LocalDate day(String text, boolean last) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return switch (text.length()) {
                case 4 ->
                    last
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case 7 ->
                    last
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a day, month or year: " + text, e);
        }
    }

    /** Whether {@code day} lies in it; a null day lies in every period. */
    public boolean holds(@Nullable LocalDate day) {
        return day == null || (!beginsAfter(day) && (to == null || !to.isBefore(day)));
    }

    /** Whether it begins after {@code day}. */
    public boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
