package tiltmeter.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;

/** {@code correct undo}. */
@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes a correction back; it stays to be seen.")
public final class CorrectUndoCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; kept with it.")
    private String reason = "";

    @Parameters(paramLabel = "CORRECTION", description = "Its id; ./tiltmeter correct list tells it.")
    private String id = "";

    /** A command that works in {@code workshop}. */
    public CorrectUndoCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            Corrections.of(open)
                    .retract(id, author.name(), reason, workshop.clock().instant());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e.getMessage() + "; see ./tiltmeter correct list");
        }
        workshop.desk().out().line("took back " + id);
        workshop.desk().out().flush();
        return 0;
    }
}
