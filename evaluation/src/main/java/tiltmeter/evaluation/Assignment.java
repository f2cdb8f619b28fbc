package tiltmeter.evaluation;

import java.util.Arrays;

/** One-to-one pairing of rows with columns. */
public final class Assignment {
    private Assignment() {}

    /**
     * The pairing with the greatest sum of weights, by the Hungarian method in cubic time; with weights 0 and 1 it has
     * the greatest possible number of pairs. Among equally good ones the choice depends on the weights alone.
     *
     * @param weights a weight of 0 or more for every row and column; 0 where the two must not be paired
     * @return the column of each row, -1 where it has none
     */
    public static int[] heaviest(int[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        int size = Math.max(rows, columns);
        long[] rowPrice = new long[size + 1];
        long[] columnPrice = new long[size + 1];
        int[] rowOf = new int[size + 1];
        int[] way = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[size + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] used = new boolean[size + 1];
            do {
                used[column] = true;
                int current = rowOf[column];
                int next = 0;
                long delta = Long.MAX_VALUE;
                for (int j = 1; j <= size; j++) {
                    if (used[j]) {
                        continue;
                    }
                    long slack = -weight(weights, current - 1, j - 1) - rowPrice[current] - columnPrice[j];
                    if (slack < least[j]) {
                        least[j] = slack;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        rowPrice[rowOf[j]] += delta;
                        columnPrice[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int j = 1; j <= columns; j++) {
            int row = rowOf[j] - 1;
            if (row >= 0 && row < rows && weights[row][j - 1] > 0) {
                columnOf[row] = j - 1;
            }
        }
        return columnOf;
    }

    private static long weight(int[][] weights, int row, int column) {
        return row < weights.length && column < weights[row].length ? weights[row][column] : 0;
    }
}
