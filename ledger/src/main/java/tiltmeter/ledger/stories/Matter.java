package tiltmeter.ledger.stories;

import java.util.Arrays;
import java.util.List;
import tiltmeter.model.Fingerprint;

/** What an article is about, for comparing: its rarer words in the order in which they first stand. */
final class Matter {
    /** Rarity from which a word is worth looking others up by: one article in ninety or fewer has it. */
    private static final int RARE = 9;

    private static final int KEYS = 16;

    /** Words whose passages are compared; the weights were learnt on as many. */
    private static final int PASSAGES = 500;

    private final int words;
    /** Anchor in the upper half, its place in the text in the lower, sorted. */
    private final long[] anchors;

    private final double weight;
    private final Course course;
    private final Gist.Packed gist;

    Matter(Fingerprint print) {
        this.words = print.words();
        List<Integer> all = print.course();
        this.course = new Course(all.subList(0, Math.min(PASSAGES, all.size())));
        this.gist = Gist.of(course, 0, course.length()).packed();
        this.anchors = new Course(all).firsts();
        double sum = 0;
        for (long anchor : anchors) {
            sum += Fingerprint.rarity((int) (anchor >> 32));
        }
        this.weight = sum;
    }

    /** The first words in order, at most {@value #PASSAGES}. */
    Course course() {
        return course;
    }

    /** What the first words mean together. */
    Gist.Packed gist() {
        return gist;
    }

    /** Whether the rarer words of this text weigh less than those of {@code other}. */
    boolean isLighter(Matter other) {
        return weight < other.weight;
    }

    /**
     * What two texts have in common.
     *
     * @param shared number of rarer words that both hold
     * @param contained their share in the text that has less of them, weighed by rarity, in [0, 1]
     * @param overlap their share in both texts together, weighed by rarity, in [0, 1]
     * @param order L²/(n·m) with n shared words, L of them in one order and m words in the text with fewer, in [0, 1]
     * @param rank correlation of their places in both texts, in [-1, 1]; 0 for fewer than three
     * @param rare share of the rarest words of the text with fewer of them that the other has, in [0, 1]
     * @param words words of the shorter text
     * @param ratio words of the longer text to those of the shorter
     */
    record Common(
            int shared,
            double contained,
            double overlap,
            double order,
            double rank,
            double rare,
            int words,
            double ratio) {}

    /** What this text and {@code other} have in common; the same whichever of the two is asked. */
    Common common(Matter other) {
        long[] pairs = new long[Math.min(anchors.length, other.anchors.length)];
        int shared = 0;
        int sharedRare = 0;
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < anchors.length && j < other.anchors.length) {
            int compared = Integer.compare((int) (anchors[i] >> 32), (int) (other.anchors[j] >> 32));
            if (compared == 0) {
                int rarity = Fingerprint.rarity((int) (anchors[i] >> 32));
                sum += rarity;
                sharedRare += rarity >= RARE ? 1 : 0;
                pairs[shared++] = (anchors[i] << 32) | (other.anchors[j] & 0xFFFFFFFFL);
                i++;
                j++;
            } else if (compared < 0) {
                i++;
            } else {
                j++;
            }
        }
        Arrays.sort(pairs, 0, shared);
        int fewer = Math.min(anchors.length, other.anchors.length);
        int longest = longestRise(pairs, shared);
        int rarest = Math.min(rare(), other.rare());
        double least = Math.min(weight, other.weight);
        double both = weight + other.weight - sum;
        return new Common(
                shared,
                least == 0 ? 0 : sum / least,
                both == 0 ? 0 : sum / both,
                shared == 0 ? 0 : (double) longest * longest / ((double) shared * fewer),
                rank(pairs, shared),
                rarest == 0 ? 0 : (double) sharedRare / rarest,
                Math.min(words, other.words),
                (1.0 + Math.max(words, other.words)) / (1.0 + Math.min(words, other.words)));
    }

    private int rare() {
        int count = 0;
        for (long anchor : anchors) {
            count += Fingerprint.rarity((int) (anchor >> 32)) >= RARE ? 1 : 0;
        }
        return count;
    }

    /**
     * Words to look others up by, at most {@value #KEYS}: those whose hashes come first, so that two texts that share
     * words choose the same ones; the rarer before the others.
     */
    int[] keys() {
        long[] order = new long[anchors.length];
        for (int i = 0; i < anchors.length; i++) {
            int anchor = (int) (anchors[i] >> 32);
            long late = Fingerprint.rarity(anchor) >= RARE ? 0 : 1L << 30;
            int mixed = anchor * 0x9E3779B1;
            order[i] = ((late | ((mixed ^ (mixed >>> 15)) & 0x3FFFFFFFL)) << 32) | (anchor & 0xFFFFFFFFL);
        }
        Arrays.sort(order);
        int[] keys = new int[Math.min(KEYS, order.length)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (int) order[i];
        }
        return keys;
    }

    private static double rank(long[] pairs, int count) {
        if (count < 3) {
            return 0;
        }
        long[] places = new long[count];
        for (int k = 0; k < count; k++) {
            places[k] = (pairs[k] << 32) | k;
        }
        Arrays.sort(places);
        double distance = 0;
        for (int k = 0; k < count; k++) {
            double apart = k - (double) (int) places[k];
            distance += apart * apart;
        }
        return 1 - 6 * distance / (count * ((double) count * count - 1));
    }

    /** Length of the longest increasing subsequence of the lower halves. */
    private static int longestRise(long[] pairs, int count) {
        int[] tails = new int[count];
        int length = 0;
        for (int k = 0; k < count; k++) {
            int value = (int) pairs[k];
            int at = Arrays.binarySearch(tails, 0, length, value);
            at = at < 0 ? -at - 1 : at;
            tails[at] = value;
            length = Math.max(length, at + 1);
        }
        return length;
    }
}
