package tiltmeter.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Target;

/** What is corrected, by whom and why. */
final class CorrectionOptions {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; kept with it.")
    private String reason = "";

    @Option(names = "--apply", description = "Make the correction; without it, only show what it would change.")
    private boolean apply;

    int correct(Workshop workshop, Target target, Change change) {
        CorrectionReport report = new CorrectionReport(workshop.desk());
        if (!apply) {
            try (Ledger open = Ledger.openToRead(ledger.file())) {
                report.preview(Corrections.of(open).preview(target, change));
            }
            return 0;
        }
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            Corrections corrections = Corrections.of(open);
            Corrections.Preview preview = corrections.preview(target, change);
            Correction made = corrections.apply(
                    target, change, author.name(), reason, workshop.clock().instant());
            report.made(made, preview);
        }
        return 0;
    }

    Path ledger() {
        return ledger.file();
    }

    /** Whether the correction is to be made, not only shown. */
    boolean applies() {
        return apply;
    }
}
