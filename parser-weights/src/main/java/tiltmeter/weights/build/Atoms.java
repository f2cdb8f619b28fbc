package tiltmeter.weights.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import tiltmeter.weights.FeatureTable;
import tiltmeter.weights.StringTable;

/** Numbers the atoms of both models in alphabetical order, so that the file is the same at each build. */
final class Atoms {
    private final List<String> sorted;
    private final Map<String, Integer> numbers = new HashMap<>();

    Atoms(List<? extends Collection<String>> groups) {
        NavigableSet<String> all = new TreeSet<>();
        groups.forEach(all::addAll);
        sorted = new ArrayList<>(all);
        if (sorted.size() >= FeatureTable.MAX_ATOMS) {
            throw new IllegalStateException("too many atoms for the compact form: " + sorted.size());
        }
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i), i);
        }
    }

    StringTable table() {
        return StringTable.of(sorted);
    }

    /** -1 where no feature has it. */
    int number(String atom) {
        return numbers.getOrDefault(atom, -1);
    }

    /** Numbers of those of {@code atoms} that some feature has, in their order. */
    int[] known(Collection<String> atoms) {
        return atoms.stream().mapToInt(this::number).filter(n -> n >= 0).toArray();
    }

    long key(int template, List<String> parts) {
        int[] numbered = new int[3];
        for (int i = 0; i < parts.size(); i++) {
            numbered[i] = number(parts.get(i)) + 1;
        }
        return FeatureTable.key(template, numbered[0], numbered[1], numbered[2]);
    }
}
