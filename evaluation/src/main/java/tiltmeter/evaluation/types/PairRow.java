package tiltmeter.evaluation.types;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One labelled line of a {@code plv_*.jsonl} file.
 *
 * @param source UTF-16 offsets of the doer's phrase in {@code text}; where the text has it several times, the one
 *     nearest to the other end; null where it does not have it
 * @param target the same for the other end
 * @param label one of the sixteen types, or YIELD for CONCEDE and RETREAT together
 */
public record PairRow(
        String id,
        String text,
        @Nullable Span source,
        @Nullable Span target,
        String label,
        String quad,
        String binary) {

    /**
     * Every line of a file, in its order.
     *
     * @throws IOException if it cannot be read, or a line is not of that form: the message says which
     */
    public static List<PairRow> read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<PairRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    rows.add(row(mapper.readTree(line)));
                } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IOException(file + ":" + number + ": not a labelled pair: " + e.getMessage(), e);
                }
            }
        }
        return rows;
    }

    private static PairRow row(JsonNode line) {
        String text = line.path("text").asString();
        List<Span> sources = spans(line.path("source_spans"), text);
        List<Span> targets = spans(line.path("target_spans"), text);
        return new PairRow(
                line.path("id").asString(),
                text,
                nearest(sources, targets),
                nearest(targets, sources),
                line.path("label").asString(),
                line.path("quad").asString(),
                line.path("binary").asString());
    }

    private static List<Span> spans(JsonNode codePoints, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : codePoints) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, span.path(0).asInt()),
                    text.offsetByCodePoints(0, span.path(1).asInt())));
        }
        return spans;
    }

    private static @Nullable Span nearest(List<Span> spans, List<Span> others) {
        Span best = null;
        int least = Integer.MAX_VALUE;
        for (Span span : spans) {
            int distance =
                    others.isEmpty() ? 0 : Math.abs(span.start() - others.get(0).start());
            if (distance < least) {
                best = span;
                least = distance;
            }
        }
        return best;
    }
}
