package tiltmeter.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import tiltmeter.app.command.Workshop;
import tiltmeter.app.terminal.ClosedPipe;

/** How every command is made and how it ends: 0 done, 1 failed, 2 not understood, each failure in one line. */
final class CommandLines {
    private CommandLines() {}

    static CommandLine of(Object main, Workshop workshop) {
        CommandLine line = new CommandLine(main, new Maker(workshop));
        line.setErr(new PrintWriter(workshop.desk().err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> misunderstood(e, workshop));
        line.setExecutionExceptionHandler((e, failed, parsed) -> ended(e, workshop));
        return line;
    }

    private static int misunderstood(ParameterException e, Workshop workshop) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        workshop.desk().say("%s", oneLine(e.getMessage()));
        workshop.desk().say("see ./%s --help", command);
        return CommandLine.ExitCode.USAGE;
    }

    private static int ended(Exception e, Workshop workshop) {
        if (e instanceof ClosedPipe) {
            return CommandLine.ExitCode.OK;
        }
        boolean debug = System.getenv("TILTMETER_DEBUG") != null;
        if (debug) {
            e.printStackTrace(workshop.desk().err());
        }
        boolean foreseen = e instanceof UncheckedIOException
                || e.getClass().getPackageName().startsWith("tiltmeter.");
        if (foreseen && e.getMessage() != null) {
            workshop.desk().say("%s", e.getMessage());
        } else {
            workshop.desk()
                    .say(
                            "something unforeseen went wrong (%s)%s",
                            oneLine(e.toString()), debug ? "" : "; set TILTMETER_DEBUG=1 to see where, and report it");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String oneLine(@Nullable String message) {
        return message == null
                ? "not understood"
                : message.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** Gives a command the workshop when its constructor asks for it. */
    private record Maker(Workshop workshop) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getConstructor(Workshop.class).newInstance(workshop);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("cannot make " + type, e.getCause());
            }
        }
    }
}
