package tiltmeter.ledger.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * bodies under {@value #SHORT} words are copies only when equal and within a month of each other, or rewrites.
 * Boilerplate with new figures (yearly notices, transcripts that open alike) stays apart by its dates.
 *
 * <p>Not thread-safe. Placing takes the same time however many articles there are (see {@link Candidates}); benchmarks'
 * {@code Copies} measures time and memory.
 */
public final class StoryIndex {
    /** Texts with fewer words are never copies word for word unless they are equal. */
    static final int SHORT = 20;

    /** Texts with fewer words say too little for telling a rewrite by. */
    static final int LEAST = 8;

    private static final int MOST_EVENTS = 5;

    /** Articles whose rare words are kept at hand; those of others are asked for. About 5 kB each. */
    private static final int AT_HAND = 20_000;

    private final Function<String, @Nullable Fingerprint> kept;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Postings byExact = new Postings();
    private final Candidates candidates = new Candidates(entries);
    private final Map<Integer, Matter> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Matter> eldest) {
            return size() > AT_HAND;
        }
    };

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
            return entries.get(known).fold();
        }
        Side side = new Side(new Likeness(fingerprint), new Matter(fingerprint), published, publisher);
        List<Likely> event = new ArrayList<>();
        Match match = match(fingerprint.exact(), side, event);
        Fold fold = match == null
                ? new Fold(storyOf(articleId), null, 0, Kind.NEW, "", event)
                : new Fold(
                        match.entry.fold().story(),
                        match.entry.article(),
                        match.verdict.similarity(),
                        match.verdict.kind(),
                        match.verdict.reason(),
                        List.of());
        keep(
                new Entry(
                        articleId,
                        fingerprint.exact(),
                        side.print(),
                        side.matter().gist(),
                        published,
                        publisher,
                        fold),
                side.matter());
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
            Matter matter = new Matter(fingerprint);
            keep(
                    new Entry(
                            articleId,
                            fingerprint.exact(),
                            new Likeness(fingerprint),
                            matter.gist(),
                            published,
                            publisher,
                            fold),
                    matter);
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
            Side other = new Side(same.print(), side.matter(), same.published(), same.publisher());
            return new Match(same, new Verdict(Kind.EXACT, 1, "the same words" + side.apart(other)));
        }
        if (side.print().words() < LEAST) {
            return null;
        }
        Match best = null;
        for (int number : candidates.of(side)) {
            Entry entry = entries.get(number);
            Matter matter = matterOf(number);
            Verdict verdict = matter == null
                    ? null
                    : Verdict.of(side, new Side(entry.print(), matter, entry.published(), entry.publisher()));
            if (verdict == null) {
                continue;
            }
            if (verdict.kind() == Kind.NEW) {
                event.add(new Likely(entry.article(), verdict.similarity()));
            } else if (verdict.kind() != Kind.REWRITE || entry.fold().copyOf() == null) {
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
            if (entry.exact().equals(exact)
                    && (side.print().words() >= SHORT || entry.isWithin(side.published(), Candidates.NEAR_DAYS))) {
                first[0] = number; // lists go from the newest to the oldest
            }
        });
        return first[0] < 0 ? null : entries.get(first[0]);
    }

    private @Nullable Matter matterOf(int number) {
        Matter matter = atHand.get(number);
        if (matter == null) {
            Fingerprint print = kept.apply(entries.get(number).article());
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

    private void keep(Entry entry, Matter matter) {
        int number = entries.size();
        numbers.put(entry.article(), number);
        entries.add(entry);
        byExact.add(exactKey(entry.exact()), number);
        if (entry.print().words() >= LEAST) {
            candidates.add(number, matter);
            atHand.put(number, matter);
        }
    }

    private static long exactKey(String exact) {
        long key = 0;
        for (int i = 0; i < exact.length(); i++) {
            key = 31 * key + exact.charAt(i);
        }
        return key;
    }
}
