package tiltmeter.evaluation.tilt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;

/** The validation suite of the tilt, V1 to V8, on one folder of event sets and measures of alignment. */
public final class TiltTask {
    private TiltTask() {}

    /**
     * Runs the whole suite; the same files give the same lines.
     *
     * @param files the one folder
     */
    public static Outcome run(List<Path> files) {
        if (files.size() != 1) {
            throw new EvaluationException("tilt takes one folder, the one with levant.cameo.csv.gz in it");
        }
        Sets sets = Sets.load(files.get(0));
        List<String> lines = new ArrayList<>(Breaks.history(sets));
        lines.addAll(JumpDates.check());
        lines.addAll(Alignment.check(files.get(0)));
        lines.addAll(Halves.check(sets));
        lines.addAll(Simulation.check());
        lines.addAll(Promises.check(sets));
        lines.addAll(Breaks.shuffled(sets));
        return new Outcome(lines, List.of());
    }
}
