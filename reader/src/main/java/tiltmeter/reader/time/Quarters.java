package tiltmeter.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.reader.time.Vocabulary.Unit;

/**
 * Quarters and halves of a calendar year: "the third quarter", "the second half of last year", "the 1988 third
 * quarter", "this year's first half". Fiscal years, which begin where each company wishes, are read as calendar years.
 */
final class Quarters {
    private final Words words;
    private final Almanac almanac;

    Quarters(Words words, Almanac almanac) {
        this.words = words;
        this.almanac = almanac;
    }

    /** What stands at {@code i}, or null. */
    @Nullable
    Hit at(int i, boolean future) {
        int start = words.at(i).equals("the") ? i + 1 : i;
        Hit before = yearBefore(start);
        int at = before == null ? start : before.to();
        at = words.at(at).equals("fiscal") ? at + 1 : at;
        int which = Vocabulary.ordinal(words.at(at));
        int noun = words.at(at + 1).equals("-") ? at + 2 : at + 1;
        boolean half = words.at(noun).equals("half");
        if (which < 0) {
            which = glued(words.at(at));
            half = false;
            noun = at;
        } else if (!words.at(noun).equals("quarter") && !(half && which <= 2)) {
            return null;
        }
        if (which < 0) {
            return null;
        }
        Hit year = before == null ? yearAfter(noun + 1) : before;
        if (year == null) {
            return half || (at == i && noun == at + 1) ? null : bare(noun + 1, which, future);
        }
        Days days = year.days();
        int to = before == null ? year.to() : noun + 1;
        return new Hit(to, days == null ? null : part(days.first().getYear(), which, half), Grain.SEASON);
    }

    /** Which quarter "third-quarter" names, -1 for other words. */
    private static int glued(String word) {
        return word.endsWith("-quarter") ? Vocabulary.ordinal(word.substring(0, word.length() - 8)) : -1;
    }

    /** Without a year: the last one that has begun, or the one to come. */
    private Hit bare(int to, int which, boolean future) {
        Days days = almanac.from(day -> {
            Days same = part(day.getYear(), which, false);
            if (future) {
                return same.last().isBefore(day) ? part(day.getYear() + 1, which, false) : same;
            }
            return same.first().isAfter(day) ? part(day.getYear() - 1, which, false) : same;
        });
        return new Hit(to, days, Grain.SEASON);
    }

    private static Days part(int year, int which, boolean half) {
        int months = half ? 6 : 3;
        YearMonth first = YearMonth.of(year, (which - 1) * months + 1);
        LocalDate last = first.plusMonths(months - 1L).atEndOfMonth();
        return new Days(first.atDay(1), last);
    }

    /** "1988" or "last year's" in front. */
    private @Nullable Hit yearBefore(int i) {
        int printed = Vocabulary.year(words.at(i));
        if (printed > 0) {
            return new Hit(i + 1, Almanac.year(printed), Grain.YEAR);
        }
        Hit year = pointed(i);
        return year != null && words.at(year.to()).equals("'s")
                ? new Hit(year.to() + 1, year.days(), Grain.YEAR)
                : null;
    }

    /** "of 2022", "of last year" behind. */
    private @Nullable Hit yearAfter(int i) {
        int of = words.at(i).equals("of") || words.at(i).equals("in") ? i + 1 : i;
        int printed = Vocabulary.year(words.at(of));
        return printed > 0 ? new Hit(of + 1, Almanac.year(printed), Grain.YEAR) : pointed(of);
    }

    /** "last year", "this year", "of that year". */
    @Nullable
    Hit pointed(int i) {
        int at = words.at(i).equals("of") ? i + 1 : i;
        at = words.at(at).equals("the") ? at + 1 : at;
        if (!words.at(at + 1).equals("year")) {
            return null;
        }
        return switch (words.at(at)) {
            case "last", "previous", "past" -> new Hit(at + 2, almanac.calendar(Unit.YEAR, -1), Grain.YEAR);
            case "next", "following", "coming" -> new Hit(at + 2, almanac.calendar(Unit.YEAR, 1), Grain.YEAR);
            case "this", "current" -> new Hit(at + 2, almanac.calendar(Unit.YEAR, 0), Grain.YEAR);
            case "that", "same" -> new Hit(at + 2, null, Grain.YEAR);
            default -> null;
        };
    }
}
