package tiltmeter.lexicon.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** The phrases of {@code pages/furniture.tsv}. Immutable. */
public final class FurniturePhrases {
    /** Where in a line a phrase must stand. */
    private enum Kind {
        WHOLE,
        START,
        INSIDE,
        CREDIT,
        CAPTION,
        END,
        END_START
    }

    private final Set<String> whole;
    private final Set<String> end;
    private final Starts starts;
    private final Starts captions;
    private final Starts endStarts;
    private final List<String> inside;
    private final List<String> credits;

    private FurniturePhrases(Map<Kind, List<String>> phrases) {
        this.whole = Set.copyOf(phrases.getOrDefault(Kind.WHOLE, List.of()));
        this.end = Set.copyOf(phrases.getOrDefault(Kind.END, List.of()));
        this.starts = new Starts(phrases.getOrDefault(Kind.START, List.of()));
        this.captions = new Starts(phrases.getOrDefault(Kind.CAPTION, List.of()));
        this.endStarts = new Starts(phrases.getOrDefault(Kind.END_START, List.of()));
        this.inside = List.copyOf(phrases.getOrDefault(Kind.INSIDE, List.of()));
        this.credits = List.copyOf(phrases.getOrDefault(Kind.CREDIT, List.of()));
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static FurniturePhrases load(Problems problems) {
        return of(Table.load("pages/furniture.tsv", 2, problems), problems);
    }

    static FurniturePhrases of(Table table, Problems problems) {
        Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
        for (Table.Row row : table.rows()) {
            String phrase = phrase(row.cell(1));
            if (phrase.isBlank() || !phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
                problems.add(table.file(), row.line(), "not a phrase in lower case: " + row.cell(1));
                continue;
            }
            try {
                List<String> kind = phrases.computeIfAbsent(
                        Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_')), any -> new ArrayList<>());
                if (kind.contains(phrase)) {
                    problems.add(table.file(), row.line(), "stands twice: " + phrase);
                }
                kind.add(phrase);
            } catch (IllegalArgumentException e) {
                problems.add(table.file(), row.line(), "not a kind of phrase: " + row.cell(0));
            }
        }
        return new FurniturePhrases(phrases);
    }

    private static String phrase(String cell) {
        String phrase = cell.startsWith("_") ? " " + cell.substring(1) : cell;
        return phrase.endsWith("_") ? phrase.substring(0, phrase.length() - 1) + " " : phrase;
    }

    /** Whether {@code line}, in lower case and without marks around it, is nothing but furniture. */
    public boolean isWhole(String line) {
        return whole.contains(line);
    }

    /** Whether {@code line}, in lower case, starts as furniture does. */
    public boolean starts(String line) {
        return starts.of(line);
    }

    /** Whether {@code line}, in lower case, holds a phrase of furniture. */
    public boolean holds(String line) {
        for (String phrase : inside) {
            if (line.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code line}, in lower case, starts as captions do that go on for some sentences. */
    public boolean opensCaption(String line) {
        return captions.of(line);
    }

    /** Whether nothing of the story comes after {@code line}, in lower case. */
    public boolean endsStory(String line) {
        return end.contains(line) || endStarts.of(line);
    }

    /** Marks of a picture's credit, in the order of the file. */
    public List<String> credits() {
        return credits;
    }

    /** Phrases by their first character, so that most lines are done with after one look. */
    private static final class Starts {
        private final Map<Character, List<String>> byFirst;

        Starts(List<String> phrases) {
            Map<Character, List<String>> map = new java.util.HashMap<>();
            phrases.forEach(phrase -> map.computeIfAbsent(phrase.charAt(0), any -> new ArrayList<>())
                    .add(phrase));
            this.byFirst = Map.copyOf(map);
        }

        boolean of(String line) {
            if (!line.isEmpty()) {
                for (String phrase : byFirst.getOrDefault(line.charAt(0), List.of())) {
                    if (line.startsWith(phrase)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
