package tiltmeter.ledger.claims;

import java.time.temporal.ChronoUnit;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Status;

/**
 * Decides whether two tellings with the same type and ends are of one act, and says why. Careful rather than complete:
 * two rows for one act can be joined by hand, while one row for two acts misleads.
 *
 * <p>Misses: one act told in wholly different words, and acts told months apart without a date.
 */
final class SameAct {
    /** Reports date one act up to this many days apart. */
    private static final long SLACK = 2;

    /** Without a day for one of them, they must be published within this many days of each other. */
    private static final long UNDATED = 45;

    /** Papers come back to an act of the day within so many days. */
    private static final long NEAR = 3;

    /** A span of days that is no longer than this tells when an act was. */
    private static final long NARROW = 8;

    private SameAct() {}

    /** Why the two are one act; null when they are not known to be. */
    static @Nullable String reason(Told a, SortedSet<String> wordsOfA, Told b, SortedSet<String> wordsOfB) {
        String kind = ActWords.shared(a.trigger(), b.trigger());
        boolean back = !kind.isEmpty() && PointingBack.does(a, b);
        if (!a.key().equals(b.key())
                || differs(a.mode(), b.mode())
                || Persons.differ(a, b)
                || PointingBack.series(a) != PointingBack.series(b)
                || !(statusFits(a.status(), b.status()) || back)) {
            return null;
        }
        if (LastingWar.same(a, b)) {
            return "both name the war between the two";
        }
        Timing timing = timing(a, b);
        if (timing == Timing.APART) {
            return null;
        }
        SortedSet<String> shared = new TreeSet<>(wordsOfA);
        shared.retainAll(wordsOfB);
        SortedSet<String> triggers = Stems.of(a.trigger(), a.names());
        triggers.retainAll(Stems.of(b.trigger(), b.names()));
        int shorter = Math.min(wordsOfA.size(), wordsOfB.size());
        boolean sameTrigger = !triggers.isEmpty();
        if (!sameTrigger && a.article().equals(b.article()) && a.sentence() == b.sentence()) {
            // "scrambled fighters and deployed missiles": two words for acts in one sentence are two acts.
            return null;
        }
        if (a.article().equals(b.article()) && !PointingBack.does(a, b) && PointingBack.countDiffers(a, b)) {
            return null;
        }
        SortedSet<String> others = new TreeSet<>(shared);
        others.removeAll(triggers);
        boolean alike = shared.size() >= 2 && 2 * shared.size() >= shorter && !others.isEmpty();
        boolean mostlyAlike = shared.size() >= 3 && 3 * shared.size() >= shorter;
        // Nothing but the act itself is told on one side: on the same days that is enough.
        boolean bare = Math.min(wordsOfA.size(), wordsOfB.size()) <= triggers.size();
        boolean enough = switch (timing) {
            case SAME_DAYS ->
                alike
                        || mostlyAlike
                        || others.size() >= 2
                        || (sameTrigger && bare && !a.article().equals(b.article()));
            case MAY_BE ->
                (alike && sameTrigger && (shared.size() >= 3 || near(a, b)))
                        || mostlyAlike
                        || (alike && shared.size() >= 3);
            case APART -> false;
        };
        if (!enough && (sameTrigger || !kind.isEmpty()) && PointingBack.does(a, b)) {
            return "one article comes back to it: " + (sameTrigger ? String.join(" ", triggers) : kind);
        }
        if (!enough && !kind.isEmpty() && Persons.same(a, b) && (timing == Timing.SAME_DAYS || near(a, b))) {
            return (timing == Timing.SAME_DAYS ? "same days" : "days that may be the same") + ", same persons";
        }
        if (!enough) {
            return null;
        }
        return (timing == Timing.SAME_DAYS ? "same days" : "days that may be the same")
                + (sameTrigger ? ", both " + String.join(" ", triggers) : "")
                + (others.isEmpty() ? "" : ", both tell of " + String.join(" ", others));
    }

    private enum Timing {
        SAME_DAYS,
        MAY_BE,
        APART
    }

    private static boolean differs(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }

    /** What is planned is another claim than what is done; what is denied may be either. */
    private static boolean statusFits(Status a, Status b) {
        return a == b || a == Status.NEGATED || b == Status.NEGATED || a == Status.POSSIBLE || b == Status.POSSIBLE;
    }

    private static Timing timing(Told a, Told b) {
        boolean both = ofPublication(a) && ofPublication(b);
        Days first = both || !ofPublication(a) ? a.when() : null;
        Days second = both || !ofPublication(b) ? b.when() : null;
        if (first != null && second != null) {
            boolean apart = first.last().plusDays(SLACK).isBefore(second.first())
                    || second.last().plusDays(SLACK).isBefore(first.first());
            if (apart) {
                return Timing.APART;
            }
            return length(first) <= NARROW && length(second) <= NARROW ? Timing.SAME_DAYS : Timing.MAY_BE;
        }
        if (a.published() == null || b.published() == null) {
            return a.article().equals(b.article()) ? Timing.MAY_BE : Timing.APART;
        }
        long between = Math.abs(ChronoUnit.DAYS.between(a.published(), b.published()));
        return between <= UNDATED ? Timing.MAY_BE : Timing.APART;
    }

    /** Whether both were published within {@value #NEAR} days of each other. */
    private static boolean near(Told a, Told b) {
        return a.article().equals(b.article())
                || (a.published() != null
                        && b.published() != null
                        && Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) <= NEAR);
    }

    /**
     * Whether its days are only those of publication, which an act without a day gets: they tell two acts of the news
     * apart, but not what one article dates from what another only comes back to.
     */
    private static boolean ofPublication(Told told) {
        Days when = told.when();
        return when != null
                && told.published() != null
                && when.last().equals(told.published())
                && when.first().equals(told.published().minusDays(1));
    }

    private static long length(Days days) {
        return ChronoUnit.DAYS.between(days.first(), days.last());
    }
}
