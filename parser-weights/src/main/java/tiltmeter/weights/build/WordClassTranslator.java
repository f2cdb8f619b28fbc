package tiltmeter.weights.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import tiltmeter.weights.StringTable;
import tiltmeter.weights.WordClasses;

/** Puts the stock lexica into one table of words; words with the same tags or clusters share one list of them. */
final class WordClassTranslator {
    private WordClassTranslator() {}

    static WordClasses translate(
            Map<String, List<String>> ambiguities, Map<String, Set<String>> clusters, Atoms atoms) {
        NavigableSet<String> all = new TreeSet<>(ambiguities.keySet());
        all.addAll(clusters.keySet());
        List<String> words = new ArrayList<>(all);
        Map<List<String>, Integer> ambiguityClasses = new LinkedHashMap<>();
        Map<List<String>, Integer> clusterClasses = new LinkedHashMap<>();
        char[] ambiguityOf = new char[words.size()];
        char[] clustersOf = new char[words.size()];
        for (int i = 0; i < words.size(); i++) {
            ambiguityOf[i] = number(ambiguityClasses, ambiguities.getOrDefault(words.get(i), List.of()));
            clustersOf[i] = number(clusterClasses, clusters.getOrDefault(words.get(i), Set.of()));
        }
        return new WordClasses(
                StringTable.of(words),
                ambiguityOf,
                clustersOf,
                ambiguityClasses.keySet().stream()
                        .mapToInt(c -> atoms.number(String.join("_", c)))
                        .toArray(),
                ambiguityClasses.keySet().stream().map(atoms::known).toList(),
                clusterClasses.keySet().stream().map(atoms::known).toList());
    }

    /** The order within {@code members} matters: it is the order in which the stock library adds up weights. */
    private static char number(Map<List<String>, Integer> classes, Collection<String> members) {
        if (members.isEmpty()) {
            return 0;
        }
        int number = classes.computeIfAbsent(List.copyOf(members), m -> classes.size() + 1);
        if (number > Character.MAX_VALUE) {
            throw new IllegalStateException("too many word classes for the compact form");
        }
        return (char) number;
    }
}
