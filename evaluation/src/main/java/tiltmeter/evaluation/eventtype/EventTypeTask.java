package tiltmeter.evaluation.eventtype;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.MacroF1;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.Tally;
import tiltmeter.model.EventType;

/** The task {@code event-type}: which act links the two given ends of a sentence. */
public final class EventTypeTask {
    private static final String NONE = "none";

    private EventTypeTask() {}

    /** A row and the label that it got; {@value #NONE} for no answer. */
    private record Answer(PairRow row, String predicted) {}

    /** A way of looking at labels: the gold one of a row, or null, and the one that follows from a predicted label. */
    private record View(String title, Function<PairRow, @Nullable String> gold, Function<String, String> of) {
        MacroF1 count(List<Answer> answers) {
            MacroF1 scores = new MacroF1();
            for (Answer answer : answers) {
                String label = gold.apply(answer.row());
                if (label != null) {
                    scores.add(label, answer.predicted().equals(NONE) ? NONE : of.apply(answer.predicted()));
                }
            }
            return scores;
        }
    }

    /**
     * Types the pairs of {@code files} and scores them.
     *
     * @param typings makes what types; asked once, after all rows were found to be good
     * @throws tiltmeter.evaluation.EvaluationException when rows cannot be used
     */
    public static Outcome run(Supplier<Typing> typings, List<Path> files) {
        List<PairRow> rows = new ArrayList<>();
        for (Path file : files) {
            rows.addAll(PairRow.read(file));
        }
        Typing typing = typings.get();
        List<Answer> answers =
                rows.parallelStream().map(row -> answer(typing, row)).toList();
        List<Prediction> predictions = answers.stream()
                .map(answer -> new Prediction(
                        answer.row().id(),
                        answer.row().label(),
                        answer.predicted().equals(NONE) ? null : answer.predicted()))
                .toList();
        return new Outcome(lines(answers), predictions);
    }

    private static Answer answer(Typing typing, PairRow row) {
        EventType type = typing.type(row.text(), row.source(), row.target());
        return new Answer(row, type == null ? NONE : PairRow.label(type));
    }

    private static List<String> lines(List<Answer> answers) {
        List<View> views = List.of(
                new View("root", PairRow::label, label -> label),
                new View("quad", PairRow::quad, PairRow::quad),
                new View("binary", PairRow::binary, PairRow::binary));
        List<String> lines = new ArrayList<>();
        lines.add(answers.size() + " rows; in brackets the 95 % interval of macro-F1 from " + Bootstrap.DRAWS
                + " draws of rows");
        for (View view : views) {
            MacroF1 scores = view.count(answers);
            lines.add("  %-7s macro-F1 %s %s  right %s"
                    .formatted(
                            view.title(),
                            Figures.percent(scores.figure()),
                            Figures.interval(
                                    Bootstrap.interval(
                                            answers.size(),
                                            draw -> view.count(drawn(answers, draw))
                                                    .figure()),
                                    1),
                            Figures.share(scores.right(), scores.total())));
        }
        MacroF1 roots = views.get(0).count(answers);
        lines.add("root labels");
        for (String label : roots.labels()) {
            Tally tally = roots.tally(label);
            lines.add("  %-9s P %s R %s F1 %s  (gold %d, system %d)"
                    .formatted(
                            label,
                            Figures.percent(tally.precision()),
                            Figures.percent(tally.recall()),
                            Figures.percent(tally.f1()),
                            tally.gold(),
                            tally.system()));
        }
        return lines;
    }

    private static List<Answer> drawn(List<Answer> answers, int[] draw) {
        List<Answer> drawn = new ArrayList<>(draw.length);
        for (int i : draw) {
            drawn.add(answers.get(i));
        }
        return drawn;
    }
}
