package tiltmeter.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.reader.time.Vocabulary.Unit;

/**
 * Calendar arithmetic from the day of publication. Weeks run from Monday to Sunday. What depends on the day of
 * publication is null without one.
 */
record Almanac(@Nullable LocalDate published) {
    /** Half of the leeway that "three weeks ago" leaves, in days. */
    private static final int WEEK_LEEWAY = 3;

    /** A date without a year that comes within these days is that one, unless a verb of the past says otherwise. */
    private static final int SOON_DAYS = 61;

    @Nullable
    Days from(Function<LocalDate, Days> work) {
        return published == null ? null : work.apply(published);
    }

    static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Days years(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Three months from the first of {@code first}. */
    static Days threeMonths(YearMonth first) {
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    static @Nullable Days date(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Days.on(LocalDate.of(year, month, day)) : null;
    }

    /**
     * The day of a month whose year is not told: the nearest past one, or the nearest to come.
     *
     * @param future whether the words look ahead
     * @param open whether they may: no verb of the past governs the date
     */
    @Nullable
    Days dateNear(Month month, int day, boolean future, boolean open) {
        if (published == null) {
            return null;
        }
        if (!future && open) {
            Days ahead = dateNear(month, day, true, false);
            boolean soon = ahead != null && !ahead.first().isAfter(published.plusDays(SOON_DAYS));
            return soon ? ahead : dateNear(month, day, false, false);
        }
        int year = published.getYear();
        for (int step = 0; step <= 8; step++) {
            Days days = date(future ? year + step : year - step, month.getValue(), day);
            boolean fits = days != null
                    && (future
                            ? !days.first().isBefore(published)
                            : !days.first().isAfter(published));
            if (fits) {
                return days;
            }
        }
        return null;
    }

    /** A month whose year is not told. */
    @Nullable
    Days monthNear(Month month, boolean future, boolean open) {
        return from(day -> {
            YearMonth same = YearMonth.of(day.getYear(), month);
            YearMonth now = YearMonth.from(day);
            YearMonth next = now.plusMonths(1);
            if (!future && open && next.getMonth() == month) {
                return month(next);
            }
            if (future) {
                return month(same.isBefore(now) ? same.plusYears(1) : same);
            }
            return month(same.isAfter(now) ? same.minusYears(1) : same);
        });
    }

    /** The month of this name before or after the present month, never the present one: "last February". */
    @Nullable
    Days monthBeyond(Month month, boolean future) {
        return from(day -> {
            YearMonth same = YearMonth.of(day.getYear(), month);
            YearMonth now = YearMonth.from(day);
            if (future) {
                return month(same.isAfter(now) ? same : same.plusYears(1));
            }
            return month(same.isBefore(now) ? same : same.minusYears(1));
        });
    }

    @Nullable
    Days weekday(DayOfWeek weekday, boolean future, boolean strictly) {
        return from(day -> {
            if (future) {
                return Days.on(
                        day.with(strictly ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday)));
            }
            return Days.on(day.with(
                    strictly ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday)));
        });
    }

    /** The weekend of this week (0), of the one before (-1) and so on; a week ends with its weekend. */
    static Days weekend(LocalDate day, int weeks) {
        LocalDate saturday =
                monday(day).with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).plusWeeks(weeks);
        return new Days(saturday, saturday.plusDays(1));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A season; winter starts in the year before its other two months, and is named by its first. */
    @Nullable
    Days season(Month first, int seasons, boolean future) {
        return from(day -> {
            Days days = threeMonths(YearMonth.of(day.getYear(), first));
            if (seasons < 0) {
                return days.last().isBefore(day) ? days : threeMonths(YearMonth.of(day.getYear() - 1, first));
            }
            if (seasons > 0) {
                return days.first().isAfter(day) ? days : threeMonths(YearMonth.of(day.getYear() + 1, first));
            }
            Days before = threeMonths(YearMonth.of(day.getYear() - 1, first));
            boolean lasting = !before.last().isBefore(day);
            return lasting || (!future && days.first().isAfter(day)) ? before : days;
        });
    }

