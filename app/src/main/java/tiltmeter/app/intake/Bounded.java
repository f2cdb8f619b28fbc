package tiltmeter.app.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, given up where they grow out of all proportion to the packed ones: a decompression bomb. */
final class Bounded extends FilterInputStream {
    /** Unpacked bytes from which the proportion is looked at. */
    private static final long FREE = 64L << 20;

    /** Unpacked bytes for one packed byte, past which no text of people packs. */
    private static final long MOST = 200;

    private final Counter packed;
    private long unpacked;

    Bounded(InputStream unpacker, Counter packed) {
        super(unpacker);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        grown(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        grown(Math.max(0, count));
        return count;
    }

    private void grown(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > FREE && unpacked / MOST > packed.count) {
            throw new IOException("it unpacks to more than " + MOST + " times its size, as decompression bombs do");
        }
    }

    /** Counts packed bytes. */
    static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
