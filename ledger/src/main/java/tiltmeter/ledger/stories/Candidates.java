package tiltmeter.ledger.stories;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the few articles that are worth comparing with one: by runs of words, by meaning and by rare words. Every list
 * that it looks into is cut at {@value Postings#MOST} articles, the newest, so that looking takes the same time however
 * many there are; an article is missed when more than that many later ones share each of its keys.
 */
final class Candidates {
    static final int NEAR_DAYS = 30;
    private static final int CLOSE_DAYS = 4;

    /** Articles with most rare words in common that are compared. */
    private static final int BY_WORDS = 16;

    /** Articles nearest in meaning that are compared. */
    private static final int BY_MEANING = 12;

    /** Nearness of meaning below which nothing is compared for it; a twentieth of all rewrites is less near. */
    private static final double LEAST_NEARNESS = 0.4;

    /** Below this Jaccard estimate a band in common is chance. */
    private static final double LEAST_JACCARD = 0.2;

    /** Texts with fewer keys than this need only one in common. */
    private static final int FEW_KEYS = 8;

    private static final long UNDATED = 0x5DEECE66DL;
    private static final long ANY_DAY = 0x2545F4914F6CDD1DL;

    private final List<Entry> entries;
    private final Postings byBand = new Postings();
    private final Postings byWord = new Postings();
    private final Postings byMeaning = new Postings();

    /** Candidates among {@code entries}, which grows. */
    Candidates(List<Entry> entries) {
        this.entries = entries;
    }

    /** Makes the entry with this number findable; by meaning and rare words only the firsts of stories are. */
    void add(int number, Matter matter) {
        Entry entry = entries.get(number);
        for (long band : entry.print().bands()) {
            byBand.add(band, number);
        }
        if (entry.fold().copyOf() == null) {
            LocalDate day = entry.published();
            long when = day == null ? UNDATED : Math.floorDiv(day.toEpochDay(), CLOSE_DAYS);
            for (int key : matter.keys()) {
                byWord.add(key(key, when), number);
                byWord.add(key(key, ANY_DAY), number);
            }
            for (int key : entry.gist().keys()) {
                byMeaning.add(key(key, when), number);
                byMeaning.add(key(key, ANY_DAY), number);
            }
        }
    }

    /** Numbers of entries that may be like this one, the earlier first. */
    NavigableSet<Integer> of(Side side) {
        NavigableSet<Integer> candidates = new TreeSet<>();
        for (long band : side.print().bands()) {
            byBand.each(band, number -> {
                Entry entry = entries.get(number);
                if (entry.isWithin(side.published(), NEAR_DAYS)
                        && side.print().jaccard(entry.print()) >= LEAST_JACCARD) {
                    candidates.add(number);
                }
            });
        }
        byWords(side, candidates);
        byMeaning(side, candidates);
        return candidates;
    }

    private void byWords(Side side, NavigableSet<Integer> candidates) {
        Map<Integer, Integer> shared = new HashMap<>();
        int[] keys = side.matter().keys();
        for (int key : keys) {
            for (long when : days(side.published())) {
                byWord.each(key(key, when), number -> shared.merge(number, 1, Integer::sum));
            }
        }
        int least = keys.length < FEW_KEYS ? 1 : 2;
        shared.entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= least && entries.get(entry.getKey()).isWithin(side.published(), CLOSE_DAYS))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BY_WORDS)
                .forEach(entry -> candidates.add(entry.getKey()));
    }

    private record Near(int number, double nearness) {}

    private void byMeaning(Side side, NavigableSet<Integer> candidates) {
        Gist.Packed gist = side.matter().gist();
        NavigableSet<Integer> met = new TreeSet<>();
        for (int key : gist.keys()) {
            for (long when : days(side.published())) {
                byMeaning.each(key(key, when), met::add);
            }
        }
        met.stream()
                .filter(number -> entries.get(number).isWithin(side.published(), CLOSE_DAYS))
                .map(number ->
                        new Near(number, gist.nearness(entries.get(number).gist())))
                .filter(near -> near.nearness() >= LEAST_NEARNESS)
                .sorted(Comparator.comparingDouble(Near::nearness).reversed().thenComparingInt(Near::number))
                .limit(BY_MEANING)
                .forEach(near -> candidates.add(near.number()));
    }

    private static long[] days(@Nullable LocalDate published) {
        if (published == null) {
            return new long[] {ANY_DAY};
        }
        long day = Math.floorDiv(published.toEpochDay(), CLOSE_DAYS);
        return new long[] {UNDATED, day - 1, day, day + 1};
    }

    private static long key(int word, long when) {
        return word * 0x9E3779B97F4A7C15L ^ when * 0xC2B2AE3D27D4EB4FL;
    }
}
