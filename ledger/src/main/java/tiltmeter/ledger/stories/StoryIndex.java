package tiltmeter.ledger.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold.Kind;
import tiltmeter.model.Fingerprint;

/**
 * Folds copies into stories as articles come in, in memory; rebuilt from stored fingerprints with {@link #restore}.
 *
 * <p>Depends on order: an article is compared with those placed before it, the earliest read of a story gives it its
 * id, and two stories that a later article joins stay apart. The same title alone is no copy: only bodies count, and
 * bodies under {@value #SHORT} words are copies only when equal and within {@value #NEAR_DAYS} days of each other.
 * Boilerplate with new figures (yearly notices, transcripts that open alike) stays apart by its dates.
 *
 * <p>Not thread-safe. Placing takes time in proportion to the articles within {@value #CLOSE_DAYS} days, about 0.5 ms
 * for a thousand.
 */
public final class StoryIndex {
    /**
     * Floor of {@link Likeness#order}, in [0, 1]. Chosen on 1,268 pairs of article and machine rewrite, of which it
     * folds 30 %, and 150 pairs written independently on one event, of which it folds none.
     */
    static final double LEAST_ORDER = 0.30;

    /**
     * Ceiling of the Jaccard estimate of a rewrite, in [0, 1]: one changes its words everywhere. Texts with more in
     * common share quotations or boilerplate word for word, and are judged by that.
     */
    private static final double MOST_JACCARD_RESPUN = 0.15;

    /** Fewest anchors in order; below it, headlines on one event look like rewrites. */
    private static final int FEWEST_ANCHORS = 8;

    /** Floor of the Jaccard estimate for any two articles; transcripts with the same opening reach 0.77. */
    private static final double LEAST_JACCARD = 0.80;

    /**
     * The same for articles of two outlets within {@value #CLOSE_DAYS} days; reports that quote one speech at length
     * reach 0.55.
     */
    private static final double LEAST_JACCARD_CLOSE = 0.68;

    /** Floor of the containment estimate; articles that quote one speech at length reach 0.83. */
    private static final double LEAST_CONTAINED = 0.85;

    private static final int SHORT = 20;
    private static final int NEAR_DAYS = 30;
    private static final int CLOSE_DAYS = 4;

    /** Places of a signature that make one band; articles alike in one whole band are compared. */
    private static final int BAND = 3;

    private final Map<String, Entry> articles = new HashMap<>();
    private final Map<String, List<Entry>> byExact = new HashMap<>();
    private final Map<Long, List<Entry>> byBand = new HashMap<>();
    private final TreeMap<Long, List<Entry>> firstsByDay = new TreeMap<>();
    private final List<Entry> undatedFirsts = new ArrayList<>();

    private record Entry(
            String article,
            Likeness print,
            @Nullable LocalDate published,
            @Nullable String publisher,
            Fold fold) {}

    private record Match(Entry entry, double similarity, Kind kind) {}

    /**
     * Places an article and remembers it. An article placed before is given the same answer again.
     *
     * @param published day of publication; without it the article may be a copy of one of any day
     * @param publisher name of the outlet; an outlet does not rewrite itself, but its routine reports look as if it
     *     did. Without it the article may be a rewrite of any outlet's
     */
    public Fold place(
            String articleId, Fingerprint fingerprint, @Nullable LocalDate published, @Nullable String publisher) {
        Entry known = articles.get(articleId);
        if (known != null) {
            return known.fold;
        }
        Likeness print = new Likeness(fingerprint);
        Match match = match(print, published, publisher);
        Fold fold = match == null
                ? new Fold(storyOf(articleId), null, 0, Kind.NEW)
                : new Fold(match.entry.fold.story(), match.entry.article, match.similarity, match.kind);
        keep(new Entry(articleId, print, published, publisher, fold));
        return fold;
    }

    /** Remembers an article that was placed in an earlier run, in the order of those runs. */
    public void restore(
            String articleId,
            Fingerprint fingerprint,
            @Nullable LocalDate published,
            @Nullable String publisher,
            Fold fold) {
        if (!articles.containsKey(articleId)) {
            keep(new Entry(articleId, new Likeness(fingerprint), published, publisher, fold));
        }
    }

    /** Number of articles placed. */
    public int size() {
        return articles.size();
    }

