package tiltmeter.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.ClaimDesk;
import tiltmeter.ledger.ClaimEntry;

/** {@code claims join}: two claims are one. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        description = "Keeps that two claims are one; they must have the same type and ends. It outlives a rebuilding.")
public final class ClaimJoinCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private ClaimChange change = new ClaimChange();

    @Parameters(index = "0", paramLabel = "CLAIM", description = "Id of a claim, or its start.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "Id of the claim that is the same.")
    private String second = "";

    /** A command that works in {@code workshop}. */
    public ClaimJoinCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        return change.make(workshop, this::join);
    }

    private String join(ClaimDesk claims, @Nullable String note) {
        ClaimEntry one = ClaimShowCommand.only(claims, first);
        ClaimEntry other = ClaimShowCommand.only(claims, second);
        boolean alike = one.type() == other.type()
                && ClaimLook.ends(one).equals(ClaimLook.ends(other))
                && !one.id().equals(other.id());
        if (!alike) {
            throw new CommandFailure(one.id() + " and " + other.id()
                    + " cannot be one claim: they differ in type or ends, or are the same already");
        }
        claims.correct(
                true,
                claims.tellings(one.id()).get(0),
                claims.tellings(other.id()).get(0),
                note);
        return "joined " + one.id() + " and " + other.id();
    }
}
