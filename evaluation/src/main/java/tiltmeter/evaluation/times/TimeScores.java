package tiltmeter.evaluation.times;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Tally;
import tiltmeter.model.Days;

/**
 * Pooled figures over documents. An expression is found when the reader's meets it in one character or more, as in
 * TempEval's relaxed match; its value is right when both name the same days, or when neither names any. Where the gold
 * marks a modifier that its value leaves out, days inside of the value's are right.
 */
final class TimeScores {
    private final List<Counts> documents = new ArrayList<>();

    /** Counts of one document. */
    private static final class Counts {
        private int gold;
        private int system;
        private int found;
        private int right;
        private int dated;
        private int overlapping;
        private double shared;

        private Tally tally(int hits) {
            return new Tally(hits, gold, system);
        }
    }

    /**
     * Adds a document.
     *
     * @param pairs gold days and the reader's for each expression found
     * @param gold expressions of the gold
     * @param system expressions of the reader that count
     */
    void add(List<Pair> pairs, int gold, int system) {
        Counts counts = new Counts();
        counts.gold = gold;
        counts.system = system;
        counts.found = pairs.size();
        for (Pair pair : pairs) {
            Days label = pair.gold();
            Days read = pair.read();
            if (label == null || read == null) {
                counts.right += label == null && read == null ? 1 : 0;
                counts.dated += label == null ? 0 : 1;
                continue;
            }
            counts.right += right(label, pair.modified(), read) ? 1 : 0;
            counts.dated++;
            double common = common(label, read);
            counts.overlapping += common > 0 ? 1 : 0;
            counts.shared += common / (length(label) + length(read) - common);
        }
        documents.add(counts);
    }

    /**
     * Days of a found expression; null for words that name none.
     *
     * @param modified whether the gold's value leaves out a modifier: TimeML gives "early March" the value of March
     */
    record Pair(
            @Nullable Days gold, boolean modified, @Nullable Days read) {}

    private static boolean right(Days gold, boolean modified, Days read) {
        boolean inside = !read.first().isBefore(gold.first()) && !read.last().isAfter(gold.last());
        return gold.equals(read) || (modified && inside);
    }

    private static double length(Days days) {
        return days.last().toEpochDay() - days.first().toEpochDay() + 1;
    }

    private static double common(Days one, Days other) {
        long first = Math.max(one.first().toEpochDay(), other.first().toEpochDay());
        long last = Math.min(one.last().toEpochDay(), other.last().toEpochDay());
        return Math.max(0, last - first + 1);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(documents.size() + " documents; in brackets the 95 % interval of F1 from " + Bootstrap.DRAWS
                + " draws of documents");
        lines.add(line("found  ", counts -> counts.tally(counts.found)));
        lines.add(line("value  ", counts -> counts.tally(counts.right)));
        int dated = documents.stream().mapToInt(counts -> counts.dated).sum();
        int overlapping =
                documents.stream().mapToInt(counts -> counts.overlapping).sum();
        double shared = documents.stream().mapToDouble(counts -> counts.shared).sum();
        lines.add("  of the found that name days: overlapping " + Figures.share(overlapping, dated)
                + ", mean share of days in common "
                + Figures.fixed(dated == 0 ? Double.NaN : 100 * shared / dated, 1) + " %");
        return lines;
    }

    private String line(String name, java.util.function.Function<Counts, Tally> tally) {
        ToDoubleFunction<int[]> f1 = draw -> {
            List<Tally> drawn = new ArrayList<>();
            for (int i : draw) {
                drawn.add(tally.apply(documents.get(i)));
            }
            return Tally.sum(drawn).f1();
        };
        Tally all = Tally.sum(documents.stream().map(tally).toList());
        return "  " + name + " P " + Figures.percent(all.precision()) + " R " + Figures.percent(all.recall()) + " F1 "
                + Figures.percent(all.f1()) + "  (gold " + all.gold() + ", system " + all.system() + ")  "
                + Figures.interval(Bootstrap.interval(documents.size(), f1), 1);
    }
}
