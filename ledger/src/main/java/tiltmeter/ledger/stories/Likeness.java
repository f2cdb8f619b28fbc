package tiltmeter.ledger.stories;

import java.util.Arrays;
import tiltmeter.model.Fingerprint;

/** One article's fingerprint, laid out for comparing. */
final class Likeness {
    private final Fingerprint print;
    final int[] signature;
    /** Anchor hash in the upper half, its place in the text in the lower, sorted by hash. */
    private final long[] anchors;

    Likeness(Fingerprint print) {
        this.print = print;
        this.signature = print.signature().stream().mapToInt(Integer::intValue).toArray();
        this.anchors = new long[print.anchors().size()];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = ((long) print.anchors().get(i) << 32) | i;
        }
        Arrays.sort(anchors);
    }

    int words() {
        return print.words();
    }

    String exact() {
        return print.exact();
    }

    /** Estimated Jaccard similarity of the two texts' runs of five words, in [0, 1]. */
    double jaccard(Likeness other) {
        int places = Math.min(signature.length, other.signature.length);
        int same = 0;
        for (int i = 0; i < places; i++) {
            same += signature[i] == other.signature[i] ? 1 : 0;
        }
        return places == 0 ? 0 : (double) same / places;
    }

    /** Estimated share, in [0, 1], of the shorter text's runs that stand in the longer. */
    double containment(Likeness other, double jaccard) {
        int less = Math.min(print.shingles(), other.print.shingles());
        double shared = jaccard / (1 + jaccard) * (print.shingles() + other.print.shingles());
        return less == 0 ? 0 : Math.min(1, shared / less);
    }

    /**
     * How far the anchors that both texts hold come in the same order, in [0, 1]: L²/(n·m) with n shared anchors, L of
     * them in one order (longest increasing run) and m the smaller number of anchors. That is the share kept, L/m,
     * weighed by how much of what is shared is in order, L/n: independent reports of one event share names too, but not
     * their order. 0 when L is under {@code fewest}.
     */
    double order(Likeness other, int fewest) {
        int smaller = Math.min(anchors.length, other.anchors.length);
        if (smaller < fewest) {
            return 0;
        }
        long[] pairs = new long[smaller];
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < anchors.length && j < other.anchors.length) {
            int compared = Integer.compare((int) (anchors[i] >> 32), (int) (other.anchors[j] >> 32));
            if (compared == 0) {
                pairs[shared++] = (anchors[i] << 32) | (other.anchors[j] & 0xFFFFFFFFL);
                i++;
                j++;
            } else if (compared < 0) {
                i++;
            } else {
                j++;
            }
        }
        if (shared < fewest || (double) shared / smaller < StoryIndex.LEAST_ORDER) {
            return 0; // L is at most n, so the measure cannot reach the floor
        }
        Arrays.sort(pairs, 0, shared);
        int longest = longestRise(pairs, shared);
        return longest < fewest ? 0 : (double) longest * longest / ((double) shared * smaller);
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
