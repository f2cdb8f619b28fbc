package tiltmeter.weights;

import java.io.IOException;
import java.util.List;

/**
 * Strings numbered from 0, found by hash without making a {@link String} object for each: loading one is reading three
 * arrays. Immutable.
 */
public final class StringTable {
    private final char[] letters;
    private final int[] starts;
    private final int[] slots;

    private StringTable(char[] letters, int[] starts, int[] slots) {
        this.letters = letters;
        this.starts = starts;
        this.slots = slots;
    }

    /** Numbers {@code strings}, which must differ from one another, in their order. */
    public static StringTable of(List<String> strings) {
        StringBuilder letters = new StringBuilder();
        int[] starts = new int[strings.size() + 1];
        int[] slots = new int[Integer.highestOneBit(Math.max(4, strings.size()) * 2 - 1) * 2];
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            letters.append(string);
            starts[i + 1] = letters.length();
            int slot = hash(string, 0, string.length()) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
        char[] all = letters.toString().toCharArray();
        StringTable table = new StringTable(all, starts, slots);
        for (int i = 0; i < strings.size(); i++) {
            if (table.find(strings.get(i)) != i) {
                throw new IllegalArgumentException("twice in the table: " + strings.get(i));
            }
        }
        return table;
    }

    public static StringTable read(BinaryReader in) throws IOException {
        return new StringTable(in.chars(), in.ints(), in.ints());
    }

    public void write(BinaryWriter out) throws IOException {
        out.chars(letters);
        out.ints(starts);
        out.ints(slots);
    }

    public int size() {
        return starts.length - 1;
    }

    /** The number of {@code string}, or -1. */
    public int find(String string) {
        return find(string, 0, string.length());
    }

    /** The number of the part of {@code string} from {@code from} to before {@code to}, or -1. */
    public int find(String string, int from, int to) {
        int mask = slots.length - 1;
        for (int slot = hash(string, from, to) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (same(slots[slot] - 1, string, from, to)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    public String get(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    private boolean same(int number, String string, int from, int to) {
        int start = starts[number];
        if (starts[number + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters[start + i - from] != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String string, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + string.charAt(i);
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
