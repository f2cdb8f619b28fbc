package tiltmeter.app.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A desk whose output can be looked at; for tests. */
public final class Desks {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Desk desk;

    public Desks(boolean terminal, int width, Path home) {
        desk = new Desk(
                new ByteArrayInputStream(new byte[0]),
                new Output(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                width,
                terminal,
                home);
    }

    public Desk desk() {
        return desk;
    }

    public String out() {
        desk.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
