package tiltmeter.evaluation.tilt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * V2: do figures from one year of events order countries as independent measures of alignment do? The figure of ours
 * that speaks of levels across countries is the profile of third parties; the tilt itself is against a country's own
 * past and says nothing here. Beside it stand what others use: the difference of mean Goldstein figures, the difference
 * of net shares, and the log ratio of plain counts.
 */
final class Alignment {
    private static final int DRAWS = 1000;
    private static final long SEED = 2014;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
    private static final String A = "USA";
    private static final String B = "RUS";

    private Alignment() {}

    /** Independent measures of one country; NaN where there is none. */
    private record Truth(double idealPoint, double agreement, boolean ally) {}

    static List<String> check(Path folder) {
        List<Deed> deeds = Icews.read(folder);
        Map<String, Truth> truth = truth(folder);
        Map<String, Map<String, Double>> figures = figures(deeds, truth.keySet());
        List<String> lines = new ArrayList<>();
        lines.add(
                "V2  ICEWS 2014 (" + deeds.size() + " acts between states), USA against Russia, beside: ideal points of"
                        + " 2014, agreement with the USA less Russia (2012), allies of the USA (2014); bootstrap over countries");
        for (boolean common : new boolean[] {false, true}) {
            lines.add(common ? "  the countries that have every figure" : "  every country that has the figure");
            for (Map.Entry<String, Map<String, Double>> entry : figures.entrySet()) {
                List<String> codes = new ArrayList<>(entry.getValue().keySet());
                if (common) {
                    figures.values().forEach(other -> codes.retainAll(other.keySet()));
                }
                lines.add(row(entry.getKey(), entry.getValue(), codes, truth));
            }
        }
        return lines;
    }

    private static String row(String name, Map<String, Double> figure, List<String> codes, Map<String, Truth> truth) {
        return String.format(
                Locale.ROOT,
                "    %-28s n %3d  ideal points %s  agreement %s  allies AUC %s",
                name,
                codes.size(),
                interval(codes, all -> rank(all, figure, truth, true)),
                interval(codes, all -> rank(all, figure, truth, false)),
                interval(codes, all -> auc(all, figure, truth)));
    }

    private interface Statistic {
        double of(List<String> codes);
    }

