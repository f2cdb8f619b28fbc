package tiltmeter.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes, one at a time, none held beyond a limit. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private byte[] line = new byte[1 << 16];
    private int length;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, int limitBytes) {
        this.in = in;
        this.limit = limitBytes;
    }

    /**
     * Moves to the next line.
     *
     * @return false at the end
     * @throws IOException also where a compressed input breaks off; the line begun then is lost
     */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            any = true;
            if (b == '\n') {
                break;
            }
            if (length == limit) {
                tooLong = true;
            } else {
                if (length == line.length) {
                    line = Arrays.copyOf(line, Math.min(limit, line.length * 2));
                }
                line[length++] = (byte) b;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    /** The bytes of the present line from index 0 to {@link #length}; overwritten by the next. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Number of the present line, from 1. */
    long number() {
        return number;
    }

    /** Whether the present line was longer than the limit and is cut. */
    boolean tooLong() {
        return tooLong;
    }
}
