package tiltmeter.weights;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link BinaryWriter} wrote, piece by piece, so that no array is ever held twice. */
public final class BinaryReader implements Closeable {
    private static final int PIECE_BYTES = 1 << 18;

    private final InputStream in;
    private final byte[] piece = new byte[PIECE_BYTES];

    public BinaryReader(InputStream in) {
        this.in = in;
    }

    public int number() throws IOException {
        return read(Integer.BYTES).getInt();
    }

    public String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public List<String> texts() throws IOException {
        int size = number();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(text());
        }
        return List.copyOf(values);
    }

    public byte[] bytes() throws IOException {
        byte[] values = new byte[number()];
        if (in.readNBytes(values, 0, values.length) < values.length) {
            throw new EOFException("the weights end too early");
        }
        return values;
    }

    public char[] chars() throws IOException {
        char[] values = new char[number()];
        int step = PIECE_BYTES / Character.BYTES;
        for (int i = 0; i < values.length; i += step) {
            int size = Math.min(step, values.length - i);
            read(size * Character.BYTES).asCharBuffer().get(values, i, size);
        }
        return values;
    }

    public int[] ints() throws IOException {
        int[] values = new int[number()];
        int step = PIECE_BYTES / Integer.BYTES;
        for (int i = 0; i < values.length; i += step) {
            int size = Math.min(step, values.length - i);
            read(size * Integer.BYTES).asIntBuffer().get(values, i, size);
        }
        return values;
    }

    public long[] longs() throws IOException {
        long[] values = new long[number()];
        int step = PIECE_BYTES / Long.BYTES;
        for (int i = 0; i < values.length; i += step) {
            int size = Math.min(step, values.length - i);
            read(size * Long.BYTES).asLongBuffer().get(values, i, size);
        }
        return values;
    }

    /** Arrays of one length. */
    public float[][] rows() throws IOException {
        float[][] rows = new float[number()][number()];
        for (float[] row : rows) {
            read(row.length * Float.BYTES).asFloatBuffer().get(row);
        }
        return rows;
    }

    private ByteBuffer read(int size) throws IOException {
        if (in.readNBytes(piece, 0, size) < size) {
            throw new EOFException("the weights end too early");
        }
        return ByteBuffer.wrap(piece, 0, size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
