package tiltmeter.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages the bytes of a page in one of the ways that pages get damaged, or are made to do harm. */
final class Mutation {
    private static final String[] NESTED = {
        "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<span class=date>", "<a href=x>", "<article>", "<blockquote>",
        "<script type='application/ld+json'>[", "<p>", "<form>", "<section><h2>", "<font>", "<svg>", "<!--", "<style>"
    };

    private Mutation() {}

    /** The bytes of {@code page} damaged as {@code seed} says; the same seed gives the same bytes. */
    static byte[] of(byte[] page, long seed) {
        Random random = new Random(seed);
        byte[] bytes = page.clone();
        int rounds = 1 + random.nextInt(3);
        for (int i = 0; i < rounds; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, random, 1 + random.nextInt(200));
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length)); // cut anywhere
            case 2 -> without(bytes, (byte) '>', random); // tags unclosed
            case 3 -> without(bytes, (byte) '<', random);
            case 4 -> nested(bytes, random);
            case 5 -> moved(bytes, random);
            case 6 -> without(bytes, (byte) '"', random);
            case 7 -> doubled(bytes, random);
            default -> flipped(bytes, random, bytes.length / 20);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random, int count) {
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, byte mark, Random random) {
        byte[] out = new byte[bytes.length];
        int length = 0;
        int share = 1 + random.nextInt(20);
        for (byte one : bytes) {
            if (one != mark || random.nextInt(20) >= share) {
                out[length++] = one;
            }
        }
        return Arrays.copyOf(out, length);
    }

    /** A stretch of tags nested up to 100,000 deep, somewhere in the page. */
    private static byte[] nested(byte[] bytes, Random random) {
        String tag = NESTED[random.nextInt(NESTED.length)];
        int depth = random.nextInt(10) == 0 ? 100_000 : 1 + random.nextInt(2000);
        byte[] deep = tag.repeat(depth).getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        byte[] out = Arrays.copyOf(bytes, bytes.length + deep.length);
        System.arraycopy(deep, 0, out, at, deep.length);
        System.arraycopy(bytes, at, out, at + deep.length, bytes.length - at);
        return out;
    }

    private static byte[] moved(byte[] bytes, Random random) {
        int length = 1 + random.nextInt(Math.min(bytes.length, 5000));
        int from = random.nextInt(bytes.length - length + 1);
        int to = random.nextInt(bytes.length - length + 1);
        byte[] piece = Arrays.copyOfRange(bytes, from, from + length);
        System.arraycopy(piece, 0, bytes, to, length);
        return bytes;
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int length = 1 + random.nextInt(Math.min(bytes.length, 20_000));
        int from = random.nextInt(bytes.length - length + 1);
        byte[] out = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, from, out, bytes.length, length);
        return out;
    }
}
