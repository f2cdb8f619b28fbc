package tiltmeter.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import tiltmeter.app.evaluate.EvaluateCommand;

/** Where {@code ./tiltmeter} starts. */
@Command(
        name = "tiltmeter",
        mixinStandardHelpOptions = true,
        version = "tiltmeter 0.1.0",
        description = "Reads news and measures which way a country leans between two sides.",
        subcommands = {EvaluateCommand.class, CommandLine.HelpCommand.class})
public final class Main implements Runnable {
    private Main() {}

    /** Runs one command and exits with its code: 0 done, 1 failed, 2 not understood. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
