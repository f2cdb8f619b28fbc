package tiltmeter.reader.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that stands in the address of a page. */
final class UrlDates {
    private UrlDates() {}

    /**
     * The day in an address's path ({@code /2022/03/05/}, {@code /2022-03-05-}, {@code /20220305/},
     * {@code /2022/mar/05/}).
     */
    static @Nullable LocalDate of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        for (int i = 0; i + 8 <= Math.min(url.length(), 500); i++) {
            boolean starts = i > 0 && !Character.isLetterOrDigit(url.charAt(i - 1));
            int year = starts ? Dates.digits(url, i, 4) : -1;
            if (year < 0) {
                continue;
            }
            LocalDate day = null;
            if (i + 4 < url.length() && "/-_".indexOf(url.charAt(i + 4)) >= 0) {
                day = separated(url, i, year);
            } else if (Dates.digits(url, i, 8) > 0
                    && (i + 8 == url.length() || !Character.isDigit(url.charAt(i + 8)))) {
                day = Dates.day(year, Dates.digits(url, i + 4, 2), Dates.digits(url, i + 6, 2));
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate separated(String url, int at, int year) {
        int i = at + 5;
        int month = Dates.digits(url, i, 2);
        if (month > 0) {
            i += 2;
        } else if (Dates.month(url, i) > 0 && i + 3 < url.length() && !Character.isLetter(url.charAt(i + 3))) {
            month = Dates.month(url, i);
            i += 3;
        } else {
            month = Dates.digits(url, i, 1);
            i += 1;
        }
        if (month < 1 || i >= url.length() || "/-_".indexOf(url.charAt(i)) < 0) {
            return null;
        }
        int day = Dates.digits(url, i + 1, 2) > 0 ? Dates.digits(url, i + 1, 2) : Dates.digits(url, i + 1, 1);
        int end = i + 1 + (Dates.digits(url, i + 1, 2) > 0 ? 2 : 1);
        return end < url.length() && Character.isDigit(url.charAt(end)) ? null : Dates.day(year, month, day);
    }
}
