package tiltmeter.reader.statements;

import java.util.Map;

/**
 * Weights by name, found by pieces of a name without joining them: Java's hash of a joined string follows from the
 * hashes of its pieces, which strings keep, and a name is only compared where the hash agrees. So an answer is that of
 * a map, to the letter. Immutable.
 */
final class WeightTable {
    private static final int[] POWERS = new int[256];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 31 * POWERS[i - 1];
        }
    }

    private final String[] names;
    private final int[] hashes;
    private final int[] weights;

    WeightTable(Map<String, Integer> weights) {
        int size = Integer.highestOneBit(Math.max(8, weights.size())) << 2;
        this.names = new String[size];
        this.hashes = new int[size];
        this.weights = new int[size];
        weights.forEach((name, weight) -> {
            int place = place(name.hashCode());
            while (this.names[place] != null) {
                place = (place + 1) & (size - 1);
            }
            this.names[place] = name;
            this.hashes[place] = name.hashCode();
            this.weights[place] = weight;
        });
    }

    private int place(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (names.length - 1);
    }

    /** The weight of the name that {@code pieces} make up; 0 when there is none. */
    int weight(String... pieces) {
        int hash = 0;
        for (String piece : pieces) {
            hash = hash * power(piece.length()) + piece.hashCode();
        }
        for (int place = place(hash); names[place] != null; place = (place + 1) & (names.length - 1)) {
            if (hashes[place] == hash && joins(names[place], pieces)) {
                return weights[place];
            }
        }
        return 0;
    }

    private static int power(int length) {
        int power = POWERS[Math.min(length, POWERS.length - 1)];
        for (int i = POWERS.length - 1; i < length; i++) {
            power *= 31;
        }
        return power;
    }

    private static boolean joins(String name, String... pieces) {
        int from = 0;
        for (String piece : pieces) {
            if (!name.startsWith(piece, from)) {
                return false;
            }
            from += piece.length();
        }
        return from == name.length();
    }

    /** A sum that begins at 0. */
    Sum sum() {
        return new Sum(this);
    }

    /** Adds up the weights of the features that it takes. */
    static final class Sum implements Features {
        private final WeightTable table;
        private long total;

        private Sum(WeightTable table) {
            this.table = table;
        }

        @Override
        public void add(String... pieces) {
            total += table.weight(pieces);
        }

        /** What was added up so far. */
        long total() {
            return total;
        }
    }
}
