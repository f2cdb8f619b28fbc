package tiltmeter.weights;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays as a length and little-endian values; {@link BinaryReader} reads them back. */
public final class BinaryWriter implements Closeable {
    private final OutputStream out;

    public BinaryWriter(OutputStream out) {
        this.out = out;
    }

    public void number(int value) throws IOException {
        byte[] bytes = new byte[Integer.BYTES];
        wrap(bytes).putInt(value);
        out.write(bytes);
    }

    public void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public void texts(List<String> values) throws IOException {
        number(values.size());
        for (String value : values) {
            text(value);
        }
    }

    public void bytes(byte[] values) throws IOException {
        number(values.length);
        out.write(values);
    }

    public void chars(char[] values) throws IOException {
        number(values.length);
        byte[] bytes = new byte[values.length * Character.BYTES];
        wrap(bytes).asCharBuffer().put(values);
        out.write(bytes);
    }

    public void ints(int[] values) throws IOException {
        number(values.length);
        byte[] bytes = new byte[values.length * Integer.BYTES];
        wrap(bytes).asIntBuffer().put(values);
        out.write(bytes);
    }

    public void longs(long[] values) throws IOException {
        number(values.length);
        byte[] bytes = new byte[values.length * Long.BYTES];
        wrap(bytes).asLongBuffer().put(values);
        out.write(bytes);
    }

    /** Arrays of {@code length} each. */
    public void rows(float[][] rows, int length) throws IOException {
        number(rows.length);
        number(length);
        byte[] bytes = new byte[length * Float.BYTES];
        for (float[] row : rows) {
            wrap(bytes).asFloatBuffer().put(row);
            out.write(bytes);
        }
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
