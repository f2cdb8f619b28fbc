package tiltmeter.app;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tiltmeter.app.command.BackupCommand;
import tiltmeter.app.command.ClaimsCommand;
import tiltmeter.app.command.CodeCommand;
import tiltmeter.app.command.CorrectCommand;
import tiltmeter.app.command.DemoCommand;
import tiltmeter.app.command.DiffCommand;
import tiltmeter.app.command.DoctorCommand;
import tiltmeter.app.command.EventsCommand;
import tiltmeter.app.command.ExportCommand;
import tiltmeter.app.command.ImportCommand;
import tiltmeter.app.command.ReadCommand;
import tiltmeter.app.command.RecodeCommand;
import tiltmeter.app.command.ReleaseCommand;
import tiltmeter.app.command.RestoreCommand;
import tiltmeter.app.command.ServeCommand;
import tiltmeter.app.command.ShowCommand;
import tiltmeter.app.command.SqlCommand;
import tiltmeter.app.command.StatementsCommand;
import tiltmeter.app.command.StoriesCommand;
import tiltmeter.app.command.TiltCommand;
import tiltmeter.app.command.WatchCommand;
import tiltmeter.app.command.Workshop;
import tiltmeter.app.evaluate.EvaluateCommand;
import tiltmeter.app.reading.FoldedStories;
import tiltmeter.app.reading.LoadedReader;
import tiltmeter.app.terminal.Desk;

/** Where {@code ./tiltmeter} starts. */
@Command(
        name = "tiltmeter",
        mixinStandardHelpOptions = true,
        version = "tiltmeter 0.1.0",
        description = "Reads news and measures which way a country leans between two sides.",
        subcommands = {
            DemoCommand.class,
            CodeCommand.class,
            ReadCommand.class,
            WatchCommand.class,
            TiltCommand.class,
            EventsCommand.class,
            StatementsCommand.class,
            ClaimsCommand.class,
            ShowCommand.class,
            StoriesCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            SqlCommand.class,
            CorrectCommand.class,
            RecodeCommand.class,
            DiffCommand.class,
            ReleaseCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            EvaluateCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {"", "Begin with: ./tiltmeter demo"})
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    private Main() {}

    /** Runs one command and exits with its code: 0 done, 1 failed, 2 not understood. */
    public static void main(String[] args) {
        Workshop workshop = new Workshop(Desk.ofProcess(), LoadedReader::load, FoldedStories::begin, Clock.systemUTC());
        System.exit(CommandLines.of(new Main(), workshop).execute(args));
    }

    @Override
    public void run() {
        command.commandLine().usage(System.out);
    }
}
