package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.app.intake.IntakeOptions;
import tiltmeter.app.terminal.Desk;

/** {@code read}: pages into the ledger. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads files and folders of pages into a ledger; what is there already is not read again.",
        footer = {
            "",
            "Stopped at any moment, the same command goes on where it was. A page that cannot be read is",
            "counted and kept with its reason. Next: ./tiltmeter events, ./tiltmeter tilt CHN --between RUS --and USA"
        })
public final class ReadCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private IntakeMixin intake = new IntakeMixin();

    @Parameters(
            paramLabel = "FILE|DIR|URL",
            arity = "1..*",
            description = {
                "Text, HTML, MHTML, JSON Lines, CSV, RSS, Atom, JSON Feed, sitemaps, OPML, WARC or ARC,",
                "plain, .gz, .zst or .zip; folders and patterns of them; addresses; - for standard input."
            })
    private List<String> files = List.of();

    /** A command that works in {@code workshop}. */
    public ReadCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Tally tally = new Archiving(workshop, threads.count())
                .into(ledger.file(), intake.into(IntakeOptions.PLAIN, files), files);
        tally.lines(ledger.file()).forEach(desk.out()::line);
        desk.out().flush();
        return tally.allFailed() ? 1 : 0;
    }
}
