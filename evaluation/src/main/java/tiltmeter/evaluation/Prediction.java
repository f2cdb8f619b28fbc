package tiltmeter.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One item of a task.
 *
 * @param gold the label, in the form of its file
 * @param predicted the reader's answer in the same form; null when it has none
 */
public record Prediction(String id, Object gold, @Nullable Object predicted) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The item as one line of JSON. */
    public String json() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("gold", gold);
        map.put("predicted", predicted);
        return MAPPER.writeValueAsString(map);
    }
}
