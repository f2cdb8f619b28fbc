package tiltmeter.app.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.events.EventReport;
import tiltmeter.evaluation.events.EventTask;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.gate.Floors;
import tiltmeter.evaluation.gate.Measured;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;

/** Pins what the reader reaches on a folder of labels. */
final class FloorRaising {
    private FloorRaising() {}

    /** Where the figures go before floors are looked at. */
    interface Report {
        void accept(Outcome outcome) throws IOException;
    }

    /** Scores {@code folder} and writes its floors; false when that would lower one and may not. */
    static boolean run(Path folder, boolean allowLower, Report report, PrintWriter err) throws IOException {
        List<Labelled> labelled = Labelled.load(List.of(folder));
        Path file = Floors.beside(folder);
        Floors old = Files.exists(file) ? Floors.load(file) : null;
        List<Pair> pairs = EventTask.read(Reader.load(), labelled);
        report.accept(new Outcome(EventReport.of(pairs), EventTask.predictions(labelled, pairs)));
        Floors.Renewal renewal = Floors.renew(old, Measured.of(folder, labelled, pairs));
        if (!renewal.lowered().isEmpty() && !allowLower) {
            err.println("tiltmeter evaluate: " + file + " stays as it is: " + String.join("; ", renewal.lowered())
                    + "; to lower it, add --allow-lower and a line to CHANGELOG.md");
            return false;
        }
        renewal.floors().save(file);
        err.println("tiltmeter evaluate: wrote " + file);
        return true;
    }
}
