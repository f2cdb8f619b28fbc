package tiltmeter.lexicon.statements;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** The words of {@code statements/evaluations.tsv}. Immutable. */
public final class Evaluations {
    private static final Set<String> CLASSES = Set.of("verb", "noun", "adj", "adv");

    private final Map<String, Evaluation> words;

    private Evaluations(Map<String, Evaluation> words) {
        this.words = Map.copyOf(words);
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static Evaluations load(Problems problems) {
        return of(Table.load("statements/evaluations.tsv", 4, problems), problems);
    }

    static Evaluations of(Table table, Problems problems) {
        Map<String, Evaluation> words = new HashMap<>();
        for (Table.Row row : table.rows()) {
            if (row.cell(0).isEmpty() || !CLASSES.contains(row.cell(1))) {
                problems.add(table.file(), row.line(), "needs a word and its class: verb, noun, adj or adv");
                continue;
            }
            try {
                Evaluation evaluation = new Evaluation(
                        Evaluation.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)), Double.parseDouble(row.cell(3)));
                if (words.put(row.cell(1) + " " + row.cell(0), evaluation) != null) {
                    problems.add(table.file(), row.line(), "stands twice: " + row.cell(0));
                }
            } catch (IllegalArgumentException e) {
                problems.add(
                        table.file(),
                        row.line(),
                        "not a kind (attitude, deed, quality) with a strength in [-1, 1]: " + row.cell(2) + ", "
                                + row.cell(3));
            }
        }
        return new Evaluations(words);
    }

    /**
     * What a word says; null when it says nothing of that kind.
     *
     * @param tag its part of speech as a Penn tag
     */
    public @Nullable Evaluation find(String lemma, String tag) {
        String wordClass = tag.startsWith("VB")
                ? "verb "
                : tag.startsWith("NN") ? "noun " : tag.startsWith("JJ") ? "adj " : tag.startsWith("RB") ? "adv " : null;
        return wordClass == null ? null : words.get(wordClass + lemma);
    }
}
