package tiltmeter.evaluation.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that each figure may be, and the labels on which it was measured.
 *
 * @param floors in percent, by the name of the figure
 */
public record Floors(Corpus corpus, Map<String, Double> floors) {
    /**
     * How far below its floor a figure may fall, in points of percent. The reader is deterministic, so this only
     * forgives what a repair elsewhere may cost: on some 400 events, about one event.
     */
    public static final double EPSILON = 0.3;

    private static final String FILE = "floors.json";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Where the floors of the labels in {@code folder} are kept: beside it. */
    public static Path beside(Path folder) {
        Path whole = folder.normalize();
        return (whole.getParent() == null ? whole.toAbsolutePath() : whole).resolveSibling(FILE);
    }

    /**
     * The floors in {@code file}.
     *
     * @throws EvaluationException when it is not there or not in the form
     */
    public static Floors load(Path file) {
        JsonNode json = Rows.object(file);
        Fields fields = Fields.of(json, file.toString());
        Fields corpus = fields.objectOrNull("corpus");
        if (corpus == null) {
            throw fields.wrong("corpus", "is missing");
        }
        Map<String, Double> floors = new LinkedHashMap<>();
        JsonNode pinned = json.get("floors");
        if (pinned == null || !pinned.isObject() || pinned.isEmpty()) {
            throw fields.wrong("floors", "is missing or empty");
        }
        Fields values = Fields.of(pinned, file + ": floors");
        for (String name : pinned.propertyNames()) {
            floors.put(name, values.real(name));
        }
        return new Floors(
                new Corpus(
                        corpus.text("sha256"),
                        corpus.number("articles"),
                        corpus.number("sentences"),
                        corpus.number("events"),
                        corpus.number("statements")),
                floors);
    }

    /** Everything that keeps {@code measured} from passing, a sentence each; empty when it passes. */
    public List<String> complaints(Measured measured) {
        List<String> complaints = new ArrayList<>();
        if (!corpus.equals(measured.corpus())) {
            complaints.add("the labels are not those of the floors: " + measured.corpus() + ", floors on " + corpus
                    + "; renew with ./tiltmeter evaluate events gold/articles --raise-floors");
        }
        for (Map.Entry<String, Double> figure : measured.figures().entrySet()) {
            Double floor = floors.get(figure.getKey());
            if (floor == null) {
                complaints.add(figure.getKey() + " has no floor");
            } else if (below(figure.getValue(), floor)) {
                complaints.add(fell(figure.getKey(), figure.getValue(), floor));
            }
        }
        for (String name : floors.keySet()) {
            if (!measured.figures().containsKey(name)) {
                complaints.add(name + " has a floor and is not measured");
            }
        }
        return complaints;
    }

    private static boolean below(double figure, double floor) {
        return figure < floor - EPSILON;
    }

    private static String fell(String name, double figure, double floor) {
        return name + " is " + Figures.fixed(figure, 2) + ", its floor " + Figures.fixed(floor, 1);
    }

    /** Floors to write, or the figures for which that would mean to lower one. */
    public record Renewal(Floors floors, List<String> lowered) {}

    /**
     * The floors after {@code measured}: each figure rounded down to a tenth, or the old floor where that is higher and
     * the figure no more than {@link #EPSILON} below it. A figure further below lowers its floor, and is listed.
     */
    public static Renewal renew(@Nullable Floors old, Measured measured) {
        Map<String, Double> floors = new LinkedHashMap<>();
        List<String> lowered = new ArrayList<>();
        for (Map.Entry<String, Double> figure : measured.figures().entrySet()) {
            double rounded = Math.floor(figure.getValue() * 10 + 1e-9) / 10;
            Double before = old == null ? null : old.floors().get(figure.getKey());
            if (before != null && below(figure.getValue(), before)) {
                lowered.add(fell(figure.getKey(), figure.getValue(), before));
                floors.put(figure.getKey(), rounded);
            } else {
                floors.put(figure.getKey(), before == null ? rounded : Math.max(before, rounded));
            }
        }
        return new Renewal(new Floors(measured.corpus(), floors), lowered);
    }

    /** Writes the floors to {@code file}. */
    public void save(Path file) {
        Map<String, Object> pinned = new LinkedHashMap<>();
        pinned.put("sha256", corpus.sha256());
        pinned.put("articles", corpus.articles());
        pinned.put("sentences", corpus.sentences());
        pinned.put("events", corpus.events());
        pinned.put("statements", corpus.statements());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("corpus", pinned);
        all.put("floors", floors);
        try {
            String text = MAPPER.writeValueAsString(all).replace("\r\n", "\n") + "\n";
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new EvaluationException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
