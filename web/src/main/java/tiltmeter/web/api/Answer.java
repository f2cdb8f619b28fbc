package tiltmeter.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers.
 *
 * @param json what is written as JSON
 * @param table the same as rows for CSV; null where it is no table
 * @param status of HTTP
 */
public record Answer(@Nullable Object json, @Nullable List<Map<String, @Nullable Object>> table, int status) {
    static Answer of(Object json) {
        return new Answer(json, null, 200);
    }

    static Answer made(Object json) {
        return new Answer(json, null, 201);
    }

    /** Rows of plain values, all at once. */
    static Answer rows(List<Map<String, @Nullable Object>> rows) {
        return rows(rows, rows, null);
    }

    /**
     * One page.
     *
     * @param next cursor of the next page; null on the last
     */
    static Answer rows(List<?> json, List<Map<String, @Nullable Object>> table, @Nullable String next) {
        Map<String, @Nullable Object> page = new java.util.LinkedHashMap<>();
        page.put("rows", json);
        page.put("next", next);
        return new Answer(page, table, 200);
    }
}
