package tiltmeter.reader.reality;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tiltmeter.model.Status;
import tiltmeter.reader.learnt.LearntFile;

/**
 * A linear model of whether acts happened: the score of a status is the sum of what the features weigh for it, and what
 * the rules say wins unless another status beats it by the margin. Immutable.
 *
 * <p>As a file it is text: comment lines with its papers, {@code margin}, then one line for each feature in the order
 * of its name, with its weights in thousandths, one for each status and nothing for zero.
 */
public final class StatusModel implements StatusJudge {
    private static final Status[] STATUSES = Status.values();

    /** Number of weights of a feature. */
    public static final int WIDTH = STATUSES.length;

    private final int margin;
    private final Map<String, int[]> weights;

    /**
     * A model from what was learnt.
     *
     * @param margin by how many thousandths a status must beat the one by rule; at least 0
     * @param weights for each feature one weight for each status, in thousandths
     */
    public StatusModel(int margin, Map<String, int[]> weights) {
        this.margin = margin;
        this.weights = new HashMap<>();
        weights.forEach((feature, each) -> {
            if (each.length != WIDTH) {
                throw new IllegalArgumentException(feature + " has " + each.length + " weights, not " + WIDTH);
            }
            this.weights.put(feature, each.clone());
        });
    }

    /** The model that this build ships. */
    public static StatusModel load() {
        return LearntFile.read(StatusModel.class, "model.tsv", StatusModel::read);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if a line is not of that form
     */
    public static StatusModel read(BufferedReader in) throws IOException {
        int margin = 0;
        Map<String, int[]> weights = new HashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                if (cells[0].equals("margin")) {
                    margin = Integer.parseInt(cells[1]);
                } else {
                    weights.put(cells[0], weights(cells));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException("line " + number + " of the status model cannot be read: " + line, e);
            }
        }
        return new StatusModel(margin, weights);
    }

    private static int[] weights(String[] cells) {
        int[] weights = new int[WIDTH];
        for (int i = 1; i < cells.length; i++) {
            weights[i - 1] = cells[i].isEmpty() ? 0 : Integer.parseInt(cells[i]);
        }
        return weights;
    }

    /** The file's lines, the same for the same model; {@code papers} come first as comments. */
    public List<String> write(List<String> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.add("# " + paper));
        lines.add("margin\t" + margin);
        new TreeMap<>(weights).forEach((feature, each) -> {
            StringBuilder line = new StringBuilder(feature);
            for (int weight : each) {
                line.append('\t').append(weight == 0 ? "" : Integer.toString(weight));
            }
            lines.add(line.toString().stripTrailing());
        });
        return lines;
    }

    @Override
    public Status answer(StatusQuestion question) {
        long[] scores = new long[WIDTH];
        for (String feature : question.features()) {
            int[] each = weights.get(feature);
            if (each != null) {
                for (int i = 0; i < WIDTH; i++) {
                    scores[i] += each[i];
                }
            }
        }
        Status best = question.ruled().status();
        long highest = score(scores, best) + margin;
        for (Status status : STATUSES) {
            if (score(scores, status) > highest) {
                highest = score(scores, status);
                best = status;
            }
        }
        return best;
    }

    @SuppressWarnings("EnumOrdinal") // the file's columns stand in the order of the statuses
    private static long score(long[] scores, Status status) {
        return scores[status.ordinal()];
    }
}
