package tiltmeter.reader.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds a calendar day in the ways that pages write one: ISO, {@code /2022/03/05/} in an address, {@code March 5,
 * 2022}, {@code 5 March 2022}, and numbers with slashes or dots only where one reading is possible. Years run from 1990
 * to 2099; anything else is no publication date of a page.
 */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Dates() {}

    /** The first day that stands in {@code text}'s first 200 characters, as printed (no time-zone shift), or null. */
    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String head = text.length() > 200 ? text.substring(0, 200) : text;
        for (int i = 0; i < head.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(head.charAt(i - 1));
            if (starts && Character.isLetterOrDigit(head.charAt(i))) {
                LocalDate day = at(head, i);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /**
     * The day in an address's path ({@code /2022/03/05/}, {@code /2022-03-05-}, {@code /20220305/},
     * {@code /2022/mar/05/}).
     */
    static @Nullable LocalDate ofUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int i = 0; i + 8 <= Math.min(url.length(), 500); i++) {
            boolean starts = i > 0 && !Character.isLetterOrDigit(url.charAt(i - 1));
            int year = starts ? digits(url, i, 4) : -1;
            if (year < 0) {
                continue;
            }
            LocalDate day = null;
            if (i + 4 < url.length() && "/-_".indexOf(url.charAt(i + 4)) >= 0) {
                day = separated(url, i, year);
            } else if (digits(url, i, 8) > 0 && (i + 8 == url.length() || !Character.isDigit(url.charAt(i + 8)))) {
                day = day(year, digits(url, i + 4, 2), digits(url, i + 6, 2));
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate separated(String url, int at, int year) {
        int i = at + 5;
        int month = digits(url, i, 2);
        if (month > 0) {
            i += 2;
        } else if (month(url, i) > 0 && i + 3 < url.length() && !Character.isLetter(url.charAt(i + 3))) {
            month = month(url, i);
            i += 3;
        } else {
            month = digits(url, i, 1);
            i += 1;
        }
        if (month < 1 || i >= url.length() || "/-_".indexOf(url.charAt(i)) < 0) {
            return null;
        }
        int day = digits(url, i + 1, 2) > 0 ? digits(url, i + 1, 2) : digits(url, i + 1, 1);
        int end = i + 1 + (digits(url, i + 1, 2) > 0 ? 2 : 1);
        return end < url.length() && Character.isDigit(url.charAt(end)) ? null : day(year, month, day);
    }

    private static @Nullable LocalDate at(String text, int i) {
        int year = digits(text, i, 4);
        if (year >= 1990) {
            if (i + 9 < text.length() && "-/.".indexOf(text.charAt(i + 4)) >= 0) {
                return day(year, digits(text, i + 5, 2), digits(text, i + 8, 2));
            }
            return digits(text, i, 8) > 0 ? day(year, digits(text, i + 4, 2), digits(text, i + 6, 2)) : null;
        }
        if (Character.isDigit(text.charAt(i))) {
            return dayFirst(text, i);
        }
        int month = month(text, i);
        if (month < 0) {
            return null;
        }
        int at = afterWord(text, i);
        int width = digits(text, at, 2) > 0 ? 2 : 1;
        int day = digits(text, at, width);
        at = after(text, at + width, "stndrh, ");
        return day < 0 ? null : day(digits(text, at, 4), month, day);
    }

    /** "5 March 2022", "5th of March, 2022", "25/03/2022", "25.03.2022". */
    private static @Nullable LocalDate dayFirst(String text, int i) {
        int width = digits(text, i, 2) > 0 ? 2 : 1;
        int first = digits(text, i, width);
        int at = i + width;
        if (at < text.length() && "/.".indexOf(text.charAt(at)) >= 0) {
            char mark = text.charAt(at);
            int second = digits(text, at + 1, 2) > 0 ? digits(text, at + 1, 2) : digits(text, at + 1, 1);
            int yearAt = text.indexOf(mark, at + 1) + 1;
            if (yearAt == 0 || yearAt > at + 4) {
                return null;
            }
            int year = digits(text, yearAt, 4);
            if (mark == '.' || first > 12) {
                return day(year, second, first);
            }
            // "03/04/2022" is two days, depending on who writes it
            return second > 12 || first == second ? day(year, first, second) : null;
        }
        at = after(text, at, "stndrhof, ");
        int month = month(text, at);
        if (month < 0) {
            return null;
        }
        at = after(text, afterWord(text, at), ", ");
        return day(digits(text, at, 4), month, first);
    }

    /** Number of the month whose English name or abbreviation starts at {@code i}, or -1. */
    static int month(String text, int i) {
        if (i < 0 || i + 3 > text.length()) {
            return -1;
        }
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i, Math.min(end, i + 12)).toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            String name = MONTHS.get(month);
            if (name.equals(word)
                    || (name.startsWith(word) && word.length() == 3)
                    || (word.equals("sept") && month == 8)) {
                return month + 1;
            }
        }
        return -1;
    }

    private static int afterWord(String text, int i) {
        int at = i;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return after(text, at, ". ");
    }

    private static int after(String text, int i, String passed) {
        int at = i;
        while (at < text.length() && at < i + 6 && passed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The number of exactly {@code width} digits that starts at {@code i}, or -1. */
    private static int digits(String text, int i, int width) {
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

    private static @Nullable LocalDate day(int year, int month, int day) {
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
