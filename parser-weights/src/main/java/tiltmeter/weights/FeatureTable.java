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

    /** What {@link #find} says of a feature without weights. */
    public static final long NONE = 0;

    private static final int ATOM_BITS = 19;
    private static final int COUNT_BITS = 9;
    private static final int LABELS_PER_CELL = 4;

    /** Whole rows that are added in one go, so that the scores are read and written once for all of them. */
    private static final int TOGETHER = 4;

    private final long[] slots;
    private final int[] cells;
    private final int labelCount;
    private final float[][] whole;
    private final int shift;

    /**
     * Takes the arrays as they are.
     *
     * @param slots open-addressed table, two places each: the feature, 0 where empty, and its row
     * @param cells rows that are mostly zero: the labels, four to a cell, and then their weights as bits
     * @param whole rows kept whole, {@code labelCount} weights each
     */
    private FeatureTable(long[] slots, int[] cells, int labelCount, float[][] whole) {
        this.slots = slots;
        this.cells = cells;
        this.labelCount = labelCount;
        this.whole = whole;
        this.shift = shift(slots.length / 2);
    }

    /**
     * Lays the table out.
     *
     * @param features {@link #key} of each feature
     * @param rowOf its row; features may share one
     * @param rowWeights for each row one weight per label
     */
    public static FeatureTable of(long[] features, int[] rowOf, Iterable<float[]> rowWeights, int labelCount) {
        RowStore store = new RowStore(labelCount);
        rowWeights.forEach(store::add);
        int size = Integer.highestOneBit(Math.max(4, features.length) * 2 - 1) * 2;
        long[] slots = new long[size * 2];
        int shift = shift(size);
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i], shift);
            while (slots[2 * slot] != 0) {
                if (slots[2 * slot] == features[i]) {
                    throw new IllegalArgumentException("feature twice in the table");
                }
                slot = (slot + 1) & (size - 1);
            }
            slots[2 * slot] = features[i];
            slots[2 * slot + 1] = store.row(rowOf[i]);
        }
        return new FeatureTable(slots, store.cells(), labelCount, store.whole());
    }

    public static FeatureTable read(BinaryReader in) throws IOException {
        return new FeatureTable(in.longs(), in.ints(), in.number(), in.rows());
    }

    public void write(BinaryWriter out) throws IOException {
        out.longs(slots);
        out.ints(cells);
        out.number(labelCount);
        out.rows(whole, labelCount);
    }

    /** Atoms here count from 1; 0 stands for none. */
    public static long key(int template, int first, int second, int third) {
        return ((long) template << (3 * ATOM_BITS))
                | ((long) first << (2 * ATOM_BITS))
                | ((long) second << ATOM_BITS)
                | third;
    }

    /**
     * The row of a feature, or {@link #NONE}. Apart from {@link #addAll}, so that a caller can find many rows in one
     * go: the processor then waits for memory once for several of them.
     */
    public long find(long key) {
        int mask = slots.length / 2 - 1;
        int slot = slot(key, shift);
        while (true) {
            long found = slots[2 * slot];
            if (found == key) {
                return slots[2 * slot + 1];
            }
            if (found == 0) {
                return NONE;
            }
            slot = (slot + 1) & mask;
        }
    }

    /**
     * Adds the weights of rows to {@code scores}, one per label, in the order of the rows: in another, rounding would
     * differ.
     *
     * @param rows what {@link #find} gave; {@link #NONE} adds nothing
     * @param count how many of them
     */
    public void addAll(long[] rows, int count, float[] scores) {
        float[][] waiting = new float[TOGETHER][];
        int ready = 0;
        for (int i = 0; i < count; i++) {
            int from = (int) (rows[i] >>> COUNT_BITS);
            int filled = (int) rows[i] & ((1 << COUNT_BITS) - 1);
            if (filled == labelCount) {
                waiting[ready++] = whole[from];
                if (ready == TOGETHER) {
                    addFour(waiting[0], waiting[1], waiting[2], waiting[3], scores);
                    ready = 0;
                }
            } else if (filled > 0) {
                addWaiting(waiting, ready, scores);
                ready = 0;
                addCells(from, filled, scores);
            }
        }
        addWaiting(waiting, ready, scores);
    }

    private static void addWaiting(float[][] waiting, int ready, float[] scores) {
        for (int i = 0; i < ready; i++) {
            addOne(waiting[i], scores);
        }
    }

    /**
     * The compiler turns this loop into vector instructions, as long as every array is read at the place that is
     * written: with rows behind one another in one array it would not, since they might overlap.
     */
    private static void addFour(float[] first, float[] second, float[] third, float[] fourth, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] + first[i] + second[i] + third[i] + fourth[i];
        }
    }

    private static void addOne(float[] row, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += row[i];
        }
    }

    private void addCells(int from, int count, float[] scores) {
        int weights = from + labelCells(count);
        for (int i = 0; i < count; i++) {
            int label = (cells[from + i / LABELS_PER_CELL] >>> (Byte.SIZE * (i % LABELS_PER_CELL))) & 0xFF;
            scores[label] += Float.intBitsToFloat(cells[weights + i]);
        }
    }

    /** How many cells the labels of a sparse row take. */
    static int labelCells(int count) {
        return (count + LABELS_PER_CELL - 1) / LABELS_PER_CELL;
    }

    /** A row for {@link #addAll}: a whole one if {@code count} is that of the labels. */
    static long row(int from, int count) {
        return ((long) from << COUNT_BITS) | count;
    }

    private static int slot(long key, int shift) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    }

    private static int shift(int size) {
        return Long.SIZE - Integer.numberOfTrailingZeros(size);
    }
}
