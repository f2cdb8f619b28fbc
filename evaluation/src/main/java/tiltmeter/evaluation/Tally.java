package tiltmeter.evaluation;

import java.util.Collection;

/**
 * How many records of the gold and of the reader were paired, pooled over articles (micro: every record weighs the
 * same).
 *
 * @param hits pairs
 * @param gold records in the gold
 * @param system records of the reader
 */
public record Tally(int hits, int gold, int system) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(hits + other.hits, gold + other.gold, system + other.system);
    }

    public static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    /** Share of the reader's records that are right, in percent; 0 when it has none, as in the reference script. */
    public double precision() {
        return 100.0 * hits / Math.max(1, system);
    }

    /** Share of the gold's records that were found, in percent; 0 when it has none. */
    public double recall() {
        return 100.0 * hits / Math.max(1, gold);
    }

    /** Harmonic mean of precision and recall, in percent; 0 when there are no records at all. */
    public double f1() {
        return 200.0 * hits / Math.max(1, gold + system);
    }
}
