package tiltmeter.app.command;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.ledger.ClaimDesk;
import tiltmeter.ledger.Ledger;

/** What the commands share that change which tellings are one claim: ledger, note, and working the claims out anew. */
final class ClaimChange {
    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    /**
     * Keeps what {@code correct} finds wrong, works the claims out anew and says what was done.
     *
     * @param correct given the claims and the note, keeps the corrections and tells what they do
     */
    int make(Workshop workshop, BiFunction<ClaimDesk, @Nullable String, String> correct) {
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            ClaimDesk claims = open.claims();
            String done = correct.apply(claims, note);
            claims.rebuild();
            workshop.desk().out().line(done);
        }
        workshop.desk().out().flush();
        return 0;
    }
}
