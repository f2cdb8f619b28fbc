package tiltmeter.lexicon.reality;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/**
 * How far an author stands behind an act, by the rule that judged it: from -3 (certainly did not happen) to 3
 * (certainly happened). Immutable.
 */
public final class Commitment {
    private static final double MOST = 3;

    private final Map<String, Double> values;

    private Commitment(Map<String, Double> values) {
        this.values = Map.copyOf(values);
    }

    /** Reads {@code reality/commitment.tsv}; what is wrong is noted in {@code problems}. */
    public static Commitment load(Problems problems) {
        Map<String, Double> values = new HashMap<>();
        Table table = Table.load("reality/commitment.tsv", 3, problems);
        for (Table.Row row : table.rows()) {
            try {
                double value = Double.parseDouble(row.cell(1));
                if (!(Math.abs(value) <= MOST)) {
                    problems.add(table.file(), row.line(), "value is not in [-3, 3]: " + row.cell(1));
                }
                values.put(row.cell(0), value);
            } catch (NumberFormatException e) {
                problems.add(table.file(), row.line(), "not a number: " + row.cell(1));
            }
        }
        return new Commitment(values);
    }

    /** The value of a rule or group of rules; empty when it was too rare to be measured. */
    public OptionalDouble of(String rule) {
        Double value = values.get(rule);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
