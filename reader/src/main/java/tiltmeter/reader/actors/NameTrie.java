package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;

/**
 * Finds names in a text, the longest at each place, from left to right and without overlap. Built once, then read by
 * any number of threads; the time to search grows with the text, not with the number of names.
 *
 * <p>Letters count as printed, save that a word of four or more capitals also matches a name of one capital and small
 * letters ("RUSSIA" in a headline).
 *
 * @param <T> what a name stands for
 */
final class NameTrie<T> {
    private final Node<T> root = new Node<>();
    private final boolean lowerCase;

    /** @param lowerCase whether case does not count; names are then added in lower case */
    NameTrie(boolean lowerCase) {
        this.lowerCase = lowerCase;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>();
    }

    /** A name at {@code span}, with everything it can stand for in the order in which it was added. */
    record Hit<T>(Span span, List<T> values) {}

    void add(String name, T value) {
        Words words = Words.of(name);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(words.unit(i), unit -> new Node<>());
        }
        if (words.size() > 0 && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** What exactly {@code name} stands for, in the order in which it was added. */
    List<T> get(String name) {
        Words words = Words.of(name);
        Node<T> node = root;
        for (int i = 0; i < words.size() && node != null; i++) {
            node = step(node, unit(words, i));
        }
        return node == null ? List.of() : List.copyOf(node.values);
    }

    List<Hit<T>> find(Words words) {
        List<Hit<T>> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = -1;
            Node<T> best = null;
            Node<T> node = root;
            for (int j = i; j < words.size(); j++) {
                node = step(node, unit(words, j));
                if (node == null) {
                    break;
                }
                if (!node.values.isEmpty()) {
                    best = node;
                    end = j;
                }
            }
            if (best == null) {
                i++;
            } else {
                Span span = new Span(words.span(i).start(), words.span(end).end());
                hits.add(new Hit<>(span, List.copyOf(best.values)));
                i = end + 1;
            }
        }
        return hits;
    }

    /** Whether any name stands in {@code words}. */
    boolean any(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Node<T> node = root;
            for (int j = i; j < words.size() && node != null; j++) {
                node = step(node, unit(words, j));
                if (node != null && !node.values.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private String unit(Words words, int i) {
        return lowerCase ? words.lower(i) : words.unit(i);
    }

    private @Nullable Node<T> step(Node<T> node, String unit) {
        Node<T> next = node.next.get(unit);
        if (next == null && !lowerCase && unit.length() >= 4 && Character.isUpperCase(unit.charAt(1))) {
            boolean capitals = unit.chars().allMatch(Character::isUpperCase);
            if (capitals) {
                next = node.next.get(unit.charAt(0) + unit.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return next;
    }
}
