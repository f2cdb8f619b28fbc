package tiltmeter.ledger.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which kinds of act the words of a trigger name, as {@code claims/acts.tsv} has them. */
final class ActWords {
    private static final Map<String, SortedSet<String>> KINDS = load();

    private ActWords() {}

    private static Map<String, SortedSet<String>> load() {
        Map<String, SortedSet<String>> kinds = new HashMap<>();
        WordFile.load("acts.tsv")
                .forEach((kind, words) -> words.forEach(word ->
                        kinds.computeIfAbsent(word, none -> new TreeSet<>()).add(kind)));
        return kinds;
    }

    /** The kind of act that both name by a word of theirs; empty when there is none. */
    static String shared(String trigger, String other) {
        SortedSet<String> kinds = kinds(trigger);
        kinds.retainAll(kinds(other));
        return kinds.isEmpty() ? "" : kinds.first();
    }

    private static SortedSet<String> kinds(String trigger) {
        SortedSet<String> all = new TreeSet<>();
        for (String word : trigger.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            SortedSet<String> kinds = KINDS.get(word);
            if (kinds != null) {
                all.addAll(kinds);
            }
        }
        return all;
    }
}
