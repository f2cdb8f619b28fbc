package tiltmeter.reader.ends;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tiltmeter.model.EventType;
import tiltmeter.reader.learnt.LearntFile;

/**
 * A linear model of who stands at the ends of an act: the score of an answer is the sum of the weights of the features
 * of its actor, its recipient and the two together. Each feature weighs something in all acts and something more or
 * less in acts of one type. Immutable.
 *
 * <p>As a file it is text: comment lines with its papers, {@code margin} with its two numbers, then one line for each
 * feature in the order of its name, with its weights in thousandths and nothing for zero: first the general one, then
 * one for each type.
 */
public final class EndModel implements Judge {
    /** Number of weights of a feature. */
    public static final int WIDTH = 1 + EventType.values().length;

    private static final int[] NONE = new int[WIDTH];

    /** Acts that cost whoever does them most, so that a wrong end of one does most harm to what is counted. */
    private static final Set<EventType> COSTLY =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.SANCTION);

    private final int margin;
    private final int costlyMargin;
    private final Map<String, int[]> weights;

    /**
     * A model from what was learnt.
     *
     * @param margin by how many thousandths an answer must beat the one that changes nothing; at least 0
     * @param costlyMargin the same for attacks, shows of force, coercion and sanctions
     * @param weights for each feature {@link #WIDTH} weights in thousandths
     */
    public EndModel(int margin, int costlyMargin, Map<String, int[]> weights) {
        this.margin = margin;
        this.costlyMargin = costlyMargin;
        this.weights = new HashMap<>();
        weights.forEach((feature, each) -> {
            if (each.length != WIDTH) {
                throw new IllegalArgumentException(feature + " has " + each.length + " weights");
            }
            this.weights.put(feature, each.clone());
        });
    }

    /** The same weights without a margin. */
    public EndModel free() {
        return new EndModel(0, 0, weights);
    }

    /** The model that this build ships. */
    public static EndModel load() {
        return LearntFile.read(EndModel.class, "model.tsv", EndModel::read);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if a line is not of that form
     */
    public static EndModel read(BufferedReader in) throws IOException {
        int margin = 0;
        int costly = 0;
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
                    costly = Integer.parseInt(cells[2]);
                } else {
                    weights.put(cells[0], weights(cells));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException("line " + number + " of the end model cannot be read: " + e.getMessage(), e);
            }
        }
        return new EndModel(margin, costly, weights);
    }

    private static int[] weights(String[] cells) {
        if (cells.length != WIDTH + 1) {
            throw new IllegalArgumentException((cells.length - 1) + " weights instead of " + WIDTH);
        }
        int[] weights = new int[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            weights[i] = cells[i + 1].isEmpty() ? 0 : Integer.parseInt(cells[i + 1]);
        }
        return weights;
    }

    /** The file's lines, the same for the same model; {@code papers} come first as comments. */
    public List<String> write(List<String> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.add("# " + paper));
        lines.add("margin\t" + margin + "\t" + costlyMargin);
        new TreeMap<>(weights).forEach((feature, each) -> {
            StringBuilder line = new StringBuilder(feature);
            for (int weight : each) {
                line.append('\t').append(weight == 0 ? "" : Integer.toString(weight));
            }
            lines.add(line.toString());
        });
        return lines;
    }

    /** Answers with the highest score; what changes nothing wins unless another beats it by the margin. */
    @Override
    public int answer(Question question) {
        long[] actors = scores(question.actors(), question.type());
        long[] recipients = scores(question.recipients(), question.type());
        int ahead = COSTLY.contains(question.type()) ? costlyMargin : margin;
        int best = 0;
        long highest = Long.MIN_VALUE;
        for (int answer = 0; answer < question.answers(); answer++) {
            long score = actors[question.actorOf(answer)]
                    + recipients[question.recipientOf(answer)]
                    + score(question.pairs().get(answer), question.type())
                    + (answer == 0 ? ahead : 0);
            if (score > highest) {
                highest = score;
                best = answer;
            }
        }
        return best;
    }

    private long[] scores(List<Question.Option> options, EventType type) {
        long[] scores = new long[options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(options.get(i).features(), type);
        }
        return scores;
    }

    // The file's columns stand in the order of the types; a file with another number of them is refused.
    @SuppressWarnings("EnumOrdinal")
    private long score(List<String> features, EventType type) {
        long sum = 0;
        for (String feature : features) {
            int[] each = weights.getOrDefault(feature, NONE);
            sum += each[0] + each[1 + type.ordinal()];
        }
        return sum;
    }
}
