package tiltmeter.app.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;

/** {@code ./tiltmeter evaluate}: scores the reader on labelled data. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores the reader on labelled data; docs/EVALUATION.md says what each figure means.",
        footer = {
            "",
            "Tasks:",
            "  events       labelled articles (.json, or folders of them), or a .jsonl of rows",
            "               about the article.txt beside it",
            "  gate         labelled articles: what is read, and what events are in it",
            "  event-type   rows with a source, a target and a label (.jsonl)",
            "  statements   labelled articles, or attributions (.jsonl, .jsonl.gz)",
            "  stance       a folder with two passes of labels, then the texts (gold/stance",
            "               examples/corpus gold/articles)",
            "  claims       pairs of tellings (gold/claims/pairs.jsonl), then the texts",
            "  factuality   tokenised sentences with marked words (.jsonl, .jsonl.gz)",
            "  pages        whole pages (x.warc.gz, x.tar.gz or a folder x) with",
            "               x.gold.jsonl beside them: title, authors, day, body",
            "  dates        the same, the day alone",
            "  tilt         a folder of event sets: known history, alignment, coverage",
            "  copies       pairs of original and rewrite (.jsonl, .jsonl.gz),",
            "               x.pairs.jsonl with x.docs.jsonl.gz beside it, or news to draw pairs from",
            "",
            "Exit code: 0 scored, 1 a floor would have to be lowered or a file could not",
            "be written, 2 the task is unknown or a labelled file cannot be used.",
            "",
            "Example: ./tiltmeter evaluate events gold/articles"
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TASK", description = "what to score, see below")
    private String task = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "labelled files or folders")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "day on which the article beside rows appeared, default ${DEFAULT-VALUE}",
            defaultValue = "2023-02-22")
    private String published = "";

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "write one JSON line for each item: its id, gold and predicted")
    private @Nullable Path predictions;

    @Option(
            names = "--raise-floors",
            description = "after scoring a folder of events, pin its figures in floors.json beside it")
    private boolean raiseFloors;

    @Option(names = "--allow-lower", description = "with --raise-floors: lower floors too")
    private boolean allowLower;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            Task scored = Task.named(task);
            if (raiseFloors && (scored != Task.EVENTS || files.size() != 1 || !Files.isDirectory(files.get(0)))) {
                throw new EvaluationException("--raise-floors goes with the task events and one folder of articles");
            }
            if (allowLower && !raiseFloors) {
                throw new EvaluationException("--allow-lower goes with --raise-floors");
            }
            LocalDate day = day();
            if (raiseFloors) {
                return FloorRaising.run(files.get(0), allowLower, this::report, err) ? 0 : FAILED;
            }
            report(scored.run(files, day));
            return 0;
        } catch (EvaluationException e) {
            err.println("tiltmeter evaluate: " + e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (IOException e) {
            err.println("tiltmeter evaluate: " + predictions + ": cannot be written: " + e.getMessage());
            return FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw new EvaluationException("--published is not a day such as 2023-02-22: " + published, e);
        }
    }

    /** Predictions are written before figures are printed, so that whoever sees figures has the items too. */
    private void report(Outcome outcome) throws IOException {
        if (predictions != null) {
            StringBuilder lines = new StringBuilder();
            for (Prediction prediction : outcome.predictions()) {
                lines.append(prediction.json()).append('\n');
            }
            Files.writeString(predictions, lines);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (String line : outcome.lines()) {
            out.print(line + "\n");
        }
        out.flush();
    }
}
