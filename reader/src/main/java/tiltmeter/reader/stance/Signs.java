package tiltmeter.reader.stance;

import java.util.SortedMap;
import java.util.TreeMap;

/** What speaks for a friendly and a hostile stance: named sums, each kept in [-2, 2]. */
final class Signs {
    private static final double MOST = 2;

    private final SortedMap<String, Double> sums = new TreeMap<>();

    void add(String name, double value) {
        if (value != 0) {
            sums.merge(name, value, (a, b) -> Math.max(-MOST, Math.min(MOST, a + b)));
        }
    }

    SortedMap<String, Double> all() {
        return sums;
    }
}
