package tiltmeter.ledger.stories;

import java.util.Arrays;
import java.util.List;
import tiltmeter.model.Fingerprint;

/** The words of a text in order, cut to their first letters and packed with their rarity. */
final class Course {
    /** Rarity from which a word tells something: words that a fifth of all articles hold prove nothing. */
    static final int TELLING = 3;

    private final int[] words;

    Course(List<Integer> words) {
        this.words = words.stream().mapToInt(Integer::intValue).toArray();
    }

    int length() {
        return words.length;
    }

    int word(int place) {
        return words[place];
    }

    int rarity(int place) {
        return Fingerprint.rarity(words[place]);
    }

    /** The telling words, each once: the word in the upper half, its first place in the lower, sorted. */
    long[] firsts() {
        long[] firsts = new long[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if (rarity(i) >= TELLING) {
                firsts[count++] = ((long) words[i] << 32) | i;
            }
        }
        Arrays.sort(firsts, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || (firsts[i] >> 32) != (firsts[i - 1] >> 32)) {
                firsts[kept++] = firsts[i];
            }
        }
        return Arrays.copyOf(firsts, kept);
    }

    /** The different words, sorted. */
    int[] distinct() {
        return Arrays.stream(words).sorted().distinct().toArray();
    }

    /** How often each of {@link #distinct} stands, in its order. */
    int[] counts(int[] distinct) {
        int[] counts = new int[distinct.length];
        for (int word : words) {
            counts[Arrays.binarySearch(distinct, word)]++;
        }
        return counts;
    }

    /** Keys of the runs of {@code length} words, one for each place where one begins; equal for equal runs. */
    long[] runs(int length) {
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long key = length;
            for (int j = i; j < i + length; j++) {
                key = (key ^ words[j]) * 0x9E3779B97F4A7C15L;
                key ^= key >>> 29;
            }
            runs[i] = key;
        }
        return runs;
    }
}
