package tiltmeter.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tiltmeter.app.terminal.Desk;

/** {@code demo}: reads the bundled example corpus and shows what can be seen in it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the bundled example reports and draws how China leaned between Russia and the West.")
public final class DemoCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** A command that works in {@code workshop}. */
    public DemoCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Path corpus = desk.home().resolve("examples").resolve("corpus");
        if (!Files.isDirectory(corpus)) {
            throw new CommandFailure("the example reports are not at " + corpus
                    + "; start the demo with the launcher ./tiltmeter of a whole checkout");
        }
        Path ledger = freshLedger(desk.home());
        desk.say("reading the example reports in %s", corpus);
        Tally tally = new Archiving(workshop, threads.count()).into(ledger, List.of(corpus.toString()));
        if (tally.allFailed()) {
            throw new CommandFailure("none of the example reports in " + corpus + " could be read");
        }
        tally.lines(ledger).forEach(desk.out()::line);
        desk.out().line("");
        desk.out().flush();
        int code = tilt(ledger);
        desk.out().line("");
        desk.out().line("Try next:");
        String with = " --ledger " + ledger;
        desk.out().line("  ./tiltmeter events --actor CHN --recipient USA" + with);
        desk.out().line("  ./tiltmeter statements --speaker \"Wang Yi\"" + with);
        desk.out().line("  ./tiltmeter tilt CHN --between RUS --and USA,EU,NATO,WST --by week --svg tilt.svg" + with);
        desk.out().line("  ./tiltmeter show " + corpus.resolve("2023-02-20-china-denies-arms-jade.txt"));
        desk.out().line("  ./tiltmeter read --ledger mine.duckdb FOLDER        (your own pages)");
        desk.out().flush();
        return code;
    }

    /** The seam to the tilt: its own command, run as a user would run it. */
    private int tilt(Path ledger) {
        CommandLine root = command.root().commandLine();
        if (!root.getSubcommands().containsKey("tilt")) {
            return 0;
        }
        return root.execute(
                "tilt", "CHN", "--between", "RUS", "--and", "USA,EU,NATO,WST", "--why", "--ledger", ledger.toString());
    }

    /** A new ledger each time, so that it shows what this reader makes of the reports and not an earlier one. */
    private static Path freshLedger(Path home) {
        try {
            Path target = home.resolve("target");
            Path folder = Files.isWritable(Files.isDirectory(target) ? target : home)
                    ? Files.createDirectories(target.resolve("demo"))
                    : Files.createTempDirectory("tiltmeter-demo");
            Path ledger = folder.resolve("demo.duckdb");
            Files.deleteIfExists(ledger);
            Files.deleteIfExists(folder.resolve("demo.duckdb.wal"));
            return ledger;
        } catch (IOException e) {
            throw new CommandFailure("cannot make a ledger for the demo under " + home + " (" + e.getMessage()
                    + "); see that the folder may be written to");
        }
    }
}
