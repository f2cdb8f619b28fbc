package tiltmeter.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Release;
import tiltmeter.ledger.Releases;

/** {@code release}: states of a ledger that papers can cite. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Freezes the state of a ledger under a name and an id: texts, records, reader, reference files, scale and",
            "corrections. Every command that asks takes --as-of NAME and answers as on that day."
        },
        subcommands = {ReleaseListCommand.class, ReleaseVerifyCommand.class, ReleaseBundleCommand.class},
        footer = {"", "Example: ./tiltmeter release paper-2026 --note \"as submitted\""})
public final class ReleaseCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--note", paramLabel = "WORDS", description = "What it is for.")
    private @Nullable String note;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Letters, digits, dots, dashes, underscores.")
    private @Nullable String name;

    /** A command that works in {@code workshop}. */
    public ReleaseCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (name == null) {
            throw new ParameterException(
                    command.commandLine(), "name the release, or say list, verify NAME or bundle NAME");
        }
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            Release release = Releases.make(
                    open, name, author.name(), note, workshop.clock().instant());
            workshop.desk()
                    .out()
                    .line("release " + name + " is " + release.id() + ", kept in "
                            + Releases.file(ledger.file(), name));
            workshop.desk().out().flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
