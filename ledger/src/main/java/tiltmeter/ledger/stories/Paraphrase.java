package tiltmeter.ledger.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tiltmeter.model.Fingerprint;

/**
 * How far one text says in other words what the other says: a rewrite answers a word with one near it in meaning, in
 * the same part of the text; a second reporter leaves it unanswered.
 */
final class Paraphrase {
    /** Number of measures that {@link #of} gives. */
    static final int COUNT = 10;

    private static final int STRETCH = 16;
    private static final int MOST_STRETCHES = 24;

    /** Rarer words of each text that are compared by meaning. */
    private static final int MOST_WORDS = 160;

    /** Words less near than this have nothing to do with each other. */
    private static final double FAR = 0.35;

    private Paraphrase() {}

    /**
     * The measures of {@code less} in {@code more}: share of the rarer words that the other holds or answers by a near
     * one; of those that it does not hold, the share answered; the same by words that both lack of each other; nearness
     * of the whole texts; of what each says alone; of the stretches' best counterparts the mean, the least and the mean
     * along the best path in order; of the first stretches; mean of the best counterparts the other way.
     */
    static double[] of(Course less, Course more) {
        double[] measures = new double[COUNT];
        words(less, more, measures);
        measures[3] = Gist.of(less, 0, less.length()).nearness(Gist.of(more, 0, more.length()));
        List<Gist> own = stretches(less, 1);
        List<Gist> wide = stretches(more, 2);
        path(own, wide, measures);
        measures[8] = own.get(0).nearness(wide.get(0));
        measures[9] = meanBest(stretches(more, 1), stretches(less, 2));
        return measures;
    }

    private static void words(Course less, Course more, double[] measures) {
        int[] own = telling(less);
        int[] others = telling(more);
        int[] sorted = others.clone();
        Arrays.sort(sorted);
        int[] mine = own.clone();
        Arrays.sort(mine);
        Gist ownAlone = new Gist();
        Gist othersAlone = new Gist();
        List<byte[]> alone = new ArrayList<>();
        List<byte[]> all = new ArrayList<>();
        for (int word : others) {
            byte[] sense = Senses.shipped().of(word);
            boolean shared = Arrays.binarySearch(mine, word) >= 0;
            if (!shared) {
                othersAlone.add(word);
            }
            if (sense != null) {
                all.add(sense);
                if (!shared) {
                    alone.add(sense);
                }
            }
        }
        int total = 0;
        int held = 0;
        int known = 0;
        double answered = 0;
        double exchanged = 0;
        for (int word : own) {
            int rarity = Fingerprint.rarity(word);
            total += rarity;
            if (Arrays.binarySearch(sorted, word) >= 0) {
                held += rarity;
                continue;
            }
            ownAlone.add(word);
            byte[] sense = Senses.shipped().of(word);
            if (sense != null) {
                known += rarity;
                answered += rarity * answer(sense, all);
                exchanged += rarity * answer(sense, alone);
            }
        }
        measures[0] = total == 0 ? 0 : (held + answered) / total;
        measures[1] = total == held ? 1 : answered / (total - held);
        measures[2] = known == 0 ? 0 : exchanged / known;
        measures[4] = ownAlone.nearness(othersAlone);
    }

    /** The telling words, each once, where they first stand. */
    private static int[] telling(Course course) {
        long[] firsts = course.firsts();
        long[] byPlace = new long[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            byPlace[i] = (firsts[i] << 32) | i;
        }
        Arrays.sort(byPlace);
        int[] words = new int[Math.min(MOST_WORDS, firsts.length)];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) (firsts[(int) byPlace[i]] >> 32);
        }
        return words;
    }

    /** How well the nearest of {@code others} answers a word, in [0, 1]. */
    private static double answer(byte[] sense, List<byte[]> others) {
        double best = FAR;
        for (byte[] other : others) {
            best = Math.max(best, Senses.nearness(sense, other));
        }
        return Math.min(1, (best - FAR) / (1 - FAR));
    }

    private static List<Gist> stretches(Course course, int width) {
        int count = Math.max(1, Math.min(MOST_STRETCHES, Math.round((float) course.length() / STRETCH)));
        List<Gist> stretches = new ArrayList<>();
        for (int k = 0; k < Math.max(1, count - width + 1); k++) {
            int end = Math.min(count, k + width);
            stretches.add(Gist.of(course, k * course.length() / count, end * course.length() / count));
        }
        return stretches;
    }

    private static void path(List<Gist> own, List<Gist> others, double[] measures) {
        double[] path = new double[others.size()];
        double sum = 0;
        double least = 1;
        for (Gist stretch : own) {
            double best = 0;
            double before = 0;
            double[] next = new double[path.length];
            for (int k = 0; k < path.length; k++) {
                double near = Math.max(0, stretch.nearness(others.get(k)));
                best = Math.max(best, near);
                before = Math.max(before, path[k]);
                next[k] = before + near;
            }
            path = next;
            sum += best;
            least = Math.min(least, best);
        }
        measures[5] = sum / own.size();
        measures[6] = least;
        measures[7] = Arrays.stream(path).max().orElse(0) / own.size();
    }

    private static double meanBest(List<Gist> own, List<Gist> others) {
        double sum = 0;
        for (Gist stretch : own) {
            double best = 0;
            for (Gist other : others) {
                best = Math.max(best, stretch.nearness(other));
            }
            sum += best;
        }
        return sum / own.size();
    }
}
