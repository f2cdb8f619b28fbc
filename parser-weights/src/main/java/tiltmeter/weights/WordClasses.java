package tiltmeter.weights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is known of a lower-case word before any sentence: the tags it was seen with, its Brown clusters. Immutable. */
public final class WordClasses {
    private static final int[] NONE = {};

    private final StringTable words;
    private final char[] ambiguityOf;
    private final char[] clustersOf;
    private final int[] ambiguityAtoms;
    private final List<int[]> ambiguities;
    private final List<int[]> clusters;

    /**
     * Joins what the two lexica know.
     *
     * @param ambiguityOf for each word its place in {@code ambiguities}, from 1; 0 for none
     * @param clustersOf the same for {@code clusters}
     * @param ambiguityAtoms the tags of each ambiguity class joined, as one atom; -1 where no feature has it
     * @param ambiguities atoms of the tags of each ambiguity class
     * @param clusters atoms of the clusters of each cluster class
     */
    public WordClasses(
            StringTable words,
            char[] ambiguityOf,
            char[] clustersOf,
            int[] ambiguityAtoms,
            List<int[]> ambiguities,
            List<int[]> clusters) {
        this.words = words;
        this.ambiguityOf = ambiguityOf.clone();
        this.clustersOf = clustersOf.clone();
        this.ambiguityAtoms = ambiguityAtoms.clone();
        this.ambiguities = List.copyOf(ambiguities);
        this.clusters = List.copyOf(clusters);
    }

    public static WordClasses read(BinaryReader in) throws IOException {
        return new WordClasses(StringTable.read(in), in.chars(), in.chars(), in.ints(), readLists(in), readLists(in));
    }

    public void write(BinaryWriter out) throws IOException {
        words.write(out);
        out.chars(ambiguityOf);
        out.chars(clustersOf);
        out.ints(ambiguityAtoms);
        writeLists(ambiguities, out);
        writeLists(clusters, out);
    }

    /** Number of a lower-case simplified word, or -1. */
    public int find(String word) {
        return words.find(word);
    }

    /** The word's tags as one atom, or -1. */
    public int ambiguityAtom(int word) {
        int at = word < 0 ? 0 : ambiguityOf[word];
        return at == 0 ? -1 : ambiguityAtoms[at - 1];
    }

    /** The word's tags as atoms; not to be changed. */
    public int[] ambiguousTags(int word) {
        int at = word < 0 ? 0 : ambiguityOf[word];
        return at == 0 ? NONE : ambiguities.get(at - 1);
    }

    /** The word's clusters as atoms; not to be changed. */
    public int[] clusters(int word) {
        int at = word < 0 ? 0 : clustersOf[word];
        return at == 0 ? NONE : clusters.get(at - 1);
    }

    private static List<int[]> readLists(BinaryReader in) throws IOException {
        int size = in.number();
        List<int[]> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(in.ints());
        }
        return lists;
    }

    private static void writeLists(List<int[]> lists, BinaryWriter out) throws IOException {
        out.number(lists.size());
        for (int[] list : lists) {
            out.ints(list);
        }
    }
}
