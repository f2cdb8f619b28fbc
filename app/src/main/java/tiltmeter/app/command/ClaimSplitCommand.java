package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.ClaimDesk;
import tiltmeter.ledger.ClaimEntry;
import tiltmeter.ledger.ClaimTelling;

/** {@code claims split}: a telling does not belong to a claim. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Keeps that an event is not of a claim; it outlives a rebuilding.")
public final class ClaimSplitCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private ClaimChange change = new ClaimChange();

    @Parameters(index = "0", paramLabel = "CLAIM", description = "Id of the claim, or its start.")
    private String claim = "";

    @Parameters(index = "1", paramLabel = "EVENT", description = "Id of the event, as claims show tells it.")
    private String event = "";

    /** A command that works in {@code workshop}. */
    public ClaimSplitCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        return change.make(workshop, this::split);
    }

    private String split(ClaimDesk claims, @Nullable String note) {
        ClaimEntry found = ClaimShowCommand.only(claims, claim);
        List<ClaimTelling> tellings = claims.tellings(found.id());
        ClaimTelling out = tellings.stream()
                .filter(each -> each.event().equals(event))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("no event " + event + " in claim " + found.id()
                        + "; see: ./tiltmeter claims show " + found.id()));
        List<ClaimTelling> others =
                tellings.stream().filter(each -> !each.event().equals(event)).toList();
        if (others.isEmpty()) {
            throw new CommandFailure("claim " + found.id() + " has no other telling than this one");
        }
        others.forEach(other -> claims.correct(false, out, other, note));
        return "split event " + event + " from " + found.id();
    }
}
