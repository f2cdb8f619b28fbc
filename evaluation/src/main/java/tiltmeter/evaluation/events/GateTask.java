package tiltmeter.evaluation.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;

/** The task {@code gate}: how many sentences the reader parses, and how many labelled events stand in them. */
public final class GateTask {
    private GateTask() {}

    /**
     * Asks the gate about every sentence of the labelled articles in {@code paths}.
     *
     * @param readers makes the reader; asked once, after all labels were found to be good
     * @throws tiltmeter.evaluation.EvaluationException when labels cannot be used
     */
    public static Outcome run(Supplier<Reader> readers, List<Path> paths) {
        List<Labelled> labelled = Labelled.load(paths);
        Reader reader = readers.get();
        int sentences = 0;
        int kept = 0;
        int events = 0;
        int found = 0;
        for (Labelled each : labelled) {
            GoldArticle gold = each.article();
            TreeSet<Integer> open = new TreeSet<>();
            for (int i = 0; i < gold.sentences().size(); i++) {
                sentences++;
                if (reader.isWorthParsing(gold.sentences().get(i))) {
                    open.add(i);
                    kept++;
                }
            }
            for (GoldEvent event : gold.events()) {
                events++;
                found += open.contains(event.n()) ? 1 : 0;
            }
        }
        return new Outcome(
                List.of(
                        line("events in sentences that are read", found, events),
                        line("sentences that are read", kept, sentences)),
                List.of());
    }

    private static String line(String what, int part, int whole) {
        return String.format(
                Locale.ROOT, "%-34s %5.1f %% (%d of %d)", what, 100.0 * part / Math.max(1, whole), part, whole);
    }
}
