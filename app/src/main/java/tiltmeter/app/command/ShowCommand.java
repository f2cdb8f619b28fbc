package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.app.intake.IntakeOptions;
import tiltmeter.app.intake.Pages;
import tiltmeter.app.reading.Outcome;
import tiltmeter.app.reading.Run;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.ArticleEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Reading;

/** {@code show}: one article with its evidence lit. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows an article with the words that its records rest on lit, and the records below each sentence.",
            "Colours are off where no terminal is or NO_COLOR is set; then brackets mark the words."
        },
        footer = {"", "Example: ./tiltmeter show a3f2b   or   ./tiltmeter show page.html --why 3"})
public final class ShowCommand implements Callable<Integer> {
    private static final int CANDIDATES = 6;
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(
            paramLabel = "ARTICLE",
            description = "Id of an article in the ledger, or its start; or a file, which is read on the spot.")
    private String article = "";

    @Option(
            names = "--why",
            paramLabel = "N",
            description = "Also show every step from the words to the code of the N-th event, counted from the top.")
    private @Nullable Integer why;

    /** A command that works in {@code workshop}. */
    public ShowCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        for (Reading reading : found(desk)) {
            new ArticleView(desk).show(reading);
            if (why != null) {
                new StepView(desk).show(reading, why, workshop.reader().get());
            }
        }
        desk.out().flush();
        return 0;
    }

    private List<Reading> found(Desk desk) {
        if (article.equals("-") || Files.exists(Path.of(article))) {
            return fromFile(desk);
        }
        List<ArticleEntry> found;
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            found = open.articles(article, CANDIDATES);
        }
        if (found.isEmpty()) {
            throw new CommandFailure("no article in " + ledger.file() + " has an id that starts with '" + article
                    + "', and no file has that name; ids stand in the last column of: ./tiltmeter events");
        }
        if (found.size() > 1) {
            String ids =
                    found.stream().map(entry -> entry.reading().article().id()).collect(Collectors.joining(", "));
            throw new CommandFailure("'" + article + "' fits " + (found.size() < CANDIDATES ? "" : "at least ")
                    + found.size() + " articles; write more of one of " + ids);
        }
        return List.of(found.get(0).reading());
    }

    private List<Reading> fromFile(Desk desk) {
        List<Reading> readings = new ArrayList<>();
        Run run = new Run(workshop.reader().get(), 1);
        try (Pages pages = Pages.of(List.of(article), IntakeOptions.PLAIN, desk.in())) {
            run.over(pages, id -> true, workshop.stories().apply(null), (Outcome outcome) -> {
                if (outcome.reading() != null) {
                    readings.add(outcome.reading());
                }
                if (outcome.refusal() != null) {
                    desk.say("%s", Records.refusal(outcome.refusal()));
                }
            });
        }
        if (readings.isEmpty()) {
            throw new CommandFailure("nothing in " + article + " could be read");
        }
        return readings;
    }
}