    /** The calendar unit that holds the publication day, moved by {@code steps}. */
    @Nullable
    Days calendar(Unit unit, int steps) {
        return from(day -> switch (unit) {
            case MOMENT -> new Days(day.minusDays(1), day);
            case DAY -> Days.on(day.plusDays(steps));
            case WEEK -> {
                LocalDate monday = monday(day).plusWeeks(steps);
                yield new Days(monday, monday.plusDays(6));
            }
            case MONTH -> month(YearMonth.from(day).plusMonths(steps));
            case YEAR -> year(day.getYear() + steps);
            case DECADE -> {
                int first = Math.floorDiv(day.getYear(), 10) * 10 + steps * 10;
                yield years(first, first + 9);
            }
            case CENTURY -> {
                int first = Math.floorDiv(day.getYear(), 100) * 100 + steps * 100;
                yield years(first, first + 99);
            }
        });
    }

    /** The time that lies {@code count} units before (negative) or after publication, no finer than the unit. */
    @Nullable
    Days away(Unit unit, int count) {
        return switch (unit) {
            case MOMENT -> from(day -> count < 0 ? new Days(day.minusDays(1), day) : new Days(day, day.plusDays(1)));
            case DAY, MONTH, YEAR -> calendar(unit, count);
            case WEEK -> from(day -> around(day.plusWeeks(count)));
            case DECADE -> from(day -> years(day.getYear() + 10 * count - 1, day.getYear() + 10 * count + 1));
            case CENTURY -> null;
        };
    }

    private static Days around(LocalDate day) {
        return new Days(day.minusDays(WEEK_LEEWAY), day.plusDays(WEEK_LEEWAY));
    }

    /** From {@code count} units before publication up to it, or from it on when {@code count} is positive. */
    @Nullable
    Days rolling(Unit unit, int count) {
        return from(day -> {
            LocalDate other = moved(day, unit, count);
            return count < 0 ? new Days(other, day) : new Days(day, other);
        });
    }

    static LocalDate moved(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case MOMENT -> count < 0 ? day.minusDays(1) : day.plusDays(1);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** The first, middle or last third of a stretch. */
    static Days third(Days whole, Part part) {
        LocalDate first = whole.first();
        if (whole.first().plusDays(35).isAfter(whole.last())) {
            return switch (part) {
                case EARLY -> new Days(first, first.plusDays(9));
                case MIDDLE -> new Days(first.plusDays(10), first.plusDays(19));
                case LATE -> new Days(first.plusDays(20), whole.last());
            };
        }
        if (first.plusMonths(4).isAfter(whole.last())) {
            return switch (part) {
                case EARLY -> month(YearMonth.from(first));
                case MIDDLE -> month(YearMonth.from(first).plusMonths(1));
                case LATE -> month(YearMonth.from(first).plusMonths(2));
            };
        }
        if (first.plusYears(1).isAfter(whole.last())) {
            return switch (part) {
                case EARLY -> new Days(first, first.plusMonths(4).minusDays(1));
                case MIDDLE -> new Days(first.plusMonths(4), first.plusMonths(8).minusDays(1));
                case LATE -> new Days(first.plusMonths(8), whole.last());
            };
        }
        int years = (whole.last().getYear() - first.getYear() + 1) / 10;
        return switch (part) {
            case EARLY -> new Days(first, first.plusYears(4L * years).minusDays(1));
            case MIDDLE ->
                new Days(
                        first.plusYears(3L * years), first.plusYears(7L * years).minusDays(1));
            case LATE -> new Days(first.plusYears(6L * years), whole.last());
        };
    }

    /** Which third of a stretch. */
    enum Part {
        EARLY,
        MIDDLE,
        LATE
    }

    /** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
    static LocalDate easter(Year of) {
        int year = of.getValue();
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int months = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, months / 31, months % 31 + 1);
    }
}
