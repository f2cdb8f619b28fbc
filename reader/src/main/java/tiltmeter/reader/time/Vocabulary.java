package tiltmeter.reader.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name times, and the small numbers that count them. Words are given in lower case. */
final class Vocabulary {
    /** What "the past N …" and "N … ago" count. */
    enum Unit {
        MOMENT,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        DECADE,
        CENTURY
    }

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Map<String, Integer> TENS =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "dozen", 12);

    private static final List<String> TENS_OF_YEARS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private static final Map<String, Unit> UNITS = Map.of(
            "second", Unit.MOMENT,
            "minute", Unit.MOMENT,
            "hour", Unit.MOMENT,
            "day", Unit.DAY,
            "week", Unit.WEEK,
            "month", Unit.MONTH,
            "year", Unit.YEAR,
            "decade", Unit.DECADE,
            "century", Unit.CENTURY);

    /** First month of each season of the northern hemisphere. */
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);

    static final Set<String> PARTS_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime", "overnight");

    private Vocabulary() {}

    private static Map<String, Month> months() {
        Map<String, Month> found = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            found.put(name, month);
            if (name.length() > 4) {
                found.put(name.substring(0, 3), month);
                found.put(name.substring(0, 3) + ".", month);
            }
        }
        found.put("sept", Month.SEPTEMBER);
        found.put("sept.", Month.SEPTEMBER);
        found.put("jun.", Month.JUNE);
        found.put("jul.", Month.JULY);
        return Map.copyOf(found);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> found = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            found.put(name, day);
            found.put(name.substring(0, 3) + ".", day);
        }
        found.put("tues.", DayOfWeek.TUESDAY);
        found.put("thurs.", DayOfWeek.THURSDAY);
        return Map.copyOf(found);
    }

    static @Nullable Month month(String word) {
        return MONTHS.get(word);
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    static @Nullable Month season(String word) {
        return SEASONS.get(word);
    }

    /** Day, days; year, years. */
    static @Nullable Unit unit(String word) {
        if (word.equals("centuries")) {
            return Unit.CENTURY;
        }
        Unit unit = UNITS.get(word);
        return unit == null && word.endsWith("s") ? UNITS.get(word.substring(0, word.length() - 1)) : unit;
    }

    static boolean plural(String unit) {
        return unit.endsWith("s");
    }

    /** The value of a number in words or figures, -1 when it is none. */
    static int number(String word) {
        int figures = figures(word, 4);
        if (figures >= 0) {
            return figures;
        }
        int small = NUMBERS.indexOf(word);
        return small >= 0 ? small : TENS.getOrDefault(word, -1);
    }

    /** The value of "ninety-six", "ninety" or "nine", words alone; -1 for others. */
    static int below100(String word) {
        int dash = word.indexOf('-');
        int tens = TENS_OF_YEARS.indexOf(dash < 0 ? word : word.substring(0, dash));
        if (tens < 0) {
            return NUMBERS.indexOf(word);
        }
        int ones = dash < 0 ? 0 : NUMBERS.indexOf(word.substring(dash + 1));
        return ones < 0 || ones > 9 ? -1 : (tens + 2) * 10 + ones;
    }

    /** 1 for "first" to 4 for "fourth", -1 for others. */
    static int ordinal(String word) {
        int figures = word.length() == 3 ? figures(word.substring(0, 1), 1) : -1;
        boolean printed = word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
        return figures >= 1 && figures <= 4 && printed ? figures : ORDINALS.getOrDefault(word, -1);
    }

    /** A whole number of at most {@code most} figures, else -1. */
    static int figures(String word, int most) {
        if (word.isEmpty() || word.length() > most) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** A day of the month, "3" or "3rd", else -1. */
    static int dayOfMonth(String word) {
        String bare = word;
        if (word.length() > 2 && Character.isDigit(word.charAt(0))) {
            String tail = word.substring(word.length() - 2);
            if (tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th")) {
                bare = word.substring(0, word.length() - 2);
            }
        }
        int day = figures(bare, 2);
        return day >= 1 && day <= 31 ? day : -1;
    }

    /** A year of four figures from 1500 to 2199, else -1. */
    static int year(String word) {
        int year = word.length() == 4 ? figures(word, 4) : -1;
        return year >= 1500 && year < 2200 ? year : -1;
    }
}
