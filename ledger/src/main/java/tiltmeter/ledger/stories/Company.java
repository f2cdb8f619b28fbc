package tiltmeter.ledger.stories;

import java.util.Arrays;
import tiltmeter.model.Fingerprint;

/**
 * Which words of one text keep each other company in the other, and which kinds of words the two share. Two reporters
 * share names and what was said aloud; a rewrite also keeps the plain words, outside quotations too, and which stood
 * near which.
 */
final class Company {
    /** Number of measures that {@link #of} gives. */
    static final int COUNT = 7;

    /** Telling words after a word that are its company. */
    private static final int AFTER = 3;

    /** Words between two that stand near each other. */
    private static final int NEAR = 10;

    /** Length of a run of words in common from which it may be a quotation. */
    private static final int RUN = 5;

    private Company() {}

    /**
     * The measures of {@code less} in {@code more}: share of the plain words, of names, and of words that news hardly
     * knows, each weighed by rarity; share of rarer words outside runs of five or more in common; of pairs of
     * neighbouring rarer words that stand near each other there too, all and outside such runs; share of names in the
     * weight of all that is shared.
     */
    static double[] of(Course less, Course more) {
        double[] measures = new double[COUNT];
        long[] others = more.firsts();
        boolean[] quoted = quoted(less, more);
        kinds(less, others, measures);
        outside(less, others, quoted, measures);
        pairs(less, more, quoted, measures);
        return measures;
    }

    private static void kinds(Course less, long[] others, double[] measures) {
        double[] all = new double[3];
        double[] held = new double[3];
        for (long first : less.firsts()) {
            int word = (int) (first >> 32);
            int kind = Fingerprint.rarity(word) >= 13 ? 2 : Senses.shipped().isName(word) ? 1 : 0;
            all[kind] += Fingerprint.rarity(word);
            held[kind] += holds(others, word) ? Fingerprint.rarity(word) : 0;
        }
        for (int kind = 0; kind < 3; kind++) {
            measures[kind] = all[kind] == 0 ? 0.5 : held[kind] / all[kind];
        }
        double shared = held[0] + held[1] + held[2];
        measures[6] = shared == 0 ? 0 : held[1] / shared;
    }

    private static void outside(Course less, long[] others, boolean[] quoted, double[] measures) {
        double all = 0;
        double held = 0;
        for (long first : less.firsts()) {
            int word = (int) (first >> 32);
            if (!quoted[(int) first]) {
                all += Fingerprint.rarity(word);
                held += holds(others, word) ? Fingerprint.rarity(word) : 0;
            }
        }
        measures[3] = all == 0 ? 1 : held / all;
    }

    private static boolean holds(long[] firsts, int word) {
        int at = Arrays.binarySearch(firsts, (long) word << 32);
        int from = at < 0 ? -at - 1 : at;
        return from < firsts.length && (int) (firsts[from] >> 32) == word;
    }

    private static void pairs(Course less, Course more, boolean[] quoted, double[] measures) {
        long[] places = new long[more.length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = ((long) more.word(i) << 32) | i;
        }
        Arrays.sort(places);
        double[] all = new double[2];
        double[] held = new double[2];
        for (int i = 0; i < less.length(); i++) {
            if (less.rarity(i) < Course.TELLING) {
                continue;
            }
            int seen = 0;
            for (int j = i + 1; j < less.length() && seen < AFTER; j++) {
                if (less.rarity(j) < Course.TELLING || less.word(j) == less.word(i)) {
                    continue;
                }
                seen++;
                double weight = less.rarity(i) + less.rarity(j);
                double hit = areNear(places, less.word(i), less.word(j)) ? weight : 0;
                all[0] += weight;
                held[0] += hit;
                if (!quoted[i] && !quoted[j]) {
                    all[1] += weight;
                    held[1] += hit;
                }
            }
        }
        measures[4] = all[0] == 0 ? 0 : held[0] / all[0];
        measures[5] = all[1] == 0 ? measures[4] : held[1] / all[1];
    }

    private static boolean areNear(long[] places, int one, int other) {
        int at = from(places, one);
        int with = from(places, other);
        while (at < places.length
                && with < places.length
                && (int) (places[at] >> 32) == one
                && (int) (places[with] >> 32) == other) {
            int apart = (int) places[at] - (int) places[with];
            if (Math.abs(apart) <= NEAR) {
                return true;
            }
            if (apart < 0) {
                at++;
            } else {
                with++;
            }
        }
        return false;
    }

    private static int from(long[] places, int word) {
        int at = Arrays.binarySearch(places, (long) word << 32);
        return at < 0 ? -at - 1 : at;
    }

    /** The places of {@code less} that lie in a run of {@value #RUN} words or more that {@code more} has too. */
    private static boolean[] quoted(Course less, Course more) {
        long[] others = more.runs(RUN);
        Arrays.sort(others);
        boolean[] quoted = new boolean[less.length()];
        long[] own = less.runs(RUN);
        for (int i = 0; i < own.length; i++) {
            if (Arrays.binarySearch(others, own[i]) >= 0) {
                Arrays.fill(quoted, i, i + RUN, true);
            }
        }
        return quoted;
    }
}
