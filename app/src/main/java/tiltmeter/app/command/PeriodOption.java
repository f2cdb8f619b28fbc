package tiltmeter.app.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --from} and {@code --to}, days included. */
final class PeriodOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.class,
            description = "First day it can have fallen on; what has no day goes by its publication.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day, likewise.")
    private @Nullable LocalDate to;

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    /** Refuses a period that ends before it begins. */
    void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(
                    command.commandLine(), "--to " + to + " is before --from " + from + "; exchange the two");
        }
    }
}
