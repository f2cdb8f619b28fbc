package tiltmeter.evaluation.stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.model.Span;

/**
 * How two passes judged one speaker's stance towards one country.
 *
 * @param text name of the text
 * @param content from the first to the last character of what is said, in code points of the text's body
 * @param first stance by the first pass, in [-1, 1]; null when it could not be judged
 * @param second the same by the second pass
 */
record StanceLabel(
        String id,
        String text,
        Span content,
        String target,
        @Nullable Double first,
        @Nullable Double second) {

    /** The rows of {@code pass1.jsonl} and {@code pass2.jsonl} in {@code folder}, which have the same ids. */
    static List<StanceLabel> load(Path folder) {
        Map<String, Fields> second = new LinkedHashMap<>();
        for (Fields row : rows(folder.resolve("pass2.jsonl"))) {
            second.put(row.text("id"), row);
        }
        List<StanceLabel> labels = new ArrayList<>();
        for (Fields row : rows(folder.resolve("pass1.jsonl"))) {
            String id = row.text("id");
            Fields other = second.get(id);
            if (other == null) {
                throw row.wrong("id", "is not in the second pass");
            }
            labels.add(of(id, row, other));
        }
        return labels;
    }

    private static StanceLabel of(String id, Fields row, Fields other) {
        String[] parts = id.split("#", -1);
        String[] place = parts.length == 3 ? parts[1].split("-", -1) : new String[0];
        try {
            Span content = new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
            return new StanceLabel(
                    id, parts[0], content, parts[2], row.realOrNull("stance"), other.realOrNull("stance"));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new EvaluationException(id + ": is not TEXT#START-END#CODE", e);
        }
    }

    private static List<Fields> rows(Path file) {
        return Rows.of(file).stream()
                .map(row -> Fields.of(row.json(), row.place()))
                .toList();
    }

    /** Mean of the two passes; of those that could judge, where one could not. Null when neither could. */
    @Nullable
    Double mean() {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return (first + second) / 2;
    }
}
