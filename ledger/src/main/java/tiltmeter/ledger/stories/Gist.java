package tiltmeter.ledger.stories;

import tiltmeter.model.Fingerprint;

/** What some words mean together: the sum of their {@link Senses}, weighed by rarity, in whole numbers. */
final class Gist {
    private final long[] sum = new long[Senses.PLACES];

    /** The gist of the words of {@code course} from one place up to another. */
    static Gist of(Course course, int from, int to) {
        Gist gist = new Gist();
        for (int i = from; i < to; i++) {
            gist.add(course.word(i));
        }
        return gist;
    }

    void add(int word) {
        int rarity = Fingerprint.rarity(word);
        byte[] sense = rarity < Course.TELLING ? null : Senses.shipped().of(word);
        if (sense != null) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (long) rarity * sense[i];
            }
        }
    }

    /** Cosine of the two, in [-1, 1]; 0 when one holds no word with a sense. */
    double nearness(Gist other) {
        long product = 0;
        long own = 0;
        long others = 0;
        for (int i = 0; i < sum.length; i++) {
            product += sum[i] * other.sum[i];
            own += sum[i] * sum[i];
            others += other.sum[i] * other.sum[i];
        }
        return own == 0 || others == 0
                ? 0
                : product / (StrictMath.sqrt((double) own) * StrictMath.sqrt((double) others));
    }

    /** The direction alone, in a byte for each place. */
    Packed packed() {
        long own = 0;
        for (long place : sum) {
            own += place * place;
        }
        double length = StrictMath.sqrt((double) own);
        byte[] places = new byte[Senses.PLACES];
        for (int i = 0; i < places.length; i++) {
            places[i] = (byte) Math.rint(length == 0 ? 0 : 127 * sum[i] / length);
        }
        return new Packed(places);
    }

    /** A direction of meaning: small enough to keep for every article. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Packed(byte[] places) {
        /** Two texts with a cosine of 0.64 share one of the keys nine times in ten, unrelated ones one time in four. */
        private static final int KEYS = 16;

        private static final int BITS = 6;

        /** Cosine of the two, up to rounding. */
        double nearness(Packed other) {
            return Senses.nearness(places, other.places);
        }

        /** Keys to look others up by: on which sides of some planes it lies (random hyperplanes, Charikar 2002). */
        int[] keys() {
            int[] keys = new int[KEYS];
            for (int key = 0; key < KEYS; key++) {
                int bits = key;
                for (int bit = 0; bit < BITS; bit++) {
                    long signs = plane(key * BITS + bit);
                    int side = 0;
                    for (int i = 0; i < places.length; i++) {
                        side += ((signs >>> i) & 1) == 0 ? places[i] : -places[i];
                    }
                    bits = 2 * bits + (side > 0 ? 1 : 0);
                }
                keys[key] = bits;
            }
            return keys;
        }

        private static long plane(int number) {
            long z = (number + 1) * 0x9E3779B97F4A7C15L;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }
}
