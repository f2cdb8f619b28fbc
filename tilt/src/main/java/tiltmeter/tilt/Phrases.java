package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Names, factors, bands and counts as they stand in a sentence. */
final class Phrases {
    private final UnaryOperator<String> names;

    Phrases(UnaryOperator<String> names) {
        this.names = names;
    }

    String name(String code) {
        return names.apply(code);
    }

    /** "the United States, the EU and NATO"; a bloc by its own name. */
    String pole(Pole pole) {
        List<String> all = new ArrayList<>();
        for (String part : pole.name().split(",", -1)) {
            all.add(names.apply(part));
        }
        int end = all.size() - 1;
        return end == 0 ? all.get(0) : String.join(", ", all.subList(0, end)) + " and " + all.get(end);
    }

    /** Side A for figures of 0 and more. */
    String pole(double logOdds, Question question) {
        return pole(logOdds >= 0 ? question.a() : question.b());
    }

    /** "×2.3 towards Norland". */
    String towards(double logOdds, Question question) {
        return factor(logOdds) + " towards " + pole(logOdds, question);
    }

    String range(double low, double high, Question question) {
        return low == high ? towards(low, question) : towards(low, question) + " to " + towards(high, question);
    }

    /** The 80 % band; its ends need no side where both lie on one. */
    String band(Bands bands, Question question) {
        if (bands.side80() != 0) {
            double nearer = Math.min(Math.abs(bands.low80()), Math.abs(bands.high80()));
            double farther = Math.max(Math.abs(bands.low80()), Math.abs(bands.high80()));
            return "80 % band " + factor(nearer) + " to " + factor(farther);
        }
        return "80 % band " + towards(bands.low80(), question) + " to " + towards(bands.high80(), question);
    }

    /** "the week of 2023-02-20" or "2023-02". */
    static String label(Tilt tilt, int t) {
        return label(tilt.question().step(), tilt.steps().get(t).start());
    }

    static String label(Step step, LocalDate start) {
        return (step == Step.WEEK ? "the week of " : "") + step.label(start);
    }

    /** What a tilt rests on. An event set has neither stories nor articles, and its acts are taken as it has them. */
    static String basis(Tilt tilt) {
        String set = tilt.set();
        if (set != null) {
            int acts = tilt.fates().getOrDefault(Fate.COUNTED, 0);
            return count(acts, "act", "acts") + " of the imported event set " + set
                    + ", each taken to be right, as the set tells no confidence";
        }
        return count(tilt.stories(), "story", "stories") + " in " + count(tilt.articles(), "article", "articles")
                + " of " + count(tilt.outlets(), "outlet", "outlets");
    }

    /** exp(|logOdds|) as "×2.3"; two digits after the point below 1.1, none from 20, ">×1000" beyond a thousand. */
    static String factor(double logOdds) {
        double factor = StrictMath.exp(Math.abs(logOdds));
        if (factor > 1000) {
            return ">×1000";
        }
        return String.format(Locale.ROOT, factor < 1.1 ? "×%.2f" : factor < 20 ? "×%.1f" : "×%.0f", factor);
    }

    static String count(int n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }
}
