package tiltmeter.evaluation.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Profile;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Standing;
import tiltmeter.tilt.Standings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;

/**
 * Figures that may speak of levels across countries, from one year of events: ours, and beside them what others use:
 * the difference of mean Goldstein figures, the difference of net shares, and the log ratio of plain counts.
 */
final class LevelFigures {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
    private static final String A = "USA";
    private static final String B = "RUS";

    private LevelFigures() {}

    /** By name of the figure, by country. */
    static Map<String, Map<String, Double>> of(List<Deed> deeds, Iterable<String> codes) {
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        for (String name : List.of(
                "pooled levels",
                "pooled shares",
                "pooled levels with profile",
                "usual levels",
                "profile of third parties",
                "Goldstein difference",
                "net share",
                "plain counts")) {
            figures.put(name, new TreeMap<>());
        }
        List<String> others = new ArrayList<>();
        codes.forEach(others::add);
        others.removeIf(code -> code.equals(A) || code.equals(B));
        plain(figures, deeds, others, A, B);
        for (String code : others) {
            Profile profile = TiltMeasure.profile(
                    Evidence.of(deeds),
                    new Question(code, List.of(A), List.of(B), null, null, Step.MONTH),
                    Settings.DEFAULT);
            if (profile.lean() != null) {
                put(figures, "profile of third parties", code, profile.lean().value());
            }
            Tilt tilt = TiltMeasure.prepare(
                            Sets.between(deeds, code, List.of(A, B)),
                            new Question(code, List.of(A), List.of(B), FIRST, LAST, Step.MONTH),
                            Settings.DEFAULT)
                    .smoothed();
            if (tilt.stories() > 0) {
                put(figures, "usual levels", code, logit(tilt.usualShareA()) - logit(tilt.usualShareB()));
            }
        }
        figures.put("pooled levels with profile", both(figures, "pooled levels", "profile of third parties"));
        return figures;
    }

    /** The figures that need no more than the acts with two poles. */
    static void plain(
            Map<String, Map<String, Double>> figures, List<Deed> deeds, List<String> codes, String one, String other) {
        // Only the poles are looked at; the country is any that is neither.
        Question year = new Question("ZZZ", List.of(one), List.of(other), FIRST, LAST, Step.MONTH);
        for (Standing standing : Standings.of(Evidence.of(deeds), codes, year, Settings.DEFAULT)) {
            put(figures, "pooled levels", standing.country(), standing.lean().median());
            put(figures, "pooled shares", standing.country(), standing.shares());
        }
        Map<String, double[]> sums = new TreeMap<>();
        for (Deed deed : deeds) {
            add(sums, deed.actor(), deed.recipient(), deed);
            add(sums, deed.recipient(), deed.actor(), deed);
        }
        for (String code : codes) {
            double[] a = sums.get(code + one);
            double[] b = sums.get(code + other);
            if (a != null && b != null) {
                put(figures, "Goldstein difference", code, a[2] / a[0] - b[2] / b[0]);
                put(figures, "net share", code, 2 * (a[1] / a[0] - b[1] / b[0]));
                put(figures, "plain counts", code, StrictMath.log(a[0] / b[0]));
            }
        }
    }

    /** Two figures added up, each in standard deviations over the countries that have both: no weight is fitted. */
    private static Map<String, Double> both(Map<String, Map<String, Double>> figures, String one, String other) {
        Map<String, Double> a = new TreeMap<>(figures.getOrDefault(one, Map.of()));
        Map<String, Double> b = new TreeMap<>(figures.getOrDefault(other, Map.of()));
        a.keySet().retainAll(b.keySet());
        b.keySet().retainAll(a.keySet());
        Map<String, Double> sum = new TreeMap<>();
        a.forEach((code, value) -> sum.put(code, value / spread(a) + b.getOrDefault(code, 0.0) / spread(b)));
        return sum;
    }

    private static double spread(Map<String, Double> values) {
        double mean = values.values().stream().mapToDouble(v -> v).average().orElse(0);
        double squares = values.values().stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .sum();
        return StrictMath.sqrt(squares / Math.max(1, values.size() - 1));
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    private static void put(Map<String, Map<String, Double>> figures, String name, String code, double value) {
        figures.computeIfAbsent(name, key -> new TreeMap<>()).put(code, value);
    }

    private static void add(Map<String, double[]> sums, String one, String other, Deed deed) {
        double[] sum = sums.computeIfAbsent(one + other, key -> new double[3]);
        sum[0]++;
        sum[1] += deed.type().quad().cooperative() ? 1 : 0;
        sum[2] += deed.intensity();
    }
}
