package tiltmeter.lexicon.copies;

import java.util.HashMap;
import java.util.Map;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** How rare words are in news, from {@code copies/rarity.tsv}. Immutable. */
public final class Rarity {
    /** Letters of a word that count, so that "negotiated" and "negotiations" are one. */
    public static final int LETTERS = 6;

    /** Rarity of a word that the file does not have. */
    public static final int MOST = 13;

    private final Map<String, Integer> classes;

    private Rarity(Map<String, Integer> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static Rarity load(Problems problems) {
        Table table = Table.load("copies/rarity.tsv", 2, problems);
        Map<String, Integer> classes = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String cell = row.cell(1);
            if (!cell.matches("\\d{1,2}") || Integer.parseInt(cell) >= MOST) {
                problems.add(table.file(), row.line(), "rarity is not 0 to " + (MOST - 1) + ": " + cell);
            } else if (row.cell(0).length() > LETTERS) {
                problems.add(table.file(), row.line(), "more than " + LETTERS + " letters: " + row.cell(0));
            } else if (classes.put(row.cell(0), Integer.valueOf(cell)) != null) {
                problems.add(table.file(), row.line(), "stands twice: " + row.cell(0));
            }
        }
        return new Rarity(classes);
    }

    /** Twice the natural logarithm of (articles / articles with the word), rounded, in 0 to {@value #MOST}. */
    public int of(String word) {
        return classes.getOrDefault(stem(word), MOST);
    }

    /** The letters of {@code word} that count. */
    public static String stem(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }
}
