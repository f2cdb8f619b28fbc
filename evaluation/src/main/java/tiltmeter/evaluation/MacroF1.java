package tiltmeter.evaluation;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts which label was given for which, and how good that is label by label. */
public final class MacroF1 {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int total;
    private int right;

    public void add(String gold, String predicted) {
        counts.computeIfAbsent(gold, label -> new TreeMap<>()).merge(predicted, 1, Integer::sum);
        total++;
        right += gold.equals(predicted) ? 1 : 0;
    }

    public int total() {
        return total;
    }

    public int right() {
        return right;
    }

    /** Every label that was labelled or predicted, sorted. */
    public SortedSet<String> labels() {
        TreeSet<String> labels = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> labels.addAll(row.keySet()));
        return labels;
    }

    /** One label against all others. */
    public Tally tally(String label) {
        int gold = 0;
        int system = 0;
        for (Map.Entry<String, Map<String, Integer>> row : counts.entrySet()) {
            for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
                gold += row.getKey().equals(label) ? cell.getValue() : 0;
                system += cell.getKey().equals(label) ? cell.getValue() : 0;
            }
        }
        int hits = counts.getOrDefault(label, Map.of()).getOrDefault(label, 0);
        return new Tally(hits, gold, system);
    }

    /** Mean of the F1 of all labels that occur in the gold, in percent; NaN when there is none. */
    public double figure() {
        double sum = 0;
        for (String label : counts.keySet()) {
            sum += tally(label).f1();
        }
        return counts.isEmpty() ? Double.NaN : sum / counts.size();
    }
}