    private static String interval(List<String> codes, Statistic statistic) {
        Random random = new Random(SEED);
        List<Double> draws = new ArrayList<>();
        for (int i = 0; i < DRAWS && !codes.isEmpty(); i++) {
            List<String> draw = new ArrayList<>();
            for (int k = 0; k < codes.size(); k++) {
                draw.add(codes.get(random.nextInt(codes.size())));
            }
            double value = statistic.of(draw);
            if (!Double.isNaN(value)) {
                draws.add(value);
            }
        }
        draws.sort(null);
        if (draws.size() < DRAWS / 2) {
            return "n/a";
        }
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f]",
                statistic.of(codes),
                draws.get((int) (0.025 * draws.size())),
                draws.get((int) (0.975 * draws.size())));
    }

    private static double rank(
            List<String> codes, Map<String, Double> figure, Map<String, Truth> truth, boolean idealPoint) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (String code : codes) {
            Truth one = truth.getOrDefault(code, new Truth(Double.NaN, Double.NaN, false));
            double value = idealPoint ? one.idealPoint() : one.agreement();
            if (!Double.isNaN(value)) {
                x.add(figure.getOrDefault(code, 0.0));
                y.add(value);
            }
        }
        return Ranks.spearman(x, y);
    }

    private static double auc(List<String> codes, Map<String, Double> figure, Map<String, Truth> truth) {
        List<Double> values = new ArrayList<>();
        List<Boolean> allies = new ArrayList<>();
        for (String code : codes) {
            values.add(figure.getOrDefault(code, 0.0));
            allies.add(truth.getOrDefault(code, new Truth(0, 0, false)).ally());
        }
        return Ranks.auc(values, allies);
    }

    /** By name of the figure, by country. */
    private static Map<String, Map<String, Double>> figures(List<Deed> deeds, Iterable<String> codes) {
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        for (String name : List.of(
                "pooled levels",
                "pooled levels with profile",
                "usual levels",
                "profile of third parties",
                "Goldstein difference",
                "net share",
                "plain counts")) {
            figures.put(name, new TreeMap<>());
        }
        Map<String, double[]> sums = new TreeMap<>();
        for (Deed deed : deeds) {
            add(sums, deed.actor(), deed.recipient(), deed);
            add(sums, deed.recipient(), deed.actor(), deed);
        }
        List<String> others = new ArrayList<>();
        codes.forEach(others::add);
        others.removeIf(code -> code.equals(A) || code.equals(B));
        // Only the poles are looked at; the country is any that is neither.
        Question year = new Question("ZZZ", List.of(A), List.of(B), FIRST, LAST, Step.MONTH);
        for (Standing one : Standings.of(Evidence.of(deeds), others, year, Settings.DEFAULT)) {
            put(figures, "pooled levels", one.country(), one.lean().median());
        }
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
            double[] a = sums.get(code + A);
            double[] b = sums.get(code + B);
            if (a != null && b != null) {
                put(figures, "Goldstein difference", code, a[2] / a[0] - b[2] / b[0]);
                put(figures, "net share", code, 2 * (a[1] / a[0] - b[1] / b[0]));
                put(figures, "plain counts", code, StrictMath.log(a[0] / b[0]));
            }
        }
        figures.put("pooled levels with profile", both(figures, "pooled levels", "profile of third parties"));
        return figures;
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

    private static Map<String, Truth> truth(Path folder) {
        Map<String, Double> idealPoints = new TreeMap<>();
        for (String row : TextFile.rows(folder.resolve("idealpoints_all_apr2020.csv.gz"))) {
            List<String> cells = TextFile.cells(row);
            if (cells.get(2).equals("69")) { // the session that opened in 2014
                idealPoints.put(cells.get(12), Double.valueOf(cells.get(4)));
            }
        }
        Map<String, String> codeOfNumber = new TreeMap<>();
        Map<String, String> codeOfLetters = new TreeMap<>();
        numbers(folder, codeOfNumber, codeOfLetters);
        Map<String, Double> agreement = new TreeMap<>();
        for (String row : TextFile.rows(folder.resolve("qss_unvoting.csv"))) {
            List<String> cells = TextFile.cells(row);
            String code = codeOfLetters.get(cells.get(1));
            if (cells.get(0).equals("2012") && code != null && !cells.get(4).equals("NA")) {
                agreement.put(code, Double.parseDouble(cells.get(4)) - Double.parseDouble(cells.get(5)));
            }
        }
        TreeSet<String> allies = new TreeSet<>();
        for (String row : TextFile.rows(folder.resolve("atop_alliance.csv.gz"))) {
            List<String> cells = TextFile.cells(row);
            if (cells.get(2).equals("2014")
                    && cells.get(3).equals("1")
                    && cells.get(0).equals("2")) {
                String code = codeOfNumber.get(cells.get(1));
                if (code != null) {
                    allies.add(code);
                }
            }
        }
        Map<String, Truth> truth = new TreeMap<>();
        idealPoints.forEach((code, point) ->
                truth.put(code, new Truth(point, agreement.getOrDefault(code, Double.NaN), allies.contains(code))));
        return truth;
    }

    /**
     * Codes by the numbers and letters of the Correlates of War, joined to ISO by the ideal points' own two columns.
     */
    private static void numbers(Path folder, Map<String, String> codeOfNumber, Map<String, String> codeOfLetters) {
        for (String row : TextFile.rows(folder.resolve("idealpoints_all_apr2020.csv.gz"))) {
            List<String> cells = TextFile.cells(row);
            codeOfNumber.put(cells.get(1), cells.get(12));
        }
        for (String row : TextFile.rows(folder.resolve("cow_country_codes.csv"))) {
            List<String> cells = TextFile.cells(row);
            String code = codeOfNumber.get(cells.get(1));
            if (code != null) {
                codeOfLetters.put(cells.get(0), code);
            }
        }
    }
}
