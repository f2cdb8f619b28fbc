package tiltmeter.evaluation.stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Correlation;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.texts.NamedTexts;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;
import tiltmeter.reader.Reader;

/** The task {@code stance}: a folder with two passes of labels, then the texts that they point at. */
public final class StanceTask {
    private StanceTask() {}

    /** One label with what the reader says; {@code found} is 0 where it shows no stance. */
    private record Judged(StanceLabel label, boolean told, boolean shown, double found) {}

    /**
     * Reads the texts that are there and scores the stances in them.
     *
     * @param readers makes the reader; asked once, after all labels were found to be good
     * @throws EvaluationException when labels or texts cannot be used
     */
    public static Outcome run(Supplier<Reader> readers, List<Path> paths) {
        List<StanceLabel> labels = StanceLabel.load(paths.get(0));
        NamedTexts texts = NamedTexts.load(paths.subList(1, paths.size()));
        TreeSet<String> names = new TreeSet<>();
        labels.forEach(label -> names.add(label.text()));
        names.removeIf(name -> !texts.has(name));
        if (names.isEmpty()) {
            throw new EvaluationException(
                    paths.get(0) + ": none of its texts is there; name folders or files of texts after it");
        }
        SortedMap<String, Reading> readings = texts.read(readers.get(), names);
        List<Judged> judged = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        for (StanceLabel label : labels) {
            Reading reading = readings.get(label.text());
            Double mean = label.mean();
            if (reading == null || mean == null) {
                continue;
            }
            Statement statement = StanceMatch.find(label, reading.statements());
            Double found = statement == null ? null : StanceMatch.stance(statement, label.target());
            judged.add(new Judged(label, statement != null, found != null, found == null ? 0 : found));
            predictions.add(new Prediction(label.id(), mean, found));
        }
        return new Outcome(lines(labels.size(), names.size(), judged), predictions);
    }

    private static List<String> lines(int labels, int texts, List<Judged> judged) {
        List<String> lines = new ArrayList<>();
        lines.add(judged.size() + " of " + labels + " labels, in " + texts + " texts that are there; in brackets the"
                + " 95 % interval from " + Bootstrap.DRAWS + " draws of texts");
        lines.add("  r with the mean of the passes          " + figure(judged, each -> true)
                + "  (no stance counts as 0)");
        lines.add("  r where the reader shows a stance      " + figure(judged, Judged::shown) + "  ("
                + judged.stream().filter(Judged::shown).count() + ")");
        lines.add("  the reader has the statement           "
                + Figures.share((int) judged.stream().filter(Judged::told).count(), judged.size()));
        lines.add("  same sign, where neither is 0          " + signs(judged));
        lines.add("  r of the two passes                    " + passes(judged));
        return lines;
    }

    private static String figure(List<Judged> judged, Predicate<Judged> which) {
        SortedMap<String, List<Correlation.Pair>> byText = new TreeMap<>();
        for (Judged each : judged) {
            Double mean = each.label().mean();
            if (which.test(each) && mean != null) {
                byText.computeIfAbsent(each.label().text(), none -> new ArrayList<>())
                        .add(new Correlation.Pair(mean, each.found()));
            }
        }
        return correlation(byText);
    }

    private static String passes(List<Judged> judged) {
        SortedMap<String, List<Correlation.Pair>> byText = new TreeMap<>();
        for (Judged each : judged) {
            Double first = each.label().first();
            Double second = each.label().second();
            if (first != null && second != null) {
                byText.computeIfAbsent(each.label().text(), none -> new ArrayList<>())
                        .add(new Correlation.Pair(first, second));
            }
        }
        return correlation(byText);
    }

    private static String correlation(SortedMap<String, List<Correlation.Pair>> byText) {
        List<List<Correlation.Pair>> texts = List.copyOf(byText.values());
        List<Correlation.Pair> all = texts.stream().flatMap(List::stream).toList();
        return Figures.fixed(Correlation.pearson(all), 3) + "  "
                + Figures.interval(
                        Bootstrap.interval(
                                texts.size(), draw -> Correlation.pearson(StanceValidation.pooled(texts, draw))),
                        3);
    }

    private static String signs(List<Judged> judged) {
        int same = 0;
        int all = 0;
        for (Judged each : judged) {
            Double mean = each.label().mean();
            if (mean != null && mean != 0 && each.found() != 0) {
                all++;
                same += (mean > 0) == (each.found() > 0) ? 1 : 0;
            }
        }
        return Figures.share(same, all);
    }
}
