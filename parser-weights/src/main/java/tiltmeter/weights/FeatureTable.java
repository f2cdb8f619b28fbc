package tiltmeter.weights;

import java.io.IOException;

/**
 * Which weights a feature adds to which labels. A feature is a template and up to three atoms, packed into a long, so
 * that finding one compares numbers, not strings. Only weights that are not zero are kept. Immutable.
 */
public final class FeatureTable {
    /** Atoms must stay below this, less one for the place of "none". */
    public static final int MAX_ATOMS = (1 << 19) - 1;

    /** Templates must stay below this. */
    public static final int MAX_TEMPLATES = 1 << 7;

    private static final int ATOM_BITS = 19;

    private final long[] keys;
    private final int[] rows;
    private final int[] starts;
    private final byte[] labels;
    private final float[] weights;
    private final int shift;

    /**
     * @param keys open-addressed table of features, 0 where empty; a power of two long
     * @param rows row of the feature at the same place
     * @param starts first cell of each row, and the number of cells at the end
     * @param labels label of each cell, unsigned
     * @param weights weight of each cell
     */
    private FeatureTable(long[] keys, int[] rows, int[] starts, byte[] labels, float[] weights) {
        this.keys = keys;
        this.rows = rows;
        this.starts = starts;
        this.labels = labels;
        this.weights = weights;
        this.shift = shift(keys.length);
    }

    /**
     * Lays the table out.
     *
     * @param features {@link #key} of each feature
     * @param rowOf its row; features may share one
     */
    public static FeatureTable of(long[] features, int[] rowOf, int[] starts, byte[] labels, float[] weights) {
        int size = Integer.highestOneBit(Math.max(4, features.length) * 2 - 1) * 2;
        long[] keys = new long[size];
        int[] rows = new int[size];
        int shift = shift(size);
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i], shift);
            while (keys[slot] != 0) {
                if (keys[slot] == features[i]) {
                    throw new IllegalArgumentException("feature twice in the table");
                }
                slot = (slot + 1) & (size - 1);
            }
            keys[slot] = features[i];
            rows[slot] = rowOf[i];
        }
        return new FeatureTable(keys, rows, starts, labels, weights);
    }

    public static FeatureTable read(BinaryReader in) throws IOException {
        return new FeatureTable(in.longs(), in.ints(), in.ints(), in.bytes(), in.floats());
    }

    public void write(BinaryWriter out) throws IOException {
        out.longs(keys);
        out.ints(rows);
        out.ints(starts);
        out.bytes(labels);
        out.floats(weights);
    }

    /** Atoms here count from 1; 0 stands for none. */
    public static long key(int template, int first, int second, int third) {
        return ((long) template << (3 * ATOM_BITS))
                | ((long) first << (2 * ATOM_BITS))
                | ((long) second << ATOM_BITS)
                | third;
    }

    /** Adds the weights of the feature, if it has any, to {@code scores}, one per label. */
    public void add(long key, float[] scores) {
        int mask = keys.length - 1;
        int slot = slot(key, shift);
        long found;
        while ((found = keys[slot]) != key) {
            if (found == 0) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        int row = rows[slot];
        for (int i = starts[row], end = starts[row + 1]; i < end; i++) {
            scores[labels[i] & 0xFF] += weights[i];
        }
    }

    private static int slot(long key, int shift) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    }

    private static int shift(int size) {
        return Long.SIZE - Integer.numberOfTrailingZeros(size);
    }
}
