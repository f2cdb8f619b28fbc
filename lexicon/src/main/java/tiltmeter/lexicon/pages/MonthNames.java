package tiltmeter.lexicon.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** The names in {@code pages/months.tsv}. Immutable. */
public final class MonthNames {
    private final Map<String, Integer> numbers;

    private MonthNames(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static MonthNames load(Problems problems) {
        Map<String, Integer> numbers = new HashMap<>();
        Table table = Table.load("pages/months.tsv", 2, problems);
        for (Table.Row row : table.rows()) {
            for (String name : row.values(1)) {
                if (!row.cell(0).matches("[1-9]|1[0-2]")) {
                    problems.add(table.file(), row.line(), "not the number of a month: " + row.cell(0));
                } else if (numbers.put(name, Integer.parseInt(row.cell(0))) != null) {
                    problems.add(table.file(), row.line(), "stands twice: " + name);
                }
            }
        }
        return new MonthNames(numbers);
    }

    /** Number of the month called {@code word} in some language, from 1; -1 if none is. */
    public int number(String word) {
        return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    }
}
