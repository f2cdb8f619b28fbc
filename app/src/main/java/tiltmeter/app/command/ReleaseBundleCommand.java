package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Bundle;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Release;
import tiltmeter.ledger.Releases;

/** {@code release bundle}. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a release as a folder for a repository of research data: Parquet and CSV, README, CITATION.cff",
            "and checksums. Texts of articles are left out unless --texts is given: they are their publishers'."
        })
public final class ReleaseBundleCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "A folder that does not exist yet.")
    private Path out = Path.of("");

    @Option(names = "--texts", description = "With the texts of the articles.")
    private boolean texts;

    @Parameters(paramLabel = "NAME", description = "The release.")
    private String name = "";

    /** A command that works in {@code workshop}. */
    public ReleaseBundleCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Path file = Releases.file(ledger.file(), name);
        if (!Files.exists(file)) {
            throw new CommandFailure("no release " + name + " of " + ledger.file() + "; see ./tiltmeter release list");
        }
        try (Ledger frozen = Ledger.openToRead(file)) {
            Release release = Releases.find(frozen, name)
                    .orElseThrow(() -> new CommandFailure(file + " does not say which release it is"));
            List<Path> written = Bundle.write(frozen, release, out, texts);
            workshop.desk().out().line(written.size() + " files in " + out);
        }
        workshop.desk().out().flush();
        return 0;
    }
}
