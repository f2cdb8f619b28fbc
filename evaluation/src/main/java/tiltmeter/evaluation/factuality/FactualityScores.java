package tiltmeter.evaluation.factuality;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;

/** Mean absolute error and Pearson's r between labels and predictions, both in [-3, 3], pooled over sentences. */
final class FactualityScores {
    /** Sums of one sentence, from which both figures can be had for any draw of sentences. */
    private record Sums(int n, double error, double g, double s, double gg, double ss, double gs) {
        static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0);

        Sums plus(Sums o) {
            return new Sums(n + o.n, error + o.error, g + o.g, s + o.s, gg + o.gg, ss + o.ss, gs + o.gs);
        }

        double meanError() {
            return n == 0 ? Double.NaN : error / n;
        }

        /** NaN when either side does not vary. */
        double correlation() {
            double spreads = (n * gg - g * g) * (n * ss - s * s);
            return spreads <= 0 ? Double.NaN : (n * gs - g * s) / Math.sqrt(spreads);
        }
    }

    private final List<Sums> sentences = new ArrayList<>();
    private int missing;

    /** One sentence; a prediction of NaN stands for a word that was not found and is only counted. */
    void add(List<Double> gold, List<Double> predicted) {
        Sums sums = Sums.NONE;
        for (int i = 0; i < gold.size(); i++) {
            double g = gold.get(i);
            double s = predicted.get(i);
            if (Double.isNaN(s)) {
                missing++;
            } else {
                sums = sums.plus(new Sums(1, Math.abs(g - s), g, s, g * g, s * s, g * s));
            }
        }
        sentences.add(sums);
    }

    private Sums of(int[] draw) {
        Sums sum = Sums.NONE;
        for (int i : draw) {
            sum = sum.plus(sentences.get(i));
        }
        return sum;
    }

    double meanError() {
        return all().meanError();
    }

    double correlation() {
        return all().correlation();
    }

    private Sums all() {
        return sentences.stream().reduce(Sums.NONE, Sums::plus);
    }

    List<String> lines() {
        int size = sentences.size();
        return List.of(
                size + " sentences, " + all().n() + " words; in brackets the 95 % interval from " + Bootstrap.DRAWS
                        + " draws of sentences",
                "  MAE        " + Figures.fixed(meanError(), 3) + "  "
                        + Figures.interval(Bootstrap.interval(size, draw -> of(draw).meanError()), 3),
                "  Pearson r  " + Figures.fixed(correlation(), 3) + "  "
                        + Figures.interval(Bootstrap.interval(size, draw -> of(draw).correlation()), 3),
                "  words that the parser did not find: " + missing);
    }
}
