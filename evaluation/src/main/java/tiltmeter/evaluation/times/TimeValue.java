package tiltmeter.evaluation.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/**
 * Turns the values of TimeML's TIMEX3 into days. Seasons are those of the northern hemisphere, as in the reader; clock
 * times fall on their day. Values with no days of their own (PAST_REF, XXXX-WXX-2, P3D) give null.
 */
final class TimeValue {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern YEAR = Pattern.compile("(?:FY)?(\\d{2,4})");

    private TimeValue() {}

    /** The days of {@code value}, or null when it names none. */
    static @Nullable Days days(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Days read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Days.on(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            YearMonth whole = YearMonth.of(number(month, 1), number(month, 2));
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                    .with(java.time.DayOfWeek.MONDAY);
            return new Days(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return part(number(part, 1), part.group(2));
        }
        Matcher year = YEAR.matcher(value);
        if (year.matches()) {
            int figures = year.group(1).length();
            int span = figures == 4 ? 1 : figures == 3 ? 10 : 100;
            int first = number(year, 1) * span;
            return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + span - 1, 12, 31));
        }
        return null;
    }

    private static Days part(int year, String name) {
        return switch (name.charAt(0)) {
            case 'Q' -> months(year, 3 * (name.charAt(1) - '1') + 1, 3);
            case 'H' -> months(year, 6 * (name.charAt(1) - '1') + 1, 6);
            case 'F' -> months(year, 9, 3);
            case 'W' -> months(year, 12, 3);
            default -> months(year, name.equals("SP") ? 3 : 6, 3);
        };
    }

    private static Days months(int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new Days(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