    /** "s" and the sixteen digits of the first article's id. */
    private static String storyOf(String articleId) {
        return "s" + (articleId.startsWith("a") ? articleId.substring(1) : articleId);
    }

    private @Nullable Match match(Likeness print, @Nullable LocalDate published, @Nullable String publisher) {
        for (Entry entry : byExact.getOrDefault(print.exact(), List.of())) {
            if (print.words() >= SHORT || isWithin(entry, published, NEAR_DAYS)) {
                return new Match(entry, 1, Kind.EXACT);
            }
        }
        if (print.words() < SHORT) {
            return null;
        }
        Match near = near(print, published, publisher);
        return near != null ? near : respun(print, published, publisher);
    }

    private @Nullable Match near(Likeness print, @Nullable LocalDate published, @Nullable String publisher) {
        Set<Entry> candidates = new LinkedHashSet<>();
        for (long band : bands(print)) {
            candidates.addAll(byBand.getOrDefault(band, List.of()));
        }
        Match best = null;
        for (Entry entry : candidates) {
            if (entry.print.words() < SHORT || !isWithin(entry, published, NEAR_DAYS)) {
                continue;
            }
            double jaccard = print.jaccard(entry.print);
            double contained = print.containment(entry.print, jaccard);
            boolean days = published != null && entry.published != null && isWithin(entry, published, CLOSE_DAYS);
            if (jaccard >= (days && !isSame(publisher, entry.publisher) ? LEAST_JACCARD_CLOSE : LEAST_JACCARD)) {
                best = better(best, new Match(entry, jaccard, Kind.NEAR));
            } else if (contained >= LEAST_CONTAINED && days) {
                best = better(best, new Match(entry, contained, Kind.CONTAINED));
            }
        }
        return best;
    }

    /** Compares with the first article of each story only, so that a chain of rewrites cannot wander off. */
    private @Nullable Match respun(Likeness print, @Nullable LocalDate published, @Nullable String publisher) {
        Match best = null;
        for (List<Entry> day : window(published)) {
            for (Entry entry : day) {
                if (isSame(publisher, entry.publisher)) {
                    continue;
                }
                double order = print.order(entry.print, FEWEST_ANCHORS);
                if (order >= LEAST_ORDER && print.jaccard(entry.print) <= MOST_JACCARD_RESPUN) {
                    best = better(best, new Match(entry, order, Kind.RESPUN));
                }
            }
        }
        return best;
    }

    private List<List<Entry>> window(@Nullable LocalDate published) {
        List<List<Entry>> days = new ArrayList<>();
        days.add(undatedFirsts);
        if (published == null) {
            days.addAll(firstsByDay.values());
        } else {
            long day = published.toEpochDay();
            days.addAll(firstsByDay
                    .subMap(day - CLOSE_DAYS, true, day + CLOSE_DAYS, true)
                    .values());
        }
        return days;
    }

    private static boolean isSame(@Nullable String publisher, @Nullable String other) {
        return publisher != null && publisher.equals(other);
    }

    /** The more alike; of two alike the earlier found. */
    private static Match better(@Nullable Match best, Match other) {
        return best == null || other.similarity > best.similarity ? other : best;
    }

    private static boolean isWithin(Entry entry, @Nullable LocalDate published, int days) {
        return published == null
                || entry.published == null
                || Math.abs(published.toEpochDay() - entry.published.toEpochDay()) <= days;
    }

    private void keep(Entry entry) {
        articles.put(entry.article, entry);
        byExact.computeIfAbsent(entry.print.exact(), key -> new ArrayList<>(1)).add(entry);
        if (entry.print.words() < SHORT) {
            return;
        }
        for (long band : bands(entry.print)) {
            byBand.computeIfAbsent(band, key -> new ArrayList<>(1)).add(entry);
        }
        if (entry.fold.copyOf() == null) {
            LocalDate day = entry.published;
            List<Entry> firsts = day == null
                    ? undatedFirsts
                    : firstsByDay.computeIfAbsent(day.toEpochDay(), key -> new ArrayList<>());
            firsts.add(entry);
        }
    }

    private static long[] bands(Likeness print) {
        long[] bands = new long[print.signature.length / BAND];
        for (int i = 0; i < bands.length; i++) {
            long hash = i;
            for (int j = i * BAND; j < (i + 1) * BAND; j++) {
                hash = (hash ^ print.signature[j]) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            bands[i] = hash;
        }
        return bands;
    }
}
