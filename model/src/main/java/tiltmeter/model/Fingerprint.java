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
 * @param anchors the rarer words and the numbers as {@link #anchor} packs them, each where it first stands: a rewrite
 *     keeps most of them
 */
public record Fingerprint(String exact, int words, int shingles, List<Integer> signature, List<Integer> anchors) {
    public Fingerprint {
        signature = List.copyOf(signature);
        anchors = List.copyOf(anchors);
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
        return exact + ':' + words + ':' + shingles + ':' + base64(signature) + ':' + base64(anchors);
    }

    /**
     * What {@link #encode} wrote.
     *
     * @throws IllegalArgumentException if {@code line} is not that
     */
    public static Fingerprint decode(String line) {
        String[] parts = line.split(":", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a fingerprint: " + line);
        }
        return new Fingerprint(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), ints(parts[3]), ints(parts[4]));
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
