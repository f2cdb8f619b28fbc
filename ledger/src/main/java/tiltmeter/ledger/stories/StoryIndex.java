package tiltmeter.ledger.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold.Kind;
import tiltmeter.ledger.stories.Fold.Likely;
import tiltmeter.model.Fingerprint;

/**
 * Folds copies into stories as articles come in, in memory; rebuilt from stored fingerprints with {@link #restore}.
 *
 * <p>Depends on order: an article is compared with those placed before it, the earliest read of a story gives it its
 * id, and two stories that a later article joins stay apart. The same title alone is no copy: only bodies count, and
 * bodies under {@value #SHORT} words are copies only when equal and within {@value #NEAR_DAYS} days of each other.
 * Boilerplate with new figures (yearly notices, transcripts that open alike) stays apart by its dates.
 *
 * <p>Not thread-safe. Placing takes the same time however many articles there are: every list that it looks into is cut
 * at {@value Postings#MOST} articles, the newest. So a copy is missed when more than that many later articles share
 * each of its keys. benchmarks' {@code Copies} measures time and memory.
 */
public final class StoryIndex {
    /** Texts with fewer words are headlines: copies only when equal. */
    static final int SHORT = 20;

    private static final int NEAR_DAYS = 30;
    private static final int CLOSE_DAYS = 4;

    /** Articles with most keys in common that are looked at word by word. */
    private static final int CANDIDATES = 24;

    private static final int MOST_EVENTS = 5;

    /** Below this Jaccard estimate a band in common is chance. */
    private static final double LEAST_JACCARD = 0.2;

    /** Texts with fewer keys than this need only one in common. */
    private static final int FEW_KEYS = 8;

    /** Articles whose rare words are kept at hand; those of others are asked for. About 1 kB each. */
    private static final int AT_HAND = 50_000;

    private static final long UNDATED = 0x5DEECE66DL;
    private static final long ANY_DAY = 0x2545F4914F6CDD1DL;

