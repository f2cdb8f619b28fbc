package tiltmeter.evaluation.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two texts agree in stretches of four words, counted as bags: the measure of Scrapinghub's article extraction
 * benchmark. A word is a run of letters, digits and underscores; case counts.
 *
 * @param hit share, in [0, 1], of all stretches of both texts that they have in common
 * @param spurious share that only the found text has
 * @param missed share that only the labelled text has
 */
record Shingles(double hit, double spurious, double missed) {
    static final int WIDTH = 4;

    static Shingles of(String gold, String found) {
        Map<String, int[]> counts = new HashMap<>();
        shingles(gold).forEach(shingle -> counts.computeIfAbsent(shingle, any -> new int[2])[0]++);
        shingles(found).forEach(shingle -> counts.computeIfAbsent(shingle, any -> new int[2])[1]++);
        long hit = 0;
        long spurious = 0;
        long missed = 0;
        for (int[] count : counts.values()) {
            hit += Math.min(count[0], count[1]);
            spurious += Math.max(0, count[1] - count[0]);
            missed += Math.max(0, count[0] - count[1]);
        }
        double all = hit + spurious + missed;
        return all == 0 ? new Shingles(0, 0, 0) : new Shingles(hit / all, spurious / all, missed / all);
    }

    /** Share of what was found that is right; 1 where nothing was to be found and nothing was. */
    double precision() {
        if (spurious == 0 && missed == 0) {
            return 1;
        }
        return hit == 0 ? 0 : hit / (hit + spurious);
    }

    double recall() {
        if (spurious == 0 && missed == 0) {
            return 1;
        }
        return hit == 0 ? 0 : hit / (hit + missed);
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static List<String> shingles(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > from) {
                words.add(text.substring(from, at));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i < Math.max(1, words.size() - WIDTH + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(words.size(), i + WIDTH));
            if (!shingle.isEmpty()) {
                shingles.add(String.join(" ", shingle));
            }
        }
        return shingles;
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || point == '_';
    }
}
