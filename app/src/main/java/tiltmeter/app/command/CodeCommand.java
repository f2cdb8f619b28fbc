package tiltmeter.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.app.intake.IntakeOptions;
import tiltmeter.app.intake.Pages;
import tiltmeter.app.reading.Outcome;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.reading.Run;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.RecordJson;

/** {@code code}: pages in, JSON Lines out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Reads pages and writes their records to standard output as JSON Lines:",
            "each article, then its events and statements, in the order of the input."
        },
        footer = {
            "",
            "A page that cannot be read is named on standard error and does not stop the rest.",
            "Example: ./tiltmeter code --published 2023-02-22 page.html | jq 'select(.kind==\"event\")'"
        })
public final class CodeCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication, for inputs that do not tell it themselves.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Name of the outlet, likewise.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published, likewise.")
    private @Nullable String url;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            converter = Words.InputFormat.class,
            description = "auto, text, html, jsonl, csv, feed, warc and others (default: auto).")
    private IntakeOptions.Format format = IntakeOptions.Format.AUTO;

    @Mixin
    private IntakeMixin intake = new IntakeMixin();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files, folders, addresses; - or none: standard input.")
    private List<String> files = List.of();

    /** A command that works in {@code workshop}. */
    public CodeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        int count = threads.count();
        PageReader reader = workshop.reader().get();
        AtomicLong read = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        List<String> names = files.isEmpty() ? List.of("-") : files;
        try (Pages pages =
                Pages.of(names, intake.into(new IntakeOptions(format, published, publisher, url), names), desk.in())) {
            new Run(reader, count).over(pages, id -> true, workshop.stories().apply(null), outcome -> {
                (outcome.fate() == Outcome.Fate.REFUSED ? refused : read).incrementAndGet();
                write(desk, outcome);
            });
        }
        desk.out().flush();
        return read.get() == 0 && refused.get() > 0 ? 1 : 0;
    }

    private static void write(Desk desk, Outcome outcome) {
        if (outcome.reading() != null) {
            RecordJson.lines(outcome.reading(), outcome.fold()).forEach(desk.out()::line);
            desk.out().flush();
        }
        if (outcome.refusal() != null) {
            desk.say("%s", Records.refusal(outcome.refusal()));
        }
    }
}
