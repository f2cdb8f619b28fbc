package tiltmeter.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --limit}. */
final class LimitOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(names = "--limit", paramLabel = "N", description = "Stop after so many (default: all).")
    private int limit;

    /** The most that are wanted; 0 for all. */
    int count() {
        if (limit < 0) {
            throw new ParameterException(command.commandLine(), "--limit is " + limit + "; it must be 1 or more");
        }
        return limit;
    }
}
