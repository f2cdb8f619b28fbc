package tiltmeter.ledger.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tiltmeter.model.Fingerprint;

/**
 * How the passages of two texts answer each other: word pairs and runs in common, stretches of sixteen words beside the
 * stretches of the other, the openings. Sentences would do as well as stretches, but rewrites often come without marks.
 */
final class Passages {
    /** Number of measures that {@link #of} gives. */
    static final int COUNT = 12;

    private static final int STRETCH = 16;
    private static final int RUN = 4;

    /** Places of one run that are tried. */
    private static final int MOST_PLACES = 4;

    private static final int OPENING = 30;

    /** Weight from which a pair of words tells something. */
    private static final int TELLING_PAIR = 6;

    private Passages() {}

    /**
     * The measures of {@code less} in {@code more}: share and logarithm of the weight of word pairs in common; share of
     * runs of three; logarithm of the longest run in common; share of words in runs of four or more in common; the
     * stretches' shares found in two neighbouring stretches of the other, their mean, greatest, mean of the better
     * half, and mean along the best path in order; the opening's share in the other's beginning, the greater and the
     * less of both ways; cosine of the words weighed by rarity.
     */
    static double[] of(Course less, Course more) {
        double[] measures = new double[COUNT];
        pairs(less, more, measures);
        measures[2] = sharedRuns(less, more);
        common(less, more, measures);
        stretches(less, more, measures);
        double one = opening(less, more);
        double other = opening(more, less);
        measures[9] = Math.max(one, other);
        measures[10] = Math.min(one, other);
        measures[11] = cosine(less, more);
        return measures;
    }

    private static void pairs(Course less, Course more, double[] measures) {
        Map<Long, Integer> one = pairs(less);
        Map<Long, Integer> other = pairs(more);
        long shared = 0;
        for (Map.Entry<Long, Integer> pair : one.entrySet()) { // a sum of whole numbers: order does not matter
            if (pair.getValue() >= TELLING_PAIR && other.containsKey(pair.getKey())) {
                shared += pair.getValue();
            }
        }
        long least = Math.min(sum(one), sum(other));
        measures[0] = least == 0 ? 0 : (double) shared / least;
        measures[1] = StrictMath.log1p((double) shared);
    }

    private static Map<Long, Integer> pairs(Course course) {
        Map<Long, Integer> pairs = new HashMap<>(2 * course.length());
        for (int i = 0; i + 1 < course.length(); i++) {
            pairs.put(
                    ((long) course.word(i) << 32) | (course.word(i + 1) & 0xFFFFFFFFL),
                    course.rarity(i) + course.rarity(i + 1));
        }
        return pairs;
    }

    private static long sum(Map<Long, Integer> weights) {
        long sum = 0;
        for (int weight : weights.values()) {
            sum += weight;
        }
        return sum;
    }

    private static double sharedRuns(Course less, Course more) {
        long[] one = Arrays.stream(less.runs(3)).sorted().distinct().toArray();
        long[] other = Arrays.stream(more.runs(3)).sorted().distinct().toArray();
        int shared = 0;
        for (long run : one) {
            shared += Arrays.binarySearch(other, run) >= 0 ? 1 : 0;
        }
        int least = Math.min(one.length, other.length);
        return least == 0 ? 0 : (double) shared / least;
    }

