package tiltmeter.evaluation.eventtype;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.model.EventType;
import tiltmeter.model.Quad;
import tiltmeter.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A sentence with two ends and what the one does to the other.
 *
 * @param source UTF-16 units of the text; null when the row marks none; of several, the one nearest to the other end
 * @param target the same for the other end
 * @param label one of the sixteen types, or {@code YIELD} for CONCEDE and RETREAT
 * @param quad null when the row does not tell
 */
public record PairRow(
        String id,
        String text,
        @Nullable Span source,
        @Nullable Span target,
        String label,
        @Nullable String quad,
        @Nullable String binary) {
    private static final String YIELD = "YIELD";

    /**
     * Every row of a file, in its order.
     *
     * @throws tiltmeter.evaluation.EvaluationException if one is not of that form: the message says which
     */
    public static List<PairRow> read(Path file) {
        return Rows.of(file).stream().map(PairRow::of).toList();
    }

    static PairRow of(Rows.Row row) {
        Fields fields = Fields.of(row.json(), row.place());
        String text = fields.text("text");
        String label = fields.text("label");
        if (!label.equals(YIELD)) {
            label = label(fields.value("label", EventType::valueOf));
        }
        List<Span> sources = spans(fields, "source_spans", text);
        List<Span> targets = spans(fields, "target_spans", text);
        return new PairRow(
                fields.text("id"),
                text,
                nearest(sources, targets),
                nearest(targets, sources),
                label,
                fields.textOrNull("quad"),
                fields.textOrNull("binary"));
    }

    /** The label of a type. */
    public static String label(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : type.name();
    }

    /** The quad class of a label; the data counts all yielding as material cooperation. */
    public static String quad(String label) {
        Quad quad = label.equals(YIELD)
                ? Quad.MATERIAL_COOPERATION
                : EventType.valueOf(label).quad();
        return quad.name();
    }

    /** Whether a label is cooperation or conflict. */
    public static String binary(String label) {
        return Quad.valueOf(quad(label)).cooperative() ? "COOPERATION" : "CONFLICT";
    }

    private static List<Span> spans(Fields fields, String name, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : fields.array(name)) {
            boolean whole = pair.isArray()
                    && pair.size() == 2
                    && pair.get(0).isInt()
                    && pair.get(1).isInt();
            int start = whole ? pair.get(0).intValue() : -1;
            int end = whole ? pair.get(1).intValue() : -1;
            if (start < 0 || end < start || end > text.codePointCount(0, text.length())) {
                throw fields.wrong(name, "is not a list of spans in the text: " + pair);
            }
            int from = text.offsetByCodePoints(0, start);
            spans.add(new Span(from, text.offsetByCodePoints(from, end - start)));
        }
        return spans;
    }

    private static @Nullable Span nearest(List<Span> spans, List<Span> others) {
        Span nearest = null;
        int least = Integer.MAX_VALUE;
        for (Span span : spans) {
            int distance =
                    others.isEmpty() ? 0 : Math.abs(span.start() - others.get(0).start());
            if (distance < least) {
                least = distance;
                nearest = span;
            }
        }
        return nearest;
    }
}
