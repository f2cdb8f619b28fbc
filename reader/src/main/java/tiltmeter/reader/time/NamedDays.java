package tiltmeter.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/** Days with names of their own, taken as the nearest past one unless a year or a future verb says otherwise. */
final class NamedDays {
    private static final Map<List<String>, Function<Year, LocalDate>> NAMES = names();

    private final Words words;
    private final Almanac almanac;

    NamedDays(Words words, Almanac almanac) {
        this.words = words;
        this.almanac = almanac;
    }

    private static Map<List<String>, Function<Year, LocalDate>> names() {
        Map<List<String>, Function<Year, LocalDate>> names = new LinkedHashMap<>();
        names.put(List.of("christmas", "eve"), fixed(Month.DECEMBER, 24));
        names.put(List.of("christmas", "day"), fixed(Month.DECEMBER, 25));
        names.put(List.of("christmas"), fixed(Month.DECEMBER, 25));
        names.put(List.of("boxing", "day"), fixed(Month.DECEMBER, 26));
        names.put(List.of("new", "year", "'s", "eve"), fixed(Month.DECEMBER, 31));
        names.put(List.of("new", "year", "'s", "day"), fixed(Month.JANUARY, 1));
        names.put(List.of("valentine", "'s", "day"), fixed(Month.FEBRUARY, 14));
        names.put(List.of("international", "women", "'s", "day"), fixed(Month.MARCH, 8));
        names.put(List.of("may", "day"), fixed(Month.MAY, 1));
        names.put(List.of("victory", "day"), fixed(Month.MAY, 9));
        names.put(List.of("bastille", "day"), fixed(Month.JULY, 14));
        names.put(List.of("halloween"), fixed(Month.OCTOBER, 31));
        names.put(List.of("armistice", "day"), fixed(Month.NOVEMBER, 11));
        names.put(List.of("veterans", "day"), fixed(Month.NOVEMBER, 11));
        names.put(List.of("good", "friday"), year -> Almanac.easter(year).minusDays(2));
        names.put(List.of("easter", "sunday"), Almanac::easter);
        names.put(List.of("easter", "monday"), year -> Almanac.easter(year).plusDays(1));
        names.put(List.of("easter"), Almanac::easter);
        names.put(
                List.of("labor", "day"),
                year -> year.atMonth(Month.SEPTEMBER).atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        names.put(
                List.of("memorial", "day"),
                year -> year.atMonth(Month.MAY).atDay(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        names.put(
                List.of("thanksgiving"),
                year -> year.atMonth(Month.NOVEMBER)
                        .atDay(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        return names;
    }

    private static Function<Year, LocalDate> fixed(Month month, int day) {
        return year -> year.atMonth(month).atDay(day);
    }

    @Nullable
    Hit at(int i, boolean future) {
        if (!words.capital(i)) {
            return null;
        }
        for (Map.Entry<List<String>, Function<Year, LocalDate>> entry : NAMES.entrySet()) {
            int to = words.after(i, entry.getKey().toArray(String[]::new));
            if (to >= 0) {
                return dated(to, entry.getValue(), future);
            }
        }
        return null;
    }

    private Hit dated(int to, Function<Year, LocalDate> rule, boolean future) {
        int printed = Vocabulary.year(words.at(to));
        if (printed > 0) {
            return new Hit(to + 1, Days.on(rule.apply(Year.of(printed))), Grain.DAY);
        }
        Days days = almanac.from(published -> {
            Year year = Year.from(published);
            LocalDate same = rule.apply(year);
            if (future) {
                return Days.on(same.isBefore(published) ? rule.apply(year.plusYears(1)) : same);
            }
            return Days.on(same.isAfter(published) ? rule.apply(year.minusYears(1)) : same);
        });
        return new Hit(to, days, Grain.DAY);
    }
}
