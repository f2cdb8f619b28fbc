package tiltmeter.evaluation.tilt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tiltmeter.tilt.Deed;

/**
 * V2 asked of poles that are neither the USA nor Russia, with both of these left out as countries too: whether a figure
 * that ranks well between the two does so elsewhere, and the place to choose between figures without looking at V2. A
 * country is held to lean to the pole whose ideal point is nearer to its own.
 */
final class OtherPoles {
    private static final int DRAWS = 1000;
    private static final long SEED = 2014;
    private static final int FEWEST = 8;
    private static final List<String> ONE = List.of("GBR", "FRA", "DEU", "JPN", "CAN", "AUS");
    private static final List<String> OTHER =
            List.of("CHN", "IRN", "PRK", "SYR", "PAK", "CUB", "VEN", "IND", "EGY", "UKR");
    private static final List<String> FIGURES =
            List.of("pooled levels", "pooled shares", "Goldstein difference", "net share", "plain counts");

    private OtherPoles() {}

    static List<String> check(List<Deed> deeds, Map<String, Standpoint> truth) {
        List<Integer> sizes = new ArrayList<>();
        Map<String, List<Double>> ranks = new LinkedHashMap<>();
        FIGURES.forEach(name -> ranks.put(name, new ArrayList<>()));
        for (String one : ONE) {
            for (String other : OTHER) {
                add(deeds, truth, one, other, sizes, ranks);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("  " + sizes.size() + " other pairs of poles with " + FEWEST
                + " or more countries that deal with both: mean rank correlation with nearness of ideal points,"
                + " each pair weighed by its countries; bootstrap over pairs, which share countries");
        ranks.forEach(
                (name, values) -> lines.add(String.format(Locale.ROOT, "    %-28s %s", name, interval(values, sizes))));
        return lines;
    }

    private static void add(
            List<Deed> deeds,
            Map<String, Standpoint> truth,
            String one,
            String other,
            List<Integer> sizes,
            Map<String, List<Double>> ranks) {
        Standpoint there = truth.get(one);
        Standpoint opposite = truth.get(other);
        if (there == null || opposite == null) {
            return;
        }
        List<String> codes = truth.keySet().stream()
                .filter(code -> !List.of(one, other, "USA", "RUS").contains(code))
                .toList();
        Map<String, Map<String, Double>> figures = new TreeMap<>();
        LevelFigures.plain(figures, deeds, codes, one, other);
        List<String> both =
                new ArrayList<>(figures.getOrDefault("net share", Map.of()).keySet());
        if (both.size() < FEWEST) {
            return;
        }
        List<Double> nearer = new ArrayList<>();
        for (String code : both) {
            double own = truth.getOrDefault(code, there).idealPoint();
            nearer.add(Math.abs(own - opposite.idealPoint()) - Math.abs(own - there.idealPoint()));
        }
        sizes.add(both.size());
        ranks.forEach((name, values) -> {
            Map<String, Double> figure = figures.getOrDefault(name, Map.of());
            double rank = Ranks.spearman(
                    both.stream().map(code -> figure.getOrDefault(code, 0.0)).toList(), nearer);
            values.add(Double.isNaN(rank) ? 0 : rank); // all alike: the figure ranks nobody
        });
    }

    private static String interval(List<Double> values, List<Integer> sizes) {
        Random random = new Random(SEED);
        double[] draws = new double[DRAWS];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(i);
        }
        for (int d = 0; d < DRAWS; d++) {
            List<Integer> draw = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                draw.add(random.nextInt(values.size()));
            }
            draws[d] = mean(values, sizes, draw);
        }
        Arrays.sort(draws);
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f]",
                mean(values, sizes, all),
                draws[(int) (0.025 * DRAWS)],
                draws[(int) (0.975 * DRAWS)]);
    }

    private static double mean(List<Double> values, List<Integer> sizes, List<Integer> which) {
        double sum = 0;
        double weight = 0;
        for (int i : which) {
            sum += values.get(i) * sizes.get(i);
            weight += sizes.get(i);
        }
        return sum / weight;
    }
}
