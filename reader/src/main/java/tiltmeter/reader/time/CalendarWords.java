package tiltmeter.reader.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of days and months, which are no places and nobody's. */
public final class CalendarWords {
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name),
                    Stream.of(Month.values()).map(Month::name))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private CalendarWords() {}

    /** Whether {@code word}, in lower case, is the full English name of a weekday or a month. */
    public static boolean names(String word) {
        return NAMES.contains(word);
    }
}
