package tiltmeter.ledger.stories;

import tiltmeter.model.Fingerprint;

/** The part of a fingerprint that tells copies word for word, laid out for comparing: about 300 bytes. */
final class Likeness {
    /** Places of a signature that make one band; articles alike in one whole band are compared. */
    private static final int BAND = 3;

    private final int words;
    private final int shingles;
    /** Lower halves: two unlike places agree by chance once in 65,536 times. */
    private final short[] signature;

    Likeness(Fingerprint print) {
        this.words = print.words();
        this.shingles = print.shingles();
        this.signature = new short[print.signature().size()];
        for (int i = 0; i < signature.length; i++) {
            signature[i] = print.signature().get(i).shortValue();
        }
    }

    int words() {
        return words;
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
        int less = Math.min(shingles, other.shingles);
        double shared = jaccard / (1 + jaccard) * (shingles + other.shingles);
        return less == 0 ? 0 : Math.min(1, shared / less);
    }

    /** Keys of which two articles share one when they are alike, the likelier the more alike they are. */
    long[] bands() {
        long[] bands = new long[signature.length / BAND];
        for (int i = 0; i < bands.length; i++) {
            long key = i + 1L;
            for (int j = i * BAND; j < (i + 1) * BAND; j++) {
                key = (key ^ (signature[j] & 0xFFFF)) * 0x9E3779B97F4A7C15L;
                key ^= key >>> 29;
            }
            bands[i] = key;
        }
        return bands;
    }
}
