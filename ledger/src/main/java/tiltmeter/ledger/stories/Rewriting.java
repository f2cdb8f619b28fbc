package tiltmeter.ledger.stories;

import java.util.List;
import tiltmeter.ledger.stories.Matter.Common;
import tiltmeter.model.Fingerprint;

/**
 * Tells a rewrite from an independent report of the same event, neither of which shares runs of words with the
 * original. A rewrite keeps nearly all of the rarer words or answers them with words near in meaning, many pairs of
 * neighbours and the order of its passages, and the shorter a text is the fewer can agree by chance; two reporters
 * agree in the main names and in quotations.
 *
 * <p>It cannot see a rewrite that keeps the topic and replaces what is said about it. The weights in
 * {@code rewriting.tsv} were learnt by app's {@code TrainRewrites} (decision 0036); docs/EVALUATION.md has figures.
 */
public final class Rewriting {
    /** What is measured, in the order of {@link #measures}. */
    public static final List<String> NAMES = List.of(
            "contained",
            "overlap",
            "order",
            "rank",
            "rarest",
            "shared",
            "words",
            "ratio",
            "pairs",
            "weight of pairs",
            "runs of three",
            "longest run",
            "in runs",
            "stretches",
            "best stretch",
            "better stretches",
            "stretches in order",
            "opening",
            "other opening",
            "cosine",
            "answered",
            "answered of missing",
            "exchanged",
            "sense",
            "sense of the rest",
            "sense of stretches",
            "least sense",
            "sense in order",
            "sense of openings",
            "sense the other way",
            "plain words",
            "names",
            "unknown words",
            "outside quotations",
            "company",
            "company outside quotations",
            "names of shared");

    /** Which of the measures is the share of runs of three words in common. */
    public static final int RUNS_OF_THREE = 10;

    private static final int OVERALL = 8;

    /**
     * Below this share of rarer words in common no text is taken for a rewrite, and the costly measures are not worked
     * out. One in a hundred rewrites of the development set is below.
     */
    private static final double LEAST_CONTAINED = 0.12;

    /**
     * Ceiling of the Jaccard estimate of a rewrite: one changes its words everywhere. Texts with more in common share
     * quotations or boilerplate word for word, and are judged by that. It does not hold for texts under {@value #BRIEF}
     * words, which have no room for long quotations.
     */
    private static final double JACCARD = 0.15;

    private static final int BRIEF = 150;

    private static final Weights WEIGHTS = Weights.parse(Stored.text("rewriting.tsv"), NAMES);

    private Rewriting() {}

    /** The measures of two texts on which it is decided; the same whichever comes first. */
    public static double[] measures(Fingerprint one, Fingerprint other) {
        Matter first = new Matter(one);
        Matter second = new Matter(other);
        return measures(first, second, first.common(second));
    }

    /** The first of the measures alone, the share of rarer words in common; quick. */
    public static double contained(Fingerprint one, Fingerprint other) {
        return new Matter(one).common(new Matter(other)).contained();
    }

    /** Whether two texts are not looked at because they hold too much word for word, or too little in common. */
    public static boolean isBarred(Fingerprint one, Fingerprint other) {
        return isQuoting(new Likeness(one), new Likeness(other)) || contained(one, other) < LEAST_CONTAINED;
    }

    static boolean isQuoting(Likeness one, Likeness other) {
        return Math.min(one.words(), other.words()) >= BRIEF && one.jaccard(other) > JACCARD;
    }

    private static double[] measures(Matter one, Matter other, Common common) {
        double[] measures = new double[NAMES.size()];
        measures[0] = common.contained();
        measures[1] = common.overlap();
        measures[2] = common.order();
        measures[3] = common.rank();
        measures[4] = common.rare();
        measures[5] = StrictMath.log1p(common.shared());
        measures[6] = StrictMath.log1p(common.words());
        measures[7] = StrictMath.log(common.ratio());
        boolean turned = other.isLighter(one);
        Course less = (turned ? other : one).course();
        Course more = (turned ? one : other).course();
        int at = OVERALL;
        for (double[] part : List.of(Passages.of(less, more), Paraphrase.of(less, more), Company.of(less, more))) {
            System.arraycopy(part, 0, measures, at, part.length);
            at += part.length;
        }
        return measures;
    }

    /** Probability, in [0, 1], that one of the two texts is a rewrite of the other, on the data it was fitted to. */
    static double probability(Matter one, Matter other, Common common) {
        if (common.contained() < LEAST_CONTAINED) {
            return 0;
        }
        double[] measures = measures(one, other, common);
        return 1 / (1 + StrictMath.exp(-WEIGHTS.odds(measures, measures[OVERALL - 2])));
    }
}
