package tiltmeter.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.corrections.Target;

/** {@code correct person}. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        description = "Corrects whom a person stands for, in texts of some days: a role that began or ended.")
public final class CorrectPersonCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private CorrectionOptions common = new CorrectionOptions();

    @Mixin
    private WhoOption who = new WhoOption();

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Parameters(paramLabel = "NAME", description = "Full name of the person, as records have it.")
    private String person = "";

    /** A command that works in {@code workshop}. */
    public CorrectPersonCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        return common.correct(workshop, new Target.PersonNamed(person, published.from(), published.to()), who.change());
    }
}
