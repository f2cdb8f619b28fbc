package tiltmeter.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Backups;
import tiltmeter.ledger.Counts;

/** {@code backup}: a whole copy, while others read and write. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies a ledger, also while others read it or write to it; the copy is read through once.")
public final class BackupCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "FILE", description = "Where the copy goes; must not exist yet.")
    private Path target = Path.of("");

    /** A command that works in {@code workshop}. */
    public BackupCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Counts counts = Backups.make(ledger.file(), target);
        workshop.desk()
                .out()
                .line("copied " + counts.articles() + " articles and " + counts.events() + " events to " + target);
        workshop.desk().out().flush();
        return 0;
    }
}
