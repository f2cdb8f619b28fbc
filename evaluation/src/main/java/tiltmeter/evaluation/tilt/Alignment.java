package tiltmeter.evaluation.tilt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tiltmeter.tilt.Deed;

/**
 * V2: do figures from one year of events order countries as independent measures of alignment do? The tilt itself is
 * against a country's own past and says nothing here.
 */
final class Alignment {
    private static final int DRAWS = 1000;
    private static final long SEED = 2014;

    private Alignment() {}

    static List<String> check(Path folder) {
        List<Deed> deeds = Icews.read(folder);
        Map<String, Standpoint> truth = Standpoint.read(folder);
        Map<String, Map<String, Double>> figures = LevelFigures.of(deeds, truth.keySet());
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
        lines.addAll(ahead(figures, truth));
        lines.addAll(OtherPoles.check(deeds, truth));
        return lines;
    }

    private static String row(
            String name, Map<String, Double> figure, List<String> codes, Map<String, Standpoint> truth) {
        return String.format(
                Locale.ROOT,
                "    %-28s n %3d  ideal points %s  agreement %s  allies AUC %s",
                name,
                codes.size(),
                interval(codes, all -> rank(all, figure, truth, true)),
                interval(codes, all -> rank(all, figure, truth, false)),
                interval(codes, all -> auc(all, figure, truth)));
    }

    /** How far the net share is ahead of ours, on the same drawn countries: both move together from draw to draw. */
    private static List<String> ahead(Map<String, Map<String, Double>> figures, Map<String, Standpoint> truth) {
        Map<String, Double> net = figures.getOrDefault("net share", Map.of());
        List<String> codes = new ArrayList<>(net.keySet());
        figures.values().forEach(other -> codes.retainAll(other.keySet()));
        List<String> lines = new ArrayList<>();
        for (String name : List.of("pooled levels", "pooled shares")) {
            Map<String, Double> ours = figures.getOrDefault(name, Map.of());
            lines.add("    net share ahead of " + name + " by "
                    + interval(codes, all -> rank(all, net, truth, true) - rank(all, ours, truth, true)));
        }
        return lines;
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
            List<String> codes, Map<String, Double> figure, Map<String, Standpoint> truth, boolean idealPoint) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (String code : codes) {
            Standpoint one = truth.getOrDefault(code, new Standpoint(Double.NaN, Double.NaN, false));
            double value = idealPoint ? one.idealPoint() : one.agreement();
            if (!Double.isNaN(value)) {
                x.add(figure.getOrDefault(code, 0.0));
                y.add(value);
            }
        }
        return Ranks.spearman(x, y);
    }

    private static double auc(List<String> codes, Map<String, Double> figure, Map<String, Standpoint> truth) {
        List<Double> values = new ArrayList<>();
        List<Boolean> allies = new ArrayList<>();
        for (String code : codes) {
            values.add(figure.getOrDefault(code, 0.0));
            allies.add(truth.getOrDefault(code, new Standpoint(0, 0, false)).ally());
        }
        return Ranks.auc(values, allies);
    }
}
