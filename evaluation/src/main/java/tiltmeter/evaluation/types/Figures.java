package tiltmeter.evaluation.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import tiltmeter.model.EventType;
import tiltmeter.reader.types.PairTyper;

/** How well predicted labels agree with an answer key; F1 and shares in per cent. */
final class Figures {
    private final List<Example> examples;
    private final List<String> predicted;

    Figures(List<Example> examples, List<String> predicted) {
        if (examples.size() != predicted.size()) {
            throw new IllegalArgumentException(examples.size() + " examples, " + predicted.size() + " predictions");
        }
        this.examples = List.copyOf(examples);
        this.predicted = List.copyOf(predicted);
    }

    /** Mean F1 over the labels of the key. */
    double macroF1() {
        return macro(examples.stream().map(Example::label).toList(), predicted);
    }

    /** Mean F1 over the four quad classes. */
    double quadF1() {
        return macro(
                examples.stream().map(Example::quad).toList(),
                predicted.stream().map(Figures::quad).toList());
    }

    /** Mean F1 over conflict and cooperation. */
    double binaryF1() {
        return macro(
                examples.stream().map(Example::binary).toList(),
                predicted.stream().map(Figures::binary).toList());
    }

    /** Share of right labels. */
    double accuracy() {
        int hits = 0;
        for (int i = 0; i < predicted.size(); i++) {
            hits += predicted.get(i).equals(examples.get(i).label()) ? 1 : 0;
        }
        return 100.0 * hits / predicted.size();
    }

    /** The quad class of a label; what is yielded counts as done, as the answer key has it. */
    static String quad(String label) {
        return label.equals(PairTyper.YIELD)
                ? EventType.RETREAT.quad().name()
                : EventType.valueOf(label).quad().name();
    }

    static String binary(String label) {
        String quad = quad(label);
        return quad.substring(quad.indexOf('_') + 1);
    }

    /** The middle 95 of 100 values of a figure when the examples are drawn anew, 1,000 times, with this seed. */
    double[] interval(ToDoubleFunction<Figures> figure, long seed) {
        Random random = new Random(seed);
        double[] values = new double[1000];
        for (int draw = 0; draw < values.length; draw++) {
            List<Example> drawn = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                int at = random.nextInt(examples.size());
                drawn.add(examples.get(at));
                labels.add(predicted.get(at));
            }
            values[draw] = figure.applyAsDouble(new Figures(drawn, labels));
        }
        java.util.Arrays.sort(values);
        return new double[] {values[25], values[974]};
    }

    /** F1 and number of examples of each label. */
    List<String> perLabel() {
        List<String> gold = examples.stream().map(Example::label).toList();
        List<String> lines = new ArrayList<>();
        for (String label : new TreeSet<>(gold)) {
            long size = gold.stream().filter(label::equals).count();
            lines.add(String.format(Locale.ROOT, "%s %.1f (%d)", label, f1(gold, predicted, label), size));
        }
        return lines;
    }

    /** The pairs of labels that are mistaken for each other most often. */
    List<String> confusions(int most) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < predicted.size(); i++) {
            String gold = examples.get(i).label();
            if (!gold.equals(predicted.get(i))) {
                counts.merge(gold + " as " + predicted.get(i), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    private static double macro(List<String> gold, List<String> predicted) {
        double sum = 0;
        TreeSet<String> labels = new TreeSet<>(gold);
        for (String label : labels) {
            sum += f1(gold, predicted, label);
        }
        return sum / labels.size();
    }

    private static double f1(List<String> gold, List<String> predicted, String label) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            boolean is = gold.get(i).equals(label);
            boolean said = predicted.get(i).equals(label);
            if (is || said) {
                counts.merge(is && said ? "hit" : "miss", 1, Integer::sum);
            }
        }
        int hits = 2 * counts.getOrDefault("hit", 0);
        int misses = counts.getOrDefault("miss", 0);
        return hits + misses == 0 ? 0 : 100.0 * hits / (hits + misses);
    }
}
