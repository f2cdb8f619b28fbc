package tiltmeter.reader.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.pages.MonthNames;

/**
 * Finds a calendar day in the ways that pages write one: ISO, {@code March 5, 2022}, {@code 5 March 2022}, {@code 5 de
 * marzo de 2022}, {@code 2022年3月5日}, and numbers with slashes or dots only where one reading is possible. Years run
 * from 1990 to 2099; anything else is no publication date of a page.
 */
final class Dates {
    /** Which of two numbers that can both be months is the day. */
    enum Order {
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final int LONGEST = 200;
    private static final MonthNames MONTHS = months();

    private Dates() {}

    private static MonthNames months() {
        Problems problems = new Problems();
        MonthNames months = MonthNames.load(problems);
        problems.throwIfAny();
        return months;
    }

    /** As {@link #parse(String, Order)} where nothing is known of the writer. */
    static @Nullable LocalDate parse(@Nullable String text) {
        return parse(text, Order.UNKNOWN);
    }

    /** The first day that stands in {@code text}'s first 200 characters, as printed (no time-zone shift), or null. */
    static @Nullable LocalDate parse(@Nullable String text, Order order) {
        if (text == null) {
            return null;
        }
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (int i = 0; i < head.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(head.charAt(i - 1));
            if (starts && Character.isLetterOrDigit(head.charAt(i))) {
                LocalDate day = at(head, i, order);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate at(String text, int i, Order order) {
        int year = digits(text, i, 4);
        if (year >= 1990) {
            return yearFirst(text, i, year);
        }
        if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            return dayFirst(text, i, order);
        }
        int month = month(text, i);
        if (month < 0) {
            return null;
        }
        int at = afterWord(text, i);
        int width = width(text, at);
        int day = digits(text, at, width);
        at = after(text, at + width, "stndrh, ");
        return day < 0 ? null : day(digits(text, at, 4), month, day);
    }

    /** "2022-03-05", "2022/3/5", "20220305", "2022年3月5日", "2022년 3월 5일". */
    private static @Nullable LocalDate yearFirst(String text, int i, int year) {
        int at = i + 4;
        if (at >= text.length()) {
            return null;
        }
        if ("-/.年년".indexOf(text.charAt(at)) < 0) {
            boolean whole = digits(text, i, 8) > 0 && digits(text, i, 9) < 0;
            return whole ? day(year, digits(text, i + 4, 2), digits(text, i + 6, 2)) : null;
        }
        at = after(text, at + 1, " ");
        int month = digits(text, at, width(text, at));
        at += width(text, at);
        if (month < 0 || at >= text.length() || "-/.月월".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        at = after(text, at + 1, " ");
        return day(year, month, digits(text, at, width(text, at)));
    }

    /** "5 March 2022", "5th of March, 2022", "25/03/2022", "25.03.2022", "25.03.22", "5 de marzo de 2022". */
    private static @Nullable LocalDate dayFirst(String text, int i, Order order) {
        int width = width(text, i);
        int first = digits(text, i, width);
        int at = i + width;
        boolean dotted =
                at + 1 < text.length() && "/.".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.charAt(at + 1));
        if (dotted) {
            return numbers(text, at, first, order);
        }
        at = afterLink(text, after(text, at, "stndrhºª°.era, "));
        int month = month(text, at);
        if (month < 0) {
            return null;
        }
        at = afterLink(text, after(text, afterWord(text, at), ", "));
        return day(digits(text, at, 4), month, first);
    }

    private static @Nullable LocalDate numbers(String text, int at, int first, Order order) {
        char mark = text.charAt(at);
        int second = digits(text, at + 1, width(text, at + 1));
        int yearAt = at + 2 + width(text, at + 1);
        if (yearAt > text.length() || text.charAt(yearAt - 1) != mark) {
            return null;
        }
        int year = digits(text, yearAt, 4);
        if (mark == '.') {
            boolean brief = year < 0 && digits(text, yearAt, 2) >= 0 && digits(text, yearAt, 3) < 0;
            return day(brief ? 2000 + digits(text, yearAt, 2) : year, second, first);
        }
        if (first > 12 || first == second || order == Order.DAY_FIRST) {
            return day(year, second, first);
        }
        // "03/04/2022" is two days, depending on who writes it
        return second > 12 || order == Order.MONTH_FIRST ? day(year, first, second) : null;
    }

    /** Number of the month whose name or abbreviation starts at {@code i}, or -1. */
    static int month(String text, int i) {
        if (i < 0 || i + 3 > text.length()) {
            return -1;
        }
        int end = i;
        while (end < text.length() && end < i + 14 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - i < 3 ? -1 : MONTHS.number(text.substring(i, end));
    }

    private static int afterWord(String text, int i) {
        int at = i;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return after(text, at, ". ");
    }

    /** Past the small word that some languages put between day, month and year. */
    private static int afterLink(String text, int i) {
        for (String link : new String[] {"of ", "de ", "del ", "di ", "d'", "d’", "e "}) {
            if (text.startsWith(link, i)) {
                return i + link.length();
            }
        }
        return i;
    }

    private static int after(String text, int i, String passed) {
        int at = i;
        while (at < text.length() && at < i + 6 && passed.indexOf(text.charAt(at)) >= 0) {
            // "r" of "er" may be passed, the "r" of a month may not
            if (Character.isLetter(text.charAt(at)) && month(text, at) > 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** How many digits a day or month at {@code i} has. */
    private static int width(String text, int i) {
        return digits(text, i, 2) >= 0 ? 2 : 1;
    }

    /** The number of exactly {@code width} digits that starts at {@code i}, or -1. */
    static int digits(String text, int i, int width) {
        if (i < 0 || i + width > text.length()) {
            return -1;
        }
        int value = 0;
        for (int j = i; j < i + width; j++) {
            int digit = text.charAt(j) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
