package tiltmeter.reader.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.learnt.LearntFile;
import tiltmeter.reader.statements.Attribution;

/**
 * A weighted sum of signs, its weights learnt from labelled statements by ridge regression. Immutable.
 *
 * <p>As a file it is text: comment lines with its papers, then one line for each sign with its weight in thousandths.
 */
public final class StanceModel implements StanceJudge {
    /** The name of the weight that always counts. */
    public static final String ALWAYS = "always";

    private static final double UNIT = 1000;

    private final SortedMap<String, Integer> weights;

    /** @param weights in thousandths */
    public StanceModel(Map<String, Integer> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** The model that this build ships. */
    public static StanceModel load() {
        return LearntFile.read(StanceModel.class, "model.tsv", StanceModel::read);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if a line is not of that form
     */
    public static StanceModel read(BufferedReader in) throws IOException {
        SortedMap<String, Integer> weights = new TreeMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                weights.put(cells[0], Integer.parseInt(cells[1]));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new IOException("a line of the stance model cannot be read: " + line, e);
            }
        }
        return new StanceModel(weights);
    }

    /** The file's lines; {@code papers} come first as comments. */
    public List<String> write(List<String> papers) {
        List<String> lines = new ArrayList<>();
        papers.forEach(paper -> lines.add("# " + paper));
        weights.forEach((name, weight) -> lines.add(name + "\t" + weight));
        return lines;
    }

    @Override
    public @Nullable Double stance(Attribution attribution, String code, SortedMap<String, Double> signs) {
        return value(signs);
    }

    /** The stance that {@code signs} show, in hundredths of [-1, 1]; null when none of them is known. */
    public @Nullable Double value(SortedMap<String, Double> signs) {
        double sum = weights.getOrDefault(ALWAYS, 0);
        boolean shown = false;
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            Integer weight = weights.get(sign.getKey());
            if (weight != null) {
                sum += weight * sign.getValue();
                shown = true;
            }
        }
        double value = Math.max(-1, Math.min(1, sum / UNIT));
        return shown ? (Double) (StrictMath.round(value * 100) / 100.0) : null;
    }
}
