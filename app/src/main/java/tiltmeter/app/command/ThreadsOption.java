package tiltmeter.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads}, the same for every command that reads pages. */
final class ThreadsOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to read on (default: one per core). The output does not depend on it.")
    private int threads;

    /** The number asked for, or that of the cores. */
    int count() {
        if (threads < 0 || threads > 1024) {
            throw new ParameterException(
                    command.commandLine(), "--threads is " + threads + "; it must be between 1 and 1024");
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
