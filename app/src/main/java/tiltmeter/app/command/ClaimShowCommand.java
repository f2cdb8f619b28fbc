package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.ClaimDesk;
import tiltmeter.ledger.ClaimEntry;
import tiltmeter.ledger.ClaimTelling;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Event;

/** {@code claims show}: one claim with everybody's position to it. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one claim: who takes which position to it, when, where, and why it was put there.")
public final class ClaimShowCommand implements Callable<Integer> {
    private static final int CANDIDATES = 6;

    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or its start.")
    private String claim = "";

    /** A command that works in {@code workshop}. */
    public ClaimShowCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            ClaimDesk claims = open.claims();
            ClaimEntry found = only(claims, claim);
            desk.out()
                    .line(found.id() + "  " + found.type() + " " + ClaimLook.ends(found)
                            + (found.when() == null
                                    ? ""
                                    : "  " + found.when().first() + " to "
                                            + found.when().last())
                            + (found.contested() ? "  contested" : ""));
            for (ClaimTelling each : claims.tellings(found.id())) {
                String who = each.who().equals(Event.AUTHOR)
                        ? (each.publisher() == null ? "the article" : each.publisher())
                        : each.who()
                                + (each.person() == null || each.person().equals(each.who())
                                        ? ""
                                        : " (" + each.person() + ")");
                desk.out()
                        .line("  " + Records.text(each.said()) + "  " + who + " "
                                + each.position().word() + ": " + each.quote());
                desk.out()
                        .line("      " + each.reason() + "; event " + each.event() + " of article "
                                + Records.shortId(each.article()));
            }
        }
        desk.out().flush();
        return 0;
    }

    /** The one claim whose id starts with {@code prefix}. */
    static ClaimEntry only(ClaimDesk claims, String prefix) {
        List<ClaimEntry> found = claims.find(prefix);
        if (found.isEmpty()) {
            throw new CommandFailure("no claim has an id that starts with '" + prefix
                    + "'; ids stand in the last column of: ./tiltmeter claims");
        }
        if (found.size() > 1) {
            throw new CommandFailure("'" + prefix + "' fits " + found.size() + " claims; write more of one of "
                    + String.join(
                            ", ",
                            found.stream().limit(CANDIDATES).map(ClaimEntry::id).toList()));
        }
        return found.get(0);
    }
}
