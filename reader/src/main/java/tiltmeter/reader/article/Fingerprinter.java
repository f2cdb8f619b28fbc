package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.copies.Rarity;
import tiltmeter.model.Fingerprint;

/**
 * Makes the fingerprint of a clean body: pure, the same on every machine. Words are runs of letters and digits in lower
 * case; apostrophes and hyphens inside a word are passed over, so that copies without punctuation look alike.
 */
public final class Fingerprinter {
    /** Places of a signature; the estimate's standard error is at most 0.045. */
    private static final int PLACES = 128;

    private static final int RUN = 5;

    /** Words of the course that are kept; what comes later in a long text is compared by its runs alone. */
    private static final int MOST_WORDS = 1300;

    private static final Rarity RARITY = rarity();

    private Fingerprinter() {}

    /** The fingerprint of {@code body}. */
    public static Fingerprint of(String body) {
        List<String> words = words(body);
        long exact = words.size();
        long[] hashes = new long[words.size()];
        List<Integer> course = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            String word = words.get(i);
            hashes[i] = hash(word);
            exact = mix(exact ^ hashes[i]);
            if (i < MOST_WORDS) {
                course.add(Fingerprint.anchor((int) hash(Rarity.stem(word)), RARITY.of(word)));
            }
        }
        long[] runs = runs(hashes);
        return new Fingerprint(
                String.format(Locale.ROOT, "%016x", exact), hashes.length, runs.length, signature(runs), course);
    }

    private static List<String> words(String body) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            boolean inside = c == '\'' || c == '’' || c == '-';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(Character.toLowerCase(c));
            } else if (!inside && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static Rarity rarity() {
        Problems problems = new Problems();
        Rarity rarity = Rarity.load(problems);
        problems.throwIfAny();
        return rarity;
    }

    /** Hashes of the different runs of five words, sorted; of the whole text if it is shorter. */
    private static long[] runs(long[] words) {
        int run = Math.min(RUN, words.length);
        if (run == 0) {
            return new long[0];
        }
        long[] runs = new long[words.length - run + 1];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (int j = i; j < i + run; j++) {
                hash = mix(hash * 31 + words[j]);
            }
            runs[i] = hash;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static List<Integer> signature(long[] runs) {
        if (runs.length == 0) {
            return List.of();
        }
        List<Integer> signature = new ArrayList<>(PLACES);
        for (int place = 0; place < PLACES; place++) {
            long salt = mix(place + 1L);
            int least = -1; // the greatest, unsigned
            for (long run : runs) {
                int value = (int) (mix(run ^ salt) >>> 32);
                if (Integer.compareUnsigned(value, least) < 0) {
                    least = value;
                }
            }
            signature.add(least);
        }
        return signature;
    }

    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** Spreads every bit of {@code value} over all others. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
