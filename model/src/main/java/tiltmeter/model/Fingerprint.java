package tiltmeter.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What is kept of a text to tell its copies by.
 *
 * @param exact hash of the words in order, 16 hexadecimal digits: equal for the same words however they are set
 * @param words number of words
 * @param shingles number of different runs of five words
 * @param signature MinHash of those runs: the share of equal places in two signatures estimates their Jaccard
 *     similarity
 * @param course the words in order, as {@link #anchor} packs them, up to a length that the maker sets: a rewrite keeps
 *     most of the rarer ones, and much of their order
 */
public record Fingerprint(String exact, int words, int shingles, List<Integer> signature, List<Integer> course) {
    /** What the line of {@link #encode} begins with; lines of earlier forms lack it. */
    private static final String FORM = "2";

    public Fingerprint {
        signature = List.copyOf(signature);
        course = List.copyOf(course);
    }

    /** A word as an anchor: its hash, with the lowest four bits given over to its rarity, 0 to 15. */
    public static int anchor(int hash, int rarity) {
        return (hash & ~15) | (rarity & 15);
    }

    /** How rare the word of {@code anchor} is, on the scale of the one who made it. */
    public static int rarity(int anchor) {
        return anchor & 15;
    }

    /** One line without blanks, for keeping; {@link #decode} reads it. */
    public String encode() {
        return FORM + ':' + exact + ':' + words + ':' + shingles + ':' + base64(signature) + ':' + base64(course);
    }

    /** Whether {@link #encode} of this version wrote {@code line}. */
    public static boolean isEncoded(String line) {
        return line.startsWith(FORM + ':');
    }

    /**
     * What {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if {@code line} is not that, but of an earlier form for instance
     */
    public static Fingerprint decode(String line) {
        String[] parts = line.split(":", -1);
        if (parts.length != 6 || !parts[0].equals(FORM)) {
            throw new IllegalArgumentException("not a fingerprint: " + line);
        }
        return new Fingerprint(
                parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), ints(parts[4]), ints(parts[5]));
    }

    private static String base64(List<Integer> values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.size() * Integer.BYTES);
        values.forEach(bytes::putInt);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static List<Integer> ints(String base64) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        List<Integer> values = new ArrayList<>();
        while (bytes.remaining() >= Integer.BYTES) {
            values.add(bytes.getInt());
        }
        return values;
    }
}
