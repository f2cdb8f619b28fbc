package tiltmeter.evaluation.tilt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tiltmeter.model.Days;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.TiltMeasure;

/** V1 and V8: breaks beside known history, and where there are none. */
final class Breaks {
    private static final int SHUFFLES = 20;
    private static final long SEED = 19930913;
    private static final List<String> NOBODY = List.of("ZZZ");

    private Breaks() {}

    /** Breaks of one pair. */
    private static List<Break> find(List<Deed> deeds, String country, String other, Step step, Settings settings) {
        Question question = new Question(country, List.of(other), NOBODY, null, null, step);
        return TiltMeasure.prepare(Sets.between(deeds, country, List.of(other)), question, settings)
                .breaks();
    }

    static List<String> history(Sets sets) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "V1  breaks beside known history (found: the most probable step, or its 80 % range, within one month)");
        pair(lines, sets.levant(), "ISR", "PSE");
        pair(lines, sets.turkey(), "TUR", "GRC");
        return lines;
    }

    private static void pair(List<String> lines, List<Deed> deeds, String country, String other) {
        History history = History.load().of(country, other);
        List<Deed> own = Sets.between(deeds, country, List.of(other));
        LocalDate first =
                own.stream().map(Breaks::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = own.stream().map(Breaks::day).max(LocalDate::compareTo).orElseThrow();
        lines.add(String.format(
                Locale.ROOT,
                "  %s-%s, %s to %s, %d acts; the listed events explain %.0f %% of all days",
                country,
                other,
                first,
                last,
                own.size(),
                100 * history.explained(first, last)));
        double decades = ChronoUnit.DAYS.between(first, last) / 3652.5;
        for (Step step : List.of(Step.WEEK, Step.MONTH)) {
            for (Settings.Weighting weighting : Settings.Weighting.values()) {
                List<Break> breaks = find(deeds, country, other, step, Settings.DEFAULT.with(weighting));
                long unexplained = breaks.stream()
                        .filter(one -> !history.explains(one.step()))
                        .count();
                lines.add(String.format(
                        Locale.ROOT,
                        "    %-5s %-9s %d breaks, unexplained %d = %.1f per decade (aim at most 1)%s",
                        step.word(),
                        weighting.name().toLowerCase(Locale.ROOT),
                        breaks.size(),
                        unexplained,
                        unexplained / decades,
                        targets(history, breaks)));
                for (Break one : breaks) {
                    lines.add(String.format(
                            Locale.ROOT,
                            "      %s [%s to %s]  probability %.2f  log-odds %+.2f [%+.2f, %+.2f]",
                            one.step(),
                            one.first(),
                            one.last(),
                            one.probability(),
                            one.jump().median(),
                            one.jump().low80(),
                            one.jump().high80()));
                }
            }
        }
    }

    private static String targets(History history, List<Break> breaks) {
        StringBuilder text = new StringBuilder();
        for (History.Line line : history.lines()) {
            if (line.target()) {
                boolean point = breaks.stream().anyMatch(one -> line.explains(one.step()));
                boolean range = breaks.stream()
                        .anyMatch(one -> !one.first()
                                        .isAfter(line.last().plusMonths(1).atEndOfMonth())
                                && !one.last()
                                        .isBefore(line.first().minusMonths(1).atDay(1)));
                text.append("; ")
                        .append(line.first())
                        .append(point ? " found" : range ? " in the range only" : " MISSED");
            }
        }
        return text.toString();
    }

    /** The dates of a pair's stories dealt out anew: nothing can have happened at any one time. */
    static List<String> shuffled(Sets sets) {
        List<String> lines = new ArrayList<>();
        lines.add("V8  breaks with shuffled dates, by month, " + SHUFFLES
                + " shuffles a pair (stated: at most 0.1 per decade)");
        int all = 0;
        double decades = 0;
        String[][] pairs = {{"ISR", "PSE"}, {"ISR", "LBN"}, {"ISR", "EGY"}, {"USA", "ISR"}, {"USA", "IRQ"}};
        Random random = new Random(SEED);
        for (String[] pair : pairs) {
            List<Deed> deeds = Sets.between(sets.levant(), pair[0], List.of(pair[1]));
            int found = 0;
            double years = 0;
            for (int i = 0; i < SHUFFLES; i++) {
                found += find(shuffle(deeds, random), pair[0], pair[1], Step.MONTH, Settings.DEFAULT)
                        .size();
                years += span(deeds) / 3652.5;
            }
            lines.add(String.format(Locale.ROOT, "  %s-%s  %d in %.0f decades", pair[0], pair[1], found, years));
            all += found;
            decades += years;
        }
        lines.add(String.format(
                Locale.ROOT,
                "  all      %d in %.0f decades = %.3f per decade [%s]",
                all,
                decades,
                all / decades,
                Poisson.interval(all, decades)));
        return lines;
    }

    private static double span(List<Deed> deeds) {
        LocalDate first =
                deeds.stream().map(Breaks::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                deeds.stream().map(Breaks::day).max(LocalDate::compareTo).orElseThrow();
        return ChronoUnit.DAYS.between(first, last);
    }

    private static List<Deed> shuffle(List<Deed> deeds, Random random) {
        Map<String, LocalDate> dayOf = new LinkedHashMap<>();
        deeds.forEach(deed -> dayOf.putIfAbsent(deed.story(), day(deed)));
        List<LocalDate> days = new ArrayList<>(dayOf.values());
        Collections.shuffle(days, random);
        int next = 0;
        for (Map.Entry<String, LocalDate> entry : dayOf.entrySet()) {
            entry.setValue(days.get(next++));
        }
        return deeds.stream()
                .map(deed -> deed.on(Days.on(dayOf.getOrDefault(deed.story(), day(deed)))))
                .toList();
    }

    private static LocalDate day(Deed deed) {
        Days when = deed.when();
        return when == null ? LocalDate.EPOCH : when.first();
    }
}
