package tiltmeter.ledger.stories;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Lists of article numbers by 64-bit key, newest first. Adding and asking take constant time; asking sees at most
 * {@value #MOST} articles of a key, so that a key that thousands share costs no more than others. Two keys may share a
 * list by chance; whoever asks compares the articles anyway. 16 to 20 bytes for each key and article.
 */
final class Postings {
    static final int MOST = 64;

    private int[] heads = new int[1 << 10];
    private final Ints tags = new Ints();
    private final Ints articles = new Ints();
    private final Ints next = new Ints();

    Postings() {
        Arrays.fill(heads, -1);
    }

    void add(long key, int article) {
        if (tags.size() >= heads.length) {
            grow();
        }
        int tag = tag(key);
        int slot = tag & (heads.length - 1);
        next.add(heads[slot]);
        heads[slot] = tags.size();
        tags.add(tag);
        articles.add(article);
    }

    /** Hands over the newest articles of {@code key}. */
    void each(long key, IntConsumer sink) {
        int tag = tag(key);
        int seen = 0;
        for (int node = heads[tag & (heads.length - 1)]; node >= 0 && seen < MOST; node = next.get(node)) {
            if (tags.get(node) == tag) {
                sink.accept(articles.get(node));
                seen++;
            }
        }
    }

    private void grow() {
        int[] wider = new int[heads.length * 2];
        Arrays.fill(wider, -1);
        for (int node = 0; node < tags.size(); node++) { // oldest first, so that lists stay newest first
            int slot = tags.get(node) & (wider.length - 1);
            next.set(node, wider[slot]);
            wider[slot] = node;
        }
        heads = wider;
    }

    private static int tag(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        return (int) ((mixed * 0xD6E8FEB86659FD93L) >>> 32);
    }
}
