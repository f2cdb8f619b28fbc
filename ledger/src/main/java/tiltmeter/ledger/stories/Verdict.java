package tiltmeter.ledger.stories;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold.Kind;
import tiltmeter.ledger.stories.Matter.Common;

/**
 * What two texts are to each other. The floors were chosen on the development pairs that docs/EVALUATION.md names.
 *
 * @param kind {@code NEW} for reports of one event that are no copies
 */
record Verdict(Kind kind, double similarity, String reason) {
    /** Floor of the Jaccard estimate for any two articles; transcripts with the same opening reach 0.77. */
    private static final double JACCARD = 0.80;

    /** The same within {@value #DAYS} days for two outlets; reports that quote one speech at length reach 0.55. */
    private static final double JACCARD_CLOSE = 0.68;

    /** Floor of the containment estimate within {@value #DAYS} days; reports of one speech reach 0.83. */
    private static final double CONTAINED = 0.85;

    /**
     * With less in common word for word, nearly all of the rarer words of the shorter text must stand in the longer as
     * well: reports that quote one speech share the quotations and little else, 0.81 at most; parts of a text keep 0.87
     * or more.
     */
    private static final double MATTER = 0.85;

    private static final double JACCARD_MATTER = 0.25;

    /** The same for one outlet within a day: its routine reports are made to one pattern. */
    private static final double JACCARD_UPDATE = 0.5;

    /** Floor of {@link Rewriting#probability} for two named outlets. */
    private static final double REWRITE_NAMED = 0.6;

    /** The same where one outlet is not named: who is not known is not counted as a second voice either. */
    private static final double REWRITE = 0.36;

    /** Floor of the share of rarer words that makes two reports reports of one event. */
    private static final double EVENT = 0.3;

    private static final int DAYS = 4;
    private static final int MONTH = 30;

    /** The verdict on two texts of at least {@link StoryIndex#LEAST} words each; null when they have nothing to do. */
    static @Nullable Verdict of(Side one, Side other) {
        long days = one.daysTo(other);
        if (days > MONTH) {
            return null;
        }
        if (Math.min(one.print().words(), other.print().words()) < StoryIndex.SHORT) {
            return days > DAYS || one.isOfOneOutlet(other)
                    ? null
                    : rewritten(one, other, one.matter().common(other.matter()));
        }
        double jaccard = one.print().jaccard(other.print());
        Verdict near = near(one, other, jaccard, days);
        if (near != null || days > DAYS) {
            return near;
        }
        Common common = one.matter().common(other.matter());
        boolean own = one.isOfOneOutlet(other);
        if (days >= 0
                && common.contained() >= MATTER
                && jaccard >= (own ? JACCARD_UPDATE : JACCARD_MATTER)
                && (!own || days <= 1)) {
            return new Verdict(
                    own ? Kind.UPDATED : Kind.CONTAINED,
                    common.contained(),
                    percent(common.contained()) + " of the shorter text's rarer words and " + percent(jaccard)
                            + " of all runs of five words in common" + one.apart(other));
        }
        return own ? null : rewritten(one, other, common);
    }

    private static @Nullable Verdict near(Side one, Side other, double jaccard, long days) {
        boolean own = one.isOfOneOutlet(other);
        boolean close = days >= 0 && days <= DAYS;
        if (jaccard >= (close && !own ? JACCARD_CLOSE : JACCARD)) {
            return new Verdict(
                    own ? Kind.UPDATED : Kind.SYNDICATED,
                    jaccard,
                    percent(jaccard) + " of all runs of five words in common" + one.apart(other));
        }
        double contained = one.print().containment(other.print(), jaccard);
        if (contained >= CONTAINED && close) {
            return new Verdict(
                    own ? Kind.UPDATED : Kind.CONTAINED,
                    contained,
                    percent(contained) + " of the shorter text's runs of five words stand in the longer"
                            + one.apart(other));
        }
        return null;
    }

    private static @Nullable Verdict rewritten(Side one, Side other, Common common) {
        if (Rewriting.isQuoting(one.print(), other.print())) {
            return event(one, other, common);
        }
        double probability = Rewriting.probability(one.matter(), other.matter(), common);
        boolean named = one.isNamed() && other.isNamed();
        if (probability < (named ? REWRITE_NAMED : REWRITE)) {
            return event(one, other, common);
        }
        return new Verdict(
                Kind.REWRITE,
                probability,
                String.format(
                        Locale.ROOT,
                        "%s of the shorter text's rarer words (%d) stand in the longer, %s of them in order%s",
                        percent(common.contained()),
                        common.shared(),
                        percent(common.order()),
                        one.apart(other)));
    }

    private static @Nullable Verdict event(Side one, Side other, Common common) {
        return common.contained() >= EVENT && one.daysTo(other) >= 0
                ? new Verdict(Kind.NEW, common.contained(), "one event" + one.apart(other))
                : null;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
