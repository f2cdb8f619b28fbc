package tiltmeter.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;

/** {@code correct list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all corrections, those taken back too.")
public final class CorrectListCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private AskedLedger ledger = new AskedLedger();

    /** A command that works in {@code workshop}. */
    public CorrectListCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            new CorrectionReport(workshop.desk()).all(Corrections.of(open));
        }
        return 0;
    }
}
