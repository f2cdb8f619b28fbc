package tiltmeter.web.data;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of an answer ended, as an opaque word. What is added or removed meanwhile shifts no page, because the
 * cursor names the last row itself and not its number.
 *
 * @param day sort day of the last row
 * @param key its article, story or id
 * @param ordinal its place in the article; 0 where there is none
 */
public record Cursor(LocalDate day, String key, int ordinal) {
    private static final String BAD = "the cursor is none that this server gave out; begin again without it";

    public String word() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "|" + ordinal + "|" + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor behind a word; null without one.
     *
     * @throws ApiError if {@code word} is not one of ours
     */
    public static @Nullable Cursor of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            String[] parts = text.split("\\|", 3);
            if (parts.length != 3) {
                throw new ApiError(400, BAD);
            }
            return new Cursor(LocalDate.parse(parts[0]), parts[2], Integer.parseInt(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ApiError(400, BAD);
        }
    }

    /** The values for a query, all null for the first page. */
    static List<@Nullable Object> values(@Nullable Cursor cursor) {
        return cursor == null
                ? java.util.Arrays.asList(null, null, null)
                : List.of(java.sql.Date.valueOf(cursor.day), cursor.key, cursor.ordinal);
    }
}
