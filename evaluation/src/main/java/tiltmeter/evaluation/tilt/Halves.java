package tiltmeter.evaluation.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tiltmeter.model.Days;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Forecast;
import tiltmeter.tilt.PairStep;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;

/** V3 and V4: what one half of the stories says of the other. */
final class Halves {
    private static final int SPLITS = 20;
    private static final long SEED = 20000928;

    private Halves() {}

    /** Questions on real data, none chosen for what it shows: the pairs with most acts in each set. */
    private record Ask(String name, List<Deed> deeds, Question question) {}

    private static List<Ask> asks(Sets sets) {
        return List.of(
                ask(sets.levant(), "ISR", "PSE", "LBN"),
                ask(sets.levant(), "USA", "ISR", "IRQ"),
                ask(sets.levant(), "ISR", "EGY", "USA"),
                ask(sets.turkey(), "TUR", "USA", "IRQ"),
                ask(sets.turkey(), "TUR", "GRC", "USA"));
    }

    private static Ask ask(List<Deed> deeds, String country, String a, String b) {
        List<Deed> own = Sets.between(deeds, country, List.of(a, b));
        LocalDate first =
                own.stream().map(Halves::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = own.stream().map(Halves::day).max(LocalDate::compareTo).orElseThrow();
        return new Ask(
                country + " " + a + "/" + b,
                own,
                new Question(country, List.of(a), List.of(b), first, last, Step.MONTH));
    }

    private static LocalDate day(Deed deed) {
        Days when = deed.when();
        return when == null ? LocalDate.EPOCH : when.first();
    }

    static List<String> check(Sets sets) {
        List<String> lines = new ArrayList<>();
        lines.add("V3, V4  half of the stories against the other half, by month, " + SPLITS + " splits each"
                + " (in brackets: 5 % to 95 % of the splits; aim of V4: within 6 points)");
        double all80 = 0;
        double all95 = 0;
        int asks = 0;
        for (Ask ask : asks(sets)) {
            double[] r = new double[SPLITS];
            double[] in80 = new double[SPLITS];
            double[] in95 = new double[SPLITS];
            for (int i = 0; i < SPLITS; i++) {
                split(ask, new Random(SEED + i), i, r, in80, in95);
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-12s r %s  whole by Spearman-Brown %.2f   in 80 %% %s  in 95 %% %s",
                    ask.name(),
                    range(r, 2),
                    2 * mean(r) / (1 + mean(r)),
                    range(in80, 1),
                    range(in95, 1)));
            all80 += mean(in80);
            all95 += mean(in95);
            asks++;
        }
        lines.add(String.format(
                Locale.ROOT, "  all          in 80 %%: %.1f   in 95 %%: %.1f", all80 / asks, all95 / asks));
        return lines;
    }

    private static void split(Ask ask, Random random, int i, double[] r, double[] in80, double[] in95) {
        Map<String, Boolean> first = new TreeMap<>();
        ask.deeds().forEach(deed -> first.computeIfAbsent(deed.story(), story -> random.nextBoolean()));
        TiltMeasure one = measure(ask, first, true);
        TiltMeasure other = measure(ask, first, false);
        Tilt here = one.smoothed();
        Tilt there = other.smoothed();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int t = 0; t < here.steps().size(); t++) {
            Bands a = here.steps().get(t).tilt();
            Bands b = there.steps().get(t).tilt();
            if (a != null && b != null) {
                x.add(a.median());
                y.add(b.median());
            }
        }
        r[i] = Ranks.pearson(x, y);
        int count = 0;
        for (Break.Side side : Break.Side.values()) {
            Forecast forecast = one.forecast(side);
            for (int t = 0; t < here.steps().size(); t++) {
                PairStep seen = side == Break.Side.A
                        ? here.steps().get(t).a()
                        : here.steps().get(t).b();
                PairStep left = side == Break.Side.A
                        ? there.steps().get(t).a()
                        : there.steps().get(t).b();
                if (seen.departure() != null && left.votes() > 0) {
                    double at = place(forecast.atMost(t, (int) left.votes()), (int) left.cooperative(), random);
                    in80[i] += at > 0.1 && at < 0.9 ? 1 : 0;
                    in95[i] += at > 0.025 && at < 0.975 ? 1 : 0;
                    count++;
                }
            }
        }
        in80[i] *= 100.0 / count;
        in95[i] *= 100.0 / count;
    }

    /**
     * Where {@code k} falls in the forecast, in [0, 1]; a count has a stretch of it, and takes a random point there.
     */
    private static double place(double[] atMost, int k, Random random) {
        double below = k == 0 ? 0 : atMost[k - 1];
        return below + random.nextDouble() * (atMost[k] - below);
    }

    private static TiltMeasure measure(Ask ask, Map<String, Boolean> first, boolean half) {
        return TiltMeasure.prepare(
                ask.deeds().stream()
                        .filter(deed -> first.getOrDefault(deed.story(), false) == half)
                        .toList(),
                ask.question(),
                Settings.DEFAULT);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static String range(double[] values, int decimals) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String form = "%." + decimals + "f [%." + decimals + "f, %." + decimals + "f]";
        return String.format(
                Locale.ROOT,
                form,
                mean(values),
                sorted[(int) (0.05 * sorted.length)],
                sorted[(int) (0.95 * sorted.length)]);
    }
}
