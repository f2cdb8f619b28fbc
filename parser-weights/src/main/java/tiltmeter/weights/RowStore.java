package tiltmeter.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of a {@link FeatureTable} as it is laid out: sparse ones as cells, the fuller ones whole. */
final class RowStore {
    /**
     * A row in which at least one in so many weights is not zero is kept whole. Few rows are, but they are most of
     * those that a sentence meets, and adding a whole row takes vector instructions.
     */
    private static final int WHOLE_SHARE = 5;

    private final int labelCount;
    private final List<Long> rows = new ArrayList<>();
    private int[] cells = new int[1 << 10];
    private int cellCount;
    private final List<float[]> whole = new ArrayList<>();

    RowStore(int labelCount) {
        this.labelCount = labelCount;
    }

    void add(float[] row) {
        int filled = 0;
        for (float weight : row) {
            if (weight != 0) {
                filled++;
            }
        }
        if (filled == 0) {
            rows.add(FeatureTable.NONE);
        } else if (filled * WHOLE_SHARE >= labelCount) {
            addWhole(row);
        } else {
            addSparse(row, filled);
        }
    }

    private void addWhole(float[] row) {
        rows.add(FeatureTable.row(whole.size(), labelCount));
        whole.add(row.clone());
    }

    private void addSparse(float[] row, int filled) {
        int length = FeatureTable.labelCells(filled) + filled;
        if (cellCount + length > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(cellCount + length, cells.length * 2));
        }
        int at = 0;
        for (int label = 0; label < labelCount; label++) {
            if (row[label] != 0) {
                cells[cellCount + at / 4] |= label << (Byte.SIZE * (at % 4));
                cells[cellCount + length - filled + at] = Float.floatToIntBits(row[label]);
                at++;
            }
        }
        rows.add(FeatureTable.row(cellCount, filled));
        cellCount += length;
    }

    /** The row as the table keeps it. */
    long row(int number) {
        return rows.get(number);
    }

    int[] cells() {
        return Arrays.copyOf(cells, cellCount);
    }

    float[][] whole() {
        return whole.toArray(float[][]::new);
    }
}
