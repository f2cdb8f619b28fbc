package tiltmeter.ledger.stories;

import java.util.Arrays;

/** A list of ints in chunks: growing copies no more than a chunk's worth of pointers. */
final class Ints {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private int[][] chunks = new int[1][1 << 6];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        int chunk = size >> BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunks.length + (chunks.length >> 1) + 1);
            for (int i = chunk; i < chunks.length; i++) {
                chunks[i] = new int[0];
            }
        }
        int at = size & MASK;
        if (at >= chunks[chunk].length) {
            chunks[chunk] = chunk == 0 ? Arrays.copyOf(chunks[0], Math.min(1 << BITS, 2 * at)) : new int[1 << BITS];
        }
        chunks[chunk][at] = value;
        size++;
    }

    int get(int index) {
        return chunks[index >> BITS][index & MASK];
    }

    void set(int index, int value) {
        chunks[index >> BITS][index & MASK] = value;
    }
}
