package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.ledger.Releases;

/** The ledger that a command only asks: as it is, or as it was when a release was made. */
final class AskedLedger {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--as-of",
            paramLabel = "RELEASE",
            description = "Answer from this release instead (see ./tiltmeter release list).")
    private @Nullable String release;

    /** The file to open. */
    Path file() {
        if (release == null) {
            return ledger.file();
        }
        Path frozen = Releases.file(ledger.file(), release);
        if (!Files.exists(frozen)) {
            throw new CommandFailure("no release " + release + " of " + ledger.file()
                    + "; see which there are with: ./tiltmeter release list --ledger " + ledger.file());
        }
        return frozen;
    }
}
