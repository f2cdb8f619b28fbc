package tiltmeter.evaluation.copies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.Tally;

/**
 * The task {@code copies}: each pair of texts is shown to a folder that knows nothing else, and it says whether one
 * repeats the other.
 */
public final class CopiesTask {
    private static final int LEAD = 90;

    private final Folder folder;
    private final List<String> lines = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();

    private CopiesTask(Folder folder) {
        this.folder = folder;
    }

    /**
     * Scores {@code folder} on the pairs of {@code files}.
     *
     * @throws tiltmeter.evaluation.EvaluationException when labels cannot be used
     */
    public static Outcome run(Folder folder, List<Path> files) {
        CopiesTask task = new CopiesTask(folder);
        for (Path path : files) {
            PairFiles.PairFile file = PairFiles.read(path);
            task.lines.add((task.lines.isEmpty() ? "" : "\n") + path.getFileName());
            switch (file.sort()) {
                case REWRITES -> {
                    task.score("as they are", file.pairs(), pair -> pair, true);
                    task.score("as of two named outlets", file.pairs(), TextPair::named, false);
                }
                case LABELLED -> task.score("as they are", file.pairs(), pair -> pair, true);
                case SAME_EVENT -> {
                    task.score("as they are", file.pairs(), pair -> pair, true);
                    task.score("without outlet and day", file.pairs(), TextPair::unnamed, false);
                    task.score("the first 90 words alone", file.pairs(), pair -> pair.cut(LEAD), false);
                }
                case ONE_WEEK -> {
                    task.score("as they are", file.pairs(), pair -> pair, true);
                    task.score("without outlet and day", file.pairs(), TextPair::unnamed, false);
                }
            }
        }
        return new Outcome(task.lines, task.predictions);
    }

    private void score(String how, List<TextPair> pairs, UnaryOperator<TextPair> shape, boolean predict) {
        List<Tally> tallies = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Map<String, int[]> classes = new TreeMap<>();
        int events = 0;
        for (TextPair pair : pairs) {
            TextPair shaped = shape.apply(pair);
            String kind = folder.judge(shaped.earlier(), shaped.later());
            boolean folded = !kind.equals("new") && !kind.equals("event");
            events += kind.equals("event") ? 1 : 0;
            tallies.add(new Tally(folded && pair.copy() ? 1 : 0, pair.copy() ? 1 : 0, folded ? 1 : 0));
            int[] counts = classes.computeIfAbsent(pair.cls(), cls -> new int[2]);
            counts[0] += folded ? 1 : 0;
            counts[1]++;
            if (folded) {
                kinds.merge(kind, 1, Integer::sum);
            }
            if (predict) {
                predictions.add(new Prediction(pair.id(), pair.copy(), kind));
            }
        }
        Tally all = Tally.sum(tallies);
        lines.add("  " + how + ": " + pairs.size() + " pairs");
        if (all.gold() > 0) {
            lines.add("    P " + Figures.percent(all.precision()) + "  R " + Figures.percent(all.recall()) + "  F1 "
                    + Figures.percent(all.f1()) + "  "
                    + Figures.interval(
                            Bootstrap.interval(
                                    tallies.size(), draw -> drawn(tallies, draw).f1()),
                            1));
        }
        if (all.gold() < pairs.size()) {
            int unlike = pairs.size() - all.gold();
            lines.add("    folded wrongly " + Figures.share(all.system() - all.hits(), unlike) + "  "
                    + Figures.interval(
                            Bootstrap.interval(tallies.size(), draw -> {
                                Tally tally = drawn(tallies, draw);
                                return tally.gold() == draw.length
                                        ? Double.NaN
                                        : 100.0 * (tally.system() - tally.hits()) / (draw.length - tally.gold());
                            }),
                            1)
                    + (events > 0 ? "; seen as one event " + Figures.share(events, pairs.size()) : ""));
        }
        if (classes.size() > 1) {
            classes.forEach((cls, counts) -> lines.add("    " + cls + ": folded " + counts[0] + " of " + counts[1]));
        }
        if (!kinds.isEmpty()) {
            lines.add("    kinds " + kinds);
        }
    }

    private static Tally drawn(List<Tally> tallies, int[] draw) {
        int hits = 0;
        int gold = 0;
        int system = 0;
        for (int index : draw) {
            Tally tally = tallies.get(index);
            hits += tally.hits();
            gold += tally.gold();
            system += tally.system();
        }
        return new Tally(hits, gold, system);
    }
}
