package tiltmeter.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --ledger}, the same for every command that has it. */
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "${env:TILTMETER_LEDGER:-tiltmeter.duckdb}",
            description = "The ledger (default: $TILTMETER_LEDGER, else tiltmeter.duckdb in this folder).")
    private Path file = Path.of("tiltmeter.duckdb");

    Path file() {
        return file;
    }
}
