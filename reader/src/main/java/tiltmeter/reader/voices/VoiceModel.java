package tiltmeter.reader.voices;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tiltmeter.reader.learnt.LearntFile;

/**
 * A linear model of whose word an act is: the score of an option is the sum of the weights of its features, and what
 * the rules say wins unless another beats it by the margin. Immutable.
 *
 * <p>As a file it is text: comment lines with its papers, {@code margin}, then one line for each feature in the order
 * of its name, with its weight in thousandths.
 */
public final class VoiceModel implements VoiceJudge {
    private final int margin;
    private final Map<String, Integer> weights;

    /**
     * A model from what was learnt.
     *
     * @param margin by how many thousandths an option must beat the first; at least 0
     * @param weights for each feature, in thousandths
     */
    public VoiceModel(int margin, Map<String, Integer> weights) {
        this.margin = margin;
        this.weights = new HashMap<>(weights);
    }

    /** The model that this build ships. */
    public static VoiceModel load() {
        return LearntFile.read(VoiceModel.class, "model.tsv", VoiceModel::read);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if a line is not of that form
     */
    public static VoiceModel read(BufferedReader in) throws IOException {
        int margin = 0;
        Map<String, Integer> weights = new HashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                int value = Integer.parseInt(cells[1]);
                if (cells[0].equals("margin")) {
                    margin = value;
                } else {
                    weights.put(cells[0], value);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException("line " + number + " of the voice model cannot be read: " + line, e);
            }
        }
        return new VoiceModel(margin, weights);
    }

    /** The file's lines, the same for the same model; {@code papers} come first as comments. */
    public List<String> write(List<String> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.add("# " + paper));
        lines.add("margin\t" + margin);
        new TreeMap<>(weights).forEach((feature, weight) -> lines.add(feature + "\t" + weight));
        return lines;
    }

    @Override
    public int answer(VoiceQuestion question) {
        int best = 0;
        long highest = Long.MIN_VALUE;
        for (int i = 0; i < question.options().size(); i++) {
            long score = i == 0 ? margin : 0;
            for (String feature : question.options().get(i).features()) {
                score += weights.getOrDefault(feature, 0);
            }
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }
}
