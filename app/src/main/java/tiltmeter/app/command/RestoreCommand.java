package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Backups;
import tiltmeter.ledger.Counts;

/** {@code restore}: a copy back in its place. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a copy made by ./tiltmeter backup back in the place of a ledger, after reading it through.")
public final class RestoreCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--replace", description = "Put the ledger that is there aside, under its name with .replaced.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "The copy.")
    private Path backup = Path.of("");

    /** A command that works in {@code workshop}. */
    public RestoreCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Path aside = replace ? free(ledger.file()) : null;
        Counts counts = Backups.restore(backup, ledger.file(), aside);
        workshop.desk()
                .out()
                .line("put back " + counts.articles() + " articles and " + counts.events() + " events to "
                        + ledger.file() + (aside != null && Files.exists(aside) ? "; the other is now " + aside : ""));
        workshop.desk().out().flush();
        return 0;
    }

    private static @Nullable Path free(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".replaced");
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".replaced-" + i);
        }
        return aside;
    }
}
