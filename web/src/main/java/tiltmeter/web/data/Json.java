package tiltmeter.web.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the API writes it: names in snake_case, absent values as null, dates as ISO 8601. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    public static String text(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static byte[] bytes(@Nullable Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * The fields of an object.
     *
     * @throws ApiError if {@code json} is no object
     */
    public static Map<String, @Nullable Object> map(String json) {
        try {
            Map<String, @Nullable Object> map = MAPPER.readValue(json, new TypeReference<>() {});
            if (map == null) {
                throw new ApiError(400, "a JSON object was expected, and this is null");
            }
            return map;
        } catch (JacksonException e) {
            throw new ApiError(400, "a JSON object was expected: " + e.getOriginalMessage());
        }
    }

    /** A tree that fields can be added to. */
    public static ObjectNode tree(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }
}
