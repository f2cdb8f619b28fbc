package tiltmeter.reader.syntax;

import java.util.Arrays;

/** Heads, labels and dependents of a sentence while it is being parsed. Word 0 is the root above it. */
final class Arcs {
    static final int NONE = -1;

    private final int[] heads;
    private final int[] labels;
    private final int[][] dependents;
    private final int[] counts;

    Arcs(int size) {
        this.heads = new int[size + 1];
        this.labels = new int[size + 1];
        this.dependents = new int[size + 1][];
        this.counts = new int[size + 1];
        Arrays.fill(heads, NONE);
        Arrays.fill(labels, NONE);
        Arrays.fill(dependents, new int[0]);
    }

    int head(int word) {
        return heads[word];
    }

    /** As given to {@link #attach}, or {@link #NONE}. */
    int label(int word) {
        return labels[word];
    }

    /** Hangs {@code word} below {@code head}, taking it from where it hung. */
    void attach(int word, int head, int label) {
        if (heads[word] != NONE) {
            remove(heads[word], word);
        }
        insert(head, word);
        heads[word] = head;
        labels[word] = label;
    }

    boolean under(int word, int ancestor) {
        for (int i = heads[word]; i != NONE; i = heads[i]) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The dependent {@code order} places from the leftmost, if it stands to the left of {@code word}. */
    int leftmost(int word, int order) {
        if (order < counts[word] && dependents[word][order] < word) {
            return dependents[word][order];
        }
        return NONE;
    }

    /** The dependent {@code order} places from the rightmost, if it stands to the right of {@code word}. */
    int rightmost(int word, int order) {
        int at = counts[word] - 1 - order;
        if (at >= 0 && dependents[word][at] > word) {
            return dependents[word][at];
        }
        return NONE;
    }

    /** The dependent of the same head {@code order} places before the one just before {@code word}. */
    int leftSibling(int word, int order) {
        int head = heads[word];
        if (head == NONE) {
            return NONE;
        }
        int at = Arrays.binarySearch(dependents[head], 0, counts[head], word) - 1 - order;
        return at >= 0 ? dependents[head][at] : NONE;
    }

    int grandhead(int word) {
        return heads[word] == NONE ? NONE : heads[heads[word]];
    }

    private void insert(int head, int word) {
        int at = -Arrays.binarySearch(dependents[head], 0, counts[head], word) - 1;
        if (counts[head] == dependents[head].length) {
            dependents[head] = Arrays.copyOf(dependents[head], counts[head] * 2 + 4);
        }
        System.arraycopy(dependents[head], at, dependents[head], at + 1, counts[head] - at);
        dependents[head][at] = word;
        counts[head]++;
    }

    private void remove(int head, int word) {
        int at = Arrays.binarySearch(dependents[head], 0, counts[head], word);
        System.arraycopy(dependents[head], at + 1, dependents[head], at, counts[head] - at - 1);
        counts[head]--;
    }
}
