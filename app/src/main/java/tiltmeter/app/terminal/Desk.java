package tiltmeter.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a command works with: where its output goes, what kind of place that is, and where Tiltmeter lies.
 *
 * @param out data for the user or for the next program
 * @param err words to the user
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param width columns of the terminal, 40 or more
 * @param colour whether colours may be used on {@code out}
 * @param home the folder of the launcher, where the examples are
 */
public record Desk(
        InputStream in,
        Output out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width,
        boolean colour,
        Path home) {
    private static final int WIDTH_OF_FILES = 120;

    /**
     * The one of this process. Java cannot tell which of its streams are terminals, so the launcher says so in
     * {@code tiltmeter.terminal} ("out", "err", or both with a comma), and gives the width in
     * {@code tiltmeter.columns}.
     */
    public static Desk ofProcess() {
        String terminals = System.getProperty("tiltmeter.terminal", "");
        boolean outIsTerminal = terminals.contains("out");
        String noColour = System.getenv("NO_COLOR");
        return new Desk(
                System.in,
                new Output(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outIsTerminal,
                terminals.contains("err"),
                outIsTerminal ? columns() : WIDTH_OF_FILES,
                outIsTerminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")),
                Path.of(System.getProperty("tiltmeter.home", ".")));
    }

    /** Says something to the user, under the program's name. */
    public void say(String format, Object... arguments) {
        err.println("tiltmeter: " + (arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments)));
    }

    private static int columns() {
        String given = System.getProperty("tiltmeter.columns", "");
        return given.matches("[0-9]{1,4}") ? Math.max(40, Integer.parseInt(given)) : 100;
    }
}
