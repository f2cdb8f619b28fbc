package tiltmeter.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tiltmeter.ledger.Ledger;

/** {@code claims rebuild}: all claims anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Works all claims out anew from events and statements; corrections stay.")
public final class ClaimRebuildCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** A command that works in {@code workshop}. */
    public ClaimRebuildCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            open.claims().rebuild();
        }
        workshop.desk().out().line("claims of " + ledger.file() + " worked out anew");
        workshop.desk().out().flush();
        return 0;
    }
}
