package tiltmeter.ledger.stories;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Fingerprint;

/**
 * Where words stand among each other in meaning: a vector of {@value #PLACES} whole numbers for each of the commoner
 * words of news, near for words that can replace each other. From {@code senses.tsv}; names and rare words have none.
 * Whole numbers are added exactly in any order, so that every machine finds the same.
 */
final class Senses {
    static final int PLACES = 64;

    private static final Senses SHIPPED = parse(Stored.text("senses.tsv"));

    private final int[] words;
    private final byte[][] vectors;
    private final boolean[] names;

    private Senses(int[] words, byte[][] vectors, boolean[] names) {
        this.words = words;
        this.vectors = vectors;
        this.names = names;
    }

    static Senses shipped() {
        return SHIPPED;
    }

    /**
     * Reads lines of four cells between tabs: letters (for people), the word as fingerprints have it without its
     * rarity, hexadecimal, 1 for names and 0 for others, and its vector in Base64; lines that begin with # are left
     * out.
     *
     * @throws IllegalStateException if a line is not that, or a word stands twice
     */
    static Senses parse(String text) {
        String[] lines = text.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toArray(String[]::new);
        long[] order = new long[lines.length];
        byte[][] read = new byte[lines.length][];
        boolean[] named = new boolean[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            try {
                order[i] = ((long) Integer.parseUnsignedInt(cells[1], 16) << 32) | i;
                named[i] = cells[2].equals("1");
                read[i] = Base64.getDecoder().decode(cells[3]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalStateException("not a sense: " + lines[i], e);
            }
            if (read[i].length != PLACES) {
                throw new IllegalStateException("not a sense of " + PLACES + " places: " + lines[i]);
            }
        }
        Arrays.sort(order);
        int[] words = new int[order.length];
        byte[][] vectors = new byte[order.length][];
        boolean[] names = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            words[i] = (int) (order[i] >> 32);
            vectors[i] = read[(int) order[i]];
            names[i] = named[(int) order[i]];
            if (i > 0 && words[i] == words[i - 1]) {
                throw new IllegalStateException("two senses of one word: " + lines[(int) order[i]]);
            }
        }
        return new Senses(words, vectors, names);
    }

    /** The vector of a word of a {@link Course}, of length 127 up to rounding; null when it has none. */
    byte @Nullable [] of(int word) {
        int at = Arrays.binarySearch(words, Fingerprint.anchor(word, 0));
        return at < 0 ? null : vectors[at];
    }

    /** Whether a word of a {@link Course} is mostly part of a name, as far as known. */
    boolean isName(int word) {
        int at = Arrays.binarySearch(words, Fingerprint.anchor(word, 0));
        return at >= 0 && names[at];
    }

    /** Cosine of two words' vectors. */
    static double nearness(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < PLACES; i++) {
            sum += one[i] * other[i];
        }
        return sum / (127.0 * 127.0);
    }
}
