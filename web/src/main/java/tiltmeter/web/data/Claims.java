package tiltmeter.web.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ledger has worked out of who claims what. */
public final class Claims {
    /** Tellings that are shown of one claim. */
    private static final long TELLINGS = 200;

    private Claims() {}

    /**
     * A claim and every telling of it, in the order of time.
     *
     * @throws ApiError if there is no such claim
     */
    public static Map<String, @Nullable Object> get(Archive archive, String id) {
        Map<String, @Nullable Object> claim = archive.rows("claim", id).stream()
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "no claim has the id " + id));
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(claim);
        whole.put("told", archive.rows("claim_tellings", id, TELLINGS));
        return whole;
    }

    /** The claim that an event tells, with its tellings; null when nobody but the author speaks of the act. */
    static @Nullable Map<String, @Nullable Object> of(Archive archive, String article, String event) {
        List<Map<String, @Nullable Object>> found = archive.rows("claim_of", article, event);
        return found.isEmpty() ? null : get(archive, String.valueOf(found.get(0).get("claim")));
    }
}
