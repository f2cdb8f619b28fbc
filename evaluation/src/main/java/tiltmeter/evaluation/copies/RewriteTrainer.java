package tiltmeter.evaluation.copies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import tiltmeter.evaluation.copies.Logit.Lesson;

/**
 * Gathers what telling rewrites is learnt from. Against pairs of article and rewrite stand: reports of one event, whole
 * and cut to their first words; pairs of one week of news; of those within four days the ones with most rarer words in
 * common; and originals beside other originals and their rewrites, again those with most in common, so that neither the
 * topic nor the look of a machine's text can give the answer.
 */
public final class RewriteTrainer<T> {
    static final String REWRITE = "rewrite";
    static final String EVENT = "event";
    static final String WEEK = "week";

    private static final int HARD = 2000;
    private static final int CROSSED = 150_000;
    private static final int CROSSED_KEPT = 3000;
    private static final long SEED = 3;

    // Reports of one event are few and the hardest to tell apart, so that each counts for many.
    private static final double EVENT_WEIGHT = 80;
    private static final double CUT_WEIGHT = 1;
    private static final double WEEK_WEIGHT = 0.3;
    private static final double CROSSED_WEIGHT = 0.2;

    /** Share of rarer words above which two originals are taken for versions of one text. */
    private static final double SAME_MATTER = 0.6;

    /** Share of runs of three words above which two texts of news may be copies and teach nothing. */
    private static final double ALIKE = 0.25;

    private final Function<String, T> prepare;
    private final Measurer<T> measurer;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, T> prepared = new HashMap<>();

    /** Works out the measures of two texts. */
    public interface Measurer<T> {
        /** The measures, of which the first is the share of rarer words in common, as the one who judges uses them. */
        double[] of(T one, T other);

        /** The first of the measures alone, which is quick to work out. */
        double contained(T one, T other);

        /** Share of runs of three words in common. */
        double alike(double[] measures);

        /** Whether the two are never taken for a rewrite, whatever their measures. */
        boolean isBarred(T one, T other);
    }

    /**
     * One pair.
     *
     * @param sort what it is: a rewrite, or which kind of pair that is none
     * @param group pairs of one group share texts
     * @param source where it comes from; empty where sources are not told apart
     * @param barred whether it is never taken for a rewrite: then it teaches nothing
     */
    record Example(String sort, String group, String source, boolean barred, Lesson lesson) {}

    private record Candidate(double contained, String group, String one, String other) {}

    /** A trainer over what {@code prepare} makes of a text. */
    public RewriteTrainer(Function<String, T> prepare, Measurer<T> measurer) {
        this.prepare = prepare;
        this.measurer = measurer;
    }

    /** Learns from the pairs of {@code files}. */
    public RewriteModel learn(List<Path> files) {
        for (Path path : files) {
            PairFiles.PairFile file = PairFiles.read(path);
            switch (file.sort()) {
                case REWRITES -> rewrites(file.pairs());
                case SAME_EVENT -> events(file.pairs());
                case ONE_WEEK -> {
                    for (TextPair pair : file.pairs()) {
                        add(WEEK, pair.id(), "", pair, WEEK_WEIGHT);
                    }
                    near(PairFiles.texts(path, true));
                }
                case LABELLED -> {} // word for word: told by runs, not by this
            }
        }
        return new RewriteModel(examples);
    }

    private void rewrites(List<TextPair> pairs) {
        for (TextPair pair : pairs) {
            add(REWRITE, pair.earlier().body(), pair.group(), pair, 1);
        }
        Random random = new Random(SEED);
        List<Candidate> crossed = new ArrayList<>();
        for (int i = 0; i < CROSSED; i++) {
            TextPair one = pairs.get(random.nextInt(pairs.size()));
            TextPair other = pairs.get(random.nextInt(pairs.size()));
            String second = i % 2 == 0 ? other.later().body() : other.earlier().body();
            if (contained(one.earlier().body(), other.earlier().body()) < SAME_MATTER) {
                crossed.add(candidate(one.earlier().body(), one.earlier().body(), second));
            }
        }
        hardest("crossed", crossed, CROSSED_KEPT, CROSSED_WEIGHT);
    }

    private void events(List<TextPair> pairs) {
        for (TextPair pair : pairs) {
            add(EVENT, pair.group(), "", pair, EVENT_WEIGHT);
            for (int words : new int[] {45, 90, 180}) {
                add("event, " + words + " words", pair.group(), "", pair.cut(words), CUT_WEIGHT);
            }
        }
    }

    private void near(List<Text> texts) {
        List<Text> dated = new ArrayList<>();
        for (Text text : texts) {
            if (text.published() != null && text.body().length() > 300) {
                dated.add(text);
            }
        }
        dated.sort(Comparator.comparing(Text::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Text::id));
        List<Candidate> near = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1; j < dated.size() && j < i + 40 && isNear(dated.get(i), dated.get(j)); j++) {
                String publisher = dated.get(i).publisher();
                if (publisher == null || !publisher.equals(dated.get(j).publisher())) {
                    near.add(candidate(
                            dated.get(i).id(), dated.get(i).body(), dated.get(j).body()));
                }
            }
        }
        hardest("near", near, HARD, WEEK_WEIGHT);
    }

    private static boolean isNear(Text one, Text other) {
        return one.published() != null
                && other.published() != null
                && other.published().toEpochDay() - one.published().toEpochDay() <= 4;
    }

    /** Keeps those with most rarer words in common that do not quote each other at length. */
    private void hardest(String sort, List<Candidate> from, int most, double weight) {
        from.sort(Comparator.comparingDouble(Candidate::contained).reversed());
        int kept = 0;
        for (int i = 0; i < from.size() && kept < most; i++) {
            Candidate pair = from.get(i);
            double[] measures = measurer.of(print(pair.one()), print(pair.other()));
            if (measurer.alike(measures) <= ALIKE) {
                boolean barred = measurer.isBarred(print(pair.one()), print(pair.other()));
                examples.add(new Example(sort, pair.group(), "", barred, new Lesson(measures, false, weight)));
                kept++;
            }
        }
    }

    private Candidate candidate(String group, String one, String other) {
        return new Candidate(contained(one, other), group, one, other);
    }

    private double contained(String one, String other) {
        return measurer.contained(print(one), print(other));
    }

    private void add(String sort, String group, String source, TextPair pair, double weight) {
        T one = print(pair.earlier().body());
        T other = print(pair.later().body());
        double[] measures = measurer.of(one, other);
        if (!sort.equals(WEEK) || measurer.alike(measures) <= ALIKE) {
            boolean barred = measurer.isBarred(one, other);
            examples.add(new Example(sort, group, source, barred, new Lesson(measures, sort.equals(REWRITE), weight)));
        }
    }

    private T print(String text) {
        return prepared.computeIfAbsent(text, prepare);
    }
}