    private final Function<String, @Nullable Fingerprint> kept;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Postings byExact = new Postings();
    private final Postings byBand = new Postings();
    private final Postings byWord = new Postings();
    private final Map<Integer, Matter> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Matter> eldest) {
            return size() > AT_HAND;
        }
    };

    private record Entry(
            String article,
            String exact,
            Likeness print,
            @Nullable LocalDate published,
            @Nullable String publisher,
            Fold fold) {}

    private record Match(Entry entry, Verdict verdict) {}

    /** An index that knows only what is placed in it; rewrites of all but the newest articles are missed. */
    public StoryIndex() {
        this(article -> null);
    }

    /**
     * An index that asks {@code kept} for the fingerprints of articles restored long ago.
     *
     * @param kept the fingerprint of the article with this id, or null when it is not to be had
     */
    public StoryIndex(Function<String, @Nullable Fingerprint> kept) {
        this.kept = kept;
    }

    /**
     * Places an article and remembers it. An article placed before is given the same answer again.
     *
     * @param published day of publication; without it the article may be a copy of one of any day
     * @param publisher name of the outlet; an outlet does not rewrite itself, but its routine reports look as if it
     *     did. Without it the article may be a rewrite of any outlet's
     */
    public Fold place(
            String articleId, Fingerprint fingerprint, @Nullable LocalDate published, @Nullable String publisher) {
        Integer known = numbers.get(articleId);
        if (known != null) {
            return entries.get(known).fold;
        }
        Side side = new Side(new Likeness(fingerprint), new Matter(fingerprint), published, publisher);
        List<Likely> event = new ArrayList<>();
        Match match = match(fingerprint.exact(), side, event);
        Fold fold = match == null
                ? new Fold(storyOf(articleId), null, 0, Kind.NEW, "", event)
                : new Fold(
                        match.entry.fold.story(),
                        match.entry.article,
                        match.verdict.similarity(),
                        match.verdict.kind(),
                        match.verdict.reason(),
                        List.of());
        keep(new Entry(articleId, fingerprint.exact(), side.print(), published, publisher, fold), side.matter());
        return fold;
    }

    /** Remembers an article that was placed in an earlier run, in the order of those runs. */
    public void restore(
            String articleId,
            Fingerprint fingerprint,
            @Nullable LocalDate published,
            @Nullable String publisher,
            Fold fold) {
        if (!numbers.containsKey(articleId)) {
            keep(
                    new Entry(articleId, fingerprint.exact(), new Likeness(fingerprint), published, publisher, fold),
                    new Matter(fingerprint));
        }
    }

    /** Number of articles placed. */
    public int size() {
        return entries.size();
    }

    /** "s" and the sixteen digits of the first article's id. */
    private static String storyOf(String articleId) {
        return "s" + (articleId.startsWith("a") ? articleId.substring(1) : articleId);
    }

    private @Nullable Match match(String exact, Side side, List<Likely> event) {
        Entry same = same(exact, side);
        if (same != null) {
            Side other = new Side(same.print, side.matter(), same.published, same.publisher);
            return new Match(same, new Verdict(Kind.EXACT, 1, "the same words" + side.apart(other)));
        }
        if (side.print().words() < SHORT) {
            return null;
        }
        Match best = null;
        for (int number : candidates(side)) {
            Entry entry = entries.get(number);
            Matter matter = matterOf(number);
            Verdict verdict = matter == null
                    ? null
                    : Verdict.of(side, new Side(entry.print, matter, entry.published, entry.publisher));
            if (verdict == null) {
                continue;
            }
            if (verdict.kind() == Kind.NEW) {
                event.add(new Likely(entry.article, verdict.similarity()));
            } else if (verdict.kind() != Kind.REWRITE || entry.fold.copyOf() == null) {
                // rewrites are of firsts only, so that a chain of them cannot wander off
                best = better(best, new Match(entry, verdict));
            }
        }
        event.sort(Comparator.comparingDouble(Likely::likeness).reversed().thenComparing(Likely::article));
        if (event.size() > MOST_EVENTS) {
            event.subList(MOST_EVENTS, event.size()).clear();
        }
        return best;
    }

    private @Nullable Entry same(String exact, Side side) {
        int[] first = {-1};
        byExact.each(exactKey(exact), number -> {
            Entry entry = entries.get(number);
            if (entry.exact.equals(exact)
                    && (side.print().words() >= SHORT || isWithin(entry, side.published(), NEAR_DAYS))) {
                first[0] = number; // lists go from the newest to the oldest
            }
        });
        return first[0] < 0 ? null : entries.get(first[0]);
    }

    /** Articles that may be like this one word for word, and firsts of stories about the same, the earlier first. */
    private SortedSet<Integer> candidates(Side side) {
        SortedSet<Integer> candidates = new TreeSet<>();
        for (long band : side.print().bands()) {
            byBand.each(band, number -> {
                Entry entry = entries.get(number);
                if (isWithin(entry, side.published(), NEAR_DAYS)
                        && side.print().jaccard(entry.print) >= LEAST_JACCARD) {
                    candidates.add(number);
                }
            });
        }
        Map<Integer, Integer> shared = new HashMap<>();
        int[] keys = side.matter().keys();
        for (int key : keys) {
            for (long when : days(side.published())) {
                byWord.each(wordKey(key, when), number -> shared.merge(number, 1, Integer::sum));
            }
        }
        int least = keys.length < FEW_KEYS ? 1 : 2;
        shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= least
                        && isWithin(entries.get(entry.getKey()), side.published(), CLOSE_DAYS))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .forEach(entry -> candidates.add(entry.getKey()));
        return candidates;
    }

    private static long[] days(@Nullable LocalDate published) {
        if (published == null) {
            return new long[] {ANY_DAY};
        }
        long day = Math.floorDiv(published.toEpochDay(), CLOSE_DAYS);
        return new long[] {UNDATED, day - 1, day, day + 1};
    }

    private @Nullable Matter matterOf(int number) {
        Matter matter = atHand.get(number);
        if (matter == null) {
            Fingerprint print = kept.apply(entries.get(number).article);
            if (print == null) {
                return null;
            }
            matter = new Matter(print);
            atHand.put(number, matter);
        }
        return matter;
    }

    /** The more alike; of two alike the earlier found. */
    private static Match better(@Nullable Match best, Match other) {
        return best == null || rank(other) > rank(best) ? other : best;
    }

    /** Word for word before rewritten, then the more alike. */
    private static double rank(Match match) {
        return match.verdict.similarity() + (match.verdict.kind() == Kind.REWRITE ? 0 : 1);
    }

    private static boolean isWithin(Entry entry, @Nullable LocalDate published, int days) {
        return published == null
                || entry.published == null
                || Math.abs(published.toEpochDay() - entry.published.toEpochDay()) <= days;
    }

    private void keep(Entry entry, Matter matter) {
        int number = entries.size();
        numbers.put(entry.article, number);
        entries.add(entry);
        byExact.add(exactKey(entry.exact), number);
        if (entry.print.words() < SHORT) {
            return;
        }
        for (long band : entry.print.bands()) {
            byBand.add(band, number);
        }
        atHand.put(number, matter);
        if (entry.fold.copyOf() == null) {
            LocalDate day = entry.published;
            long when = day == null ? UNDATED : Math.floorDiv(day.toEpochDay(), CLOSE_DAYS);
            for (int key : matter.keys()) {
                byWord.add(wordKey(key, when), number);
                byWord.add(wordKey(key, ANY_DAY), number);
            }
        }
    }

    private static long exactKey(String exact) {
        long key = 0;
        for (int i = 0; i < exact.length(); i++) {
            key = 31 * key + exact.charAt(i);
        }
        return key;
    }

    private static long wordKey(int word, long when) {
        return word * 0x9E3779B97F4A7C15L ^ when * 0xC2B2AE3D27D4EB4FL;
    }
}
