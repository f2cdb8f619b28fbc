package tiltmeter.reader.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tiltmeter.reader.learnt.LearntFile;

/**
 * Three logistic models over named features: is the word a cue, is the stretch what it attributes, does this one say
 * it. Immutable.
 *
 * <p>As a file it is text: comment lines with its papers, the words besides verbs that may be cues, then one line for
 * each feature of each model in the order of its name, with its weight in hundredths.
 */
public final class LinearModel {
    /** What is asked of the model. */
    public enum Question {
        /** Whether a word attributes. */
        CUE,
        /** Whether a stretch is what a cue attributes. */
        CONTENT,
        /** Whether somebody is who says it. */
        SPEAKER
    }

    private static final double UNIT = 100;
    private static final String WORD = "WORD";

    private final SortedSet<String> words;
    private final Map<Question, Map<String, Integer>> weights;
    private final Map<Question, WeightTable> tables;

    /**
     * A model from what was learnt.
     *
     * @param words lemma and class ({@code claim/N}) of the words besides verbs that may be cues
     * @param weights in hundredths
     */
    public LinearModel(SortedSet<String> words, Map<Question, Map<String, Integer>> weights) {
        this.words = new TreeSet<>(words);
        this.weights = new EnumMap<>(Question.class);
        this.tables = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Map<String, Integer> each = new HashMap<>(weights.getOrDefault(question, Map.of()));
            this.weights.put(question, each);
            this.tables.put(question, new WeightTable(each));
        }
    }

    /** The model that this build ships. */
    static LinearModel load() {
        return LearntFile.read(LinearModel.class, "model.tsv", LinearModel::read);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if a line is not of that form
     */
    public static LinearModel read(BufferedReader in) throws IOException {
        SortedSet<String> words = new TreeSet<>();
        Map<Question, Map<String, Integer>> weights = new EnumMap<>(Question.class);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                if (cells[0].equals(WORD)) {
                    words.add(cells[1]);
                } else {
                    weights.computeIfAbsent(Question.valueOf(cells[0]), none -> new HashMap<>())
                            .put(cells[1], Integer.parseInt(cells[2]));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(
                        "line " + number + " of the attribution model cannot be read: " + e.getMessage(), e);
            }
        }
        return new LinearModel(words, weights);
    }

    /** The file's lines, the same for the same model; {@code papers} come first as comments. */
    public List<String> write(List<String> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.add("# " + paper));
        words.forEach(word -> lines.add(WORD + "\t" + word));
        weights.forEach((question, each) ->
                new TreeMap<>(each).forEach((feature, weight) -> lines.add(question + "\t" + feature + "\t" + weight)));
        return lines;
    }

    /** Whether a word that is no verb may be a cue. */
    boolean mayAttribute(String word) {
        return words.contains(word);
    }

    /** Log odds of a yes. */
    double score(Question question, Option<?> option) {
        WeightTable table = Objects.requireNonNull(tables.get(question));
        WeightTable.Sum sum = table.sum();
        option.describe(sum);
        return sum.total() / UNIT;
    }

    /** Probability of a yes, in (0, 1). */
    double probability(Question question, Option<?> option) {
        return 1 / (1 + StrictMath.exp(-score(question, option)));
    }
}
