package tiltmeter.evaluation.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import tiltmeter.evaluation.copies.Logit.Lesson;
import tiltmeter.evaluation.copies.RewriteTrainer.Example;

/** What was learnt about telling rewrites, and how it does on pairs that it was not learnt from. */
public final class RewriteModel {
    private static final int FOLDS = 5;
    private static final int REPEATS = 3;

    /** Reports of one event that may be folded: at most one in a hundred, as the target has it. */
    private static final double ALLOWED = 0.01;

    private final List<Example> examples;

    RewriteModel(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    /** The weights of the measures, the bias last, learnt from all pairs. */
    public double[] weights() {
        Logit learnt = learn(examples);
        double[] weights = Arrays.copyOf(learnt.weights(), learnt.weights().length + 1);
        weights[weights.length - 1] = learnt.bias();
        return weights;
    }

    /**
     * Nested cross-validation: in each of five parts, groups of pairs together, weights and floor come from the other
     * four, the floor from a cross-validation among these; three ways of parting. Then the same with each source of
     * rewrites held out in turn. Last the floors of the weights that are learnt from everything.
     */
    public List<String> heldOut() {
        List<String> lines = new ArrayList<>();
        Map<String, int[]> folded = new LinkedHashMap<>();
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            int salt = repeat;
            nested(example -> part(example.group(), salt), FOLDS, salt, folded);
        }
        lines.add("nested, " + FOLDS + " parts, " + REPEATS + " ways" + shares(folded));
        List<String> sources = new ArrayList<>(new TreeSet<>(examples.stream()
                .filter(example -> example.sort().equals(RewriteTrainer.REWRITE))
                .map(Example::source)
                .toList()));
        for (int i = 0; i < sources.size(); i++) {
            int out = i;
            Map<String, int[]> counts = new LinkedHashMap<>();
            nested(
                    example -> example.source().isEmpty()
                            ? part(example.group(), 9) == 0 ? 0 : 1
                            : example.source().equals(sources.get(out)) ? 0 : 1,
                    1,
                    9,
                    counts);
            lines.add("without " + sources.get(i) + shares(counts));
        }
        IdentityHashMap<Example, Double> odds = outOfFold(examples, 0);
        double floor = floor(odds);
        Map<String, int[]> over = new LinkedHashMap<>();
        for (Example example : examples) {
            int[] counts = over.computeIfAbsent(example.sort(), none -> new int[2]);
            counts[0] += odds.getOrDefault(example, 0.0) > floor ? 1 : 0;
            counts[1]++;
        }
        lines.add(String.format(Locale.ROOT, "cross-validated, one floor of %.3f chosen on all", floor) + shares(over));
        return lines;
    }

    private void nested(ToIntFunction<Example> part, int parts, int salt, Map<String, int[]> folded) {
        for (int fold = 0; fold < parts; fold++) {
            int out = fold;
            List<Example> in = examples.stream()
                    .filter(example -> part.applyAsInt(example) != out)
                    .toList();
            double floor = floor(outOfFold(in, salt + 17));
            Logit learnt = learn(in);
            for (Example example : examples) {
                if (part.applyAsInt(example) == out) {
                    int[] counts = folded.computeIfAbsent(example.sort(), none -> new int[2]);
                    counts[0] += !example.barred() && learnt.odds(stretched(example)) > floor ? 1 : 0;
                    counts[1]++;
                }
            }
        }
    }

    private static IdentityHashMap<Example, Double> outOfFold(List<Example> examples, int salt) {
        IdentityHashMap<Example, Double> odds = new IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Logit learnt = learn(examples.stream()
                    .filter(example -> part(example.group(), salt) != out)
                    .toList());
            for (Example example : examples) {
                if (part(example.group(), salt) == out) {
                    odds.put(example, example.barred() ? -1e9 : learnt.odds(stretched(example)));
                }
            }
        }
        return odds;
    }

    /** The least odds over which no more reports of one event and no more of one week lie than are allowed. */
    private static double floor(IdentityHashMap<Example, Double> odds) {
        return Math.max(floor(odds, RewriteTrainer.EVENT), floor(odds, RewriteTrainer.WEEK));
    }

    private static double floor(IdentityHashMap<Example, Double> odds, String sort) {
        double[] sorted = odds.entrySet().stream()
                .filter(entry -> entry.getKey().sort().equals(sort))
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1 - (int) (ALLOWED * sorted.length)];
    }

    private static Logit learn(List<Example> examples) {
        return Logit.learn(examples.stream()
                .filter(example -> !example.barred())
                .map(example -> new Lesson(
                        stretched(example),
                        example.lesson().yes(),
                        example.lesson().weight()))
                .toList());
    }

    /** The measures, and each of them times the logarithm of the length, which is the seventh. */
    private static double[] stretched(Example example) {
        double[] measures = example.lesson().measures();
        double[] stretched = Arrays.copyOf(measures, 2 * measures.length);
        for (int i = 0; i < measures.length; i++) {
            stretched[measures.length + i] = measures[i] * measures[6];
        }
        return stretched;
    }

    private static int part(String group, int salt) {
        int hash = (group.substring(0, Math.min(80, group.length())).hashCode() ^ salt * 0x5BD1E995) * 0x9E3779B1;
        return Math.floorMod(hash ^ (hash >>> 15), FOLDS);
    }

    private static String shares(Map<String, int[]> folded) {
        StringBuilder line = new StringBuilder(":");
        folded.forEach((sort, counts) -> line.append(String.format(
                Locale.ROOT, " %s %.1f %% (%d of %d);", sort, 100.0 * counts[0] / counts[1], counts[0], counts[1])));
        return line.toString();
    }
}
