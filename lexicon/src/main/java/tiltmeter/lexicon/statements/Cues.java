package tiltmeter.lexicon.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** The words of {@code statements/cues.tsv}. Immutable. */
public final class Cues {
    private static final Set<String> PLACES = Set.of(
            "that", "quote", "inf", "ing", "obj", "pred", "clause", "about", "against", "at", "for", "in", "of", "on",
            "over", "to", "upon", "with", "whether");

    private final Map<String, Cue> words;
    private final List<Cue> phrases;

    private Cues(Map<String, Cue> words, List<Cue> phrases) {
        this.words = Map.copyOf(words);
        this.phrases = List.copyOf(phrases);
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static Cues load(Problems problems) {
        return of(Table.load("statements/cues.tsv", 5, problems), problems);
    }

    static Cues of(Table table, Problems problems) {
        Map<String, Cue> words = new HashMap<>();
        List<Cue> phrases = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            try {
                Cue cue = new Cue(
                        row.cell(0),
                        Cue.WordClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
                        Cue.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                        row.values(3),
                        row.values(4));
                check(table, row, cue, problems);
                if (cue.wordClass() == Cue.WordClass.PHRASE) {
                    phrases.add(cue);
                } else if (words.put(key(cue.words(), cue.wordClass()), cue) != null) {
                    problems.add(table.file(), row.line(), "stands twice: " + cue.words());
                }
            } catch (IllegalArgumentException e) {
                problems.add(
                        table.file(), row.line(), "not a class or kind of cue: " + row.cell(1) + ", " + row.cell(2));
            }
        }
        return new Cues(words, phrases);
    }

    private static void check(Table table, Table.Row row, Cue cue, Problems problems) {
        if (cue.words().isEmpty() || cue.content().isEmpty()) {
            problems.add(table.file(), row.line(), "a cue needs a word and a place for its content");
        }
        for (String place : cue.content()) {
            if (!PLACES.contains(place)) {
                problems.add(table.file(), row.line(), "not a place for content: " + place);
            }
        }
        for (String place : cue.addressee()) {
            if (!PLACES.contains(place)) {
                problems.add(table.file(), row.line(), "not a place for an addressee: " + place);
            }
        }
    }

    /** The cue with this lemma and class; empty when the word does not attribute. */
    public Optional<Cue> find(String lemma, Cue.WordClass wordClass) {
        return Optional.ofNullable(words.get(key(lemma, wordClass)));
    }

    /** Phrases that attribute the clause they hang on, in the order of the file. */
    public List<Cue> phrases() {
        return phrases;
    }

    private static String key(String lemma, Cue.WordClass wordClass) {
        return wordClass + " " + lemma;
    }
}