    private static void common(Course less, Course more, double[] measures) {
        Map<Long, int[]> places = new HashMap<>();
        long[] runs = more.runs(RUN);
        for (int j = 0; j < runs.length; j++) {
            int[] known = places.get(runs[j]);
            if (known == null) {
                places.put(runs[j], new int[] {j});
            } else if (known.length < MOST_PLACES) {
                int[] longer = Arrays.copyOf(known, known.length + 1);
                longer[known.length] = j;
                places.put(runs[j], longer);
            }
        }
        boolean[] covered = new boolean[less.length()];
        int longest = 0;
        long[] own = less.runs(RUN);
        for (int i = 0; i < own.length; i++) {
            for (int j : places.getOrDefault(own[i], new int[0])) {
                int length = 0;
                while (i + length < less.length()
                        && j + length < more.length()
                        && less.word(i + length) == more.word(j + length)) {
                    covered[i + length] = true;
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        int count = 0;
        for (boolean is : covered) {
            count += is ? 1 : 0;
        }
        measures[3] = StrictMath.log1p(longest);
        measures[4] = covered.length == 0 ? 0 : (double) count / covered.length;
    }

    private static void stretches(Course less, Course more, double[] measures) {
        int[] bounds = bounds(less.length());
        int[] others = bounds(more.length());
        int wide = Math.max(1, others.length - 2); // stretches of the other in twos
        Map<Integer, Long> where = new HashMap<>();
        for (int k = 0; k < wide; k++) {
            for (int i = others[k]; i < others[Math.min(k + 2, others.length - 1)]; i++) {
                where.merge(more.word(i), 1L << k, (a, b) -> a | b);
            }
        }
        int rows = bounds.length - 1;
        double[] best = new double[rows];
        double[] path = new double[wide];
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            double[] shares = shares(less, bounds[row], bounds[row + 1], where, wide);
            double before = 0;
            double[] next = new double[wide];
            for (int k = 0; k < wide; k++) {
                best[row] = Math.max(best[row], shares[k]);
                before = Math.max(before, path[k]);
                next[k] = before + shares[k];
            }
            path = next;
            sum += best[row];
        }
        Arrays.sort(best);
        int half = (rows + 1) / 2;
        double better = 0;
        for (int k = rows - half; k < rows; k++) {
            better += best[k];
        }
        measures[5] = sum / rows;
        measures[6] = best[rows - 1];
        measures[7] = better / half;
        measures[8] = Arrays.stream(path).max().orElse(0) / rows;
    }

    private static double[] shares(Course course, int from, int to, Map<Integer, Long> where, int wide) {
        int[] stretch = new int[to - from];
        int count = 0;
        int weight = 0;
        for (int i = from; i < to; i++) {
            if (course.rarity(i) >= Course.TELLING) {
                stretch[count++] = course.word(i);
            }
        }
        Arrays.sort(stretch, 0, count);
        int[] found = new int[wide];
        for (int i = 0; i < count; i++) {
            if (i > 0 && stretch[i] == stretch[i - 1]) {
                continue;
            }
            int rarity = Fingerprint.rarity(stretch[i]);
            weight += rarity;
            for (long at = where.getOrDefault(stretch[i], 0L); at != 0; at &= at - 1) {
                found[Long.numberOfTrailingZeros(at)] += rarity;
            }
        }
        double[] shares = new double[wide];
        for (int k = 0; k < wide; k++) {
            shares[k] = weight == 0 ? 0 : (double) found[k] / weight;
        }
        return shares;
    }

    /** Where stretches begin, and the end; at most 63 stretches. */
    private static int[] bounds(int length) {
        int count = Math.max(1, Math.min(63, Math.round((float) length / STRETCH)));
        int[] bounds = new int[count + 1];
        for (int k = 0; k <= count; k++) {
            bounds[k] = k * length / count;
        }
        return bounds;
    }

    private static double opening(Course one, Course other) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < Math.min(2 * OPENING, other.length()); i++) {
            first.putIfAbsent(other.word(i), i);
        }
        int[] opening = new int[Math.min(OPENING, one.length())];
        for (int i = 0; i < opening.length; i++) {
            opening[i] = one.word(i);
        }
        int weight = 0;
        int shared = 0;
        for (int word : Arrays.stream(opening).sorted().distinct().toArray()) {
            int rarity = Fingerprint.rarity(word);
            if (rarity >= Course.TELLING) {
                weight += rarity;
                shared += first.containsKey(word) ? rarity : 0;
            }
        }
        return weight == 0 ? 0 : (double) shared / weight;
    }

    private static double cosine(Course one, Course other) {
        int[] words = one.distinct();
        int[] others = other.distinct();
        double[] weights = weights(one, words);
        double[] theirs = weights(other, others);
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            int at = Arrays.binarySearch(others, words[i]);
            sum += at < 0 ? 0 : weights[i] * theirs[at];
        }
        double lengths = StrictMath.sqrt(squares(weights) * squares(theirs));
        return lengths == 0 ? 0 : sum / lengths;
    }

    private static double[] weights(Course course, int[] distinct) {
        int[] counts = course.counts(distinct);
        double[] weights = new double[distinct.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (1 + StrictMath.log(counts[i])) * Fingerprint.rarity(distinct[i]);
        }
        return weights;
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
