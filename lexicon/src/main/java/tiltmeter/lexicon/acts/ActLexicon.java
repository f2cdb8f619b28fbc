package tiltmeter.lexicon.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.EventType;

/** All words that name acts, by their dictionary form. Immutable. */
public final class ActLexicon {
    private final Map<String, List<Act>> byLemma;
    private final List<Act> acts;
    private final Map<String, Set<String>> classes;

    private ActLexicon(List<Act> acts, Map<String, Set<String>> classes) {
        this.acts = List.copyOf(acts);
        this.classes = Map.copyOf(classes);
        Map<String, List<Act>> grouped = new HashMap<>();
        for (Act act : acts) {
            grouped.computeIfAbsent(act.lemma(), lemma -> new ArrayList<>()).add(act);
        }
        grouped.replaceAll((lemma, list) -> List.copyOf(list));
        this.byLemma = grouped;
    }

    /** Reads {@code acts/*.tsv} and {@code cameo.tsv}; what is wrong is noted in {@code problems}. */
    public static ActLexicon load(Problems problems) {
        Map<String, Double> scale = new HashMap<>();
        Table cameo = Table.load("cameo.tsv", 5, problems);
        for (Table.Row row : cameo.rows()) {
            try {
                scale.put(row.cell(0), Double.valueOf(row.cell(4)));
            } catch (NumberFormatException e) {
                problems.add(cameo.file(), row.line(), "intensity is not a number: " + row.cell(4));
            }
        }
        Map<String, Set<String>> classes = new HashMap<>();
        for (Table.Row row : Table.load("acts/classes.tsv", 2, problems).rows()) {
            classes.put(row.cell(0), new LinkedHashSet<>(row.values(1)));
        }
        List<Act> acts = new ArrayList<>();
        for (EventType type : EventType.values()) {
            String name = type.name().toLowerCase(Locale.ROOT) + ".tsv";
            read(Table.load("acts/" + name, 8, problems), type, name, scale, classes, acts, problems);
        }
        return new ActLexicon(acts, classes);
    }

    private static void read(
            Table table,
            EventType type,
            String name,
            Map<String, Double> scale,
            Map<String, Set<String>> classes,
            List<Act> acts,
            Problems problems) {
        FrameReader frames = new FrameReader(classes);
        Set<String> keys = new LinkedHashSet<>();
        for (Table.Row row : table.rows()) {
            List<String> faults = new ArrayList<>();
            if (!keys.add(row.cell(0))) {
                faults.add("key is there twice: " + row.cell(0));
            }
            WordClass pos = wordClass(row.cell(2));
            if (pos == null) {
                faults.add("word class is not v, n or a: " + row.cell(2));
                pos = WordClass.VERB;
            }
            Double intensity = scale.get(row.cell(6));
            if (intensity == null) {
                faults.add("no such CAMEO code in cameo.tsv: " + row.cell(6));
                intensity = 0.0;
            }
            if (row.cell(1).isEmpty()) {
                faults.add("no lemma");
            }
            Frame frame = frames.read(row.cell(3), pos, faults);
            for (String fault : faults) {
                problems.add(table.file(), row.line(), fault);
            }
            acts.add(new Act(
                    name + ":" + row.cell(0),
                    row.cell(1),
                    pos,
                    frame,
                    type,
                    row.cell(4).isEmpty() ? null : row.cell(4).toLowerCase(Locale.ROOT),
                    contexts(row.cell(5)),
                    row.cell(6),
                    intensity,
                    row.cell(7)));
        }
    }

    private static List<String> contexts(String cell) {
        List<String> contexts = new ArrayList<>();
        for (String context : cell.split(",", -1)) {
            if (!context.isBlank()) {
                contexts.add(context.strip());
            }
        }
        contexts.sort(null);
        return contexts;
    }

    private static @Nullable WordClass wordClass(String word) {
        return switch (word) {
            case "v" -> WordClass.VERB;
            case "n" -> WordClass.NOUN;
            case "a" -> WordClass.ADJECTIVE;
            default -> null;
        };
    }

    /** The acts that a word with this dictionary form can name, in the order of the files; empty if none. */
    public List<Act> named(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** Every line of the lexicon, in the order of the files. */
    public List<Act> acts() {
        return acts;
    }

    /** Members of a word class such as {@code @light}; empty if there is none of that name. */
    public Set<String> members(String wordClass) {
        return classes.getOrDefault(wordClass, Set.of());
    }
}
