package tiltmeter.app.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output, in UTF-8 with plain line feeds on every system. For one thread. */
public final class Output {
    private final OutputStream out;

    public Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /**
     * Writes {@code text} and a line end.
     *
     * @throws ClosedPipe if nobody reads any longer
     */
    public void line(String text) {
        print(text + "\n");
    }

    /**
     * Writes {@code text} as it is.
     *
     * @throws ClosedPipe if nobody reads any longer
     */
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ClosedPipe(e);
        }
    }

    /**
     * Hands over everything written so far.
     *
     * @throws ClosedPipe if nobody reads any longer
     */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new ClosedPipe(e);
        }
    }
}
