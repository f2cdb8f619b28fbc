package tiltmeter.web.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes out.
 *
 * @param type its media type
 * @param tag of its bytes: the same answer has the same tag, also after a new start
 * @param next cursor of the next page; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record Written(
        byte[] bytes,
        String type,
        String tag,
        int status,
        @Nullable String next) {
    static Written of(Answer answer, Form form) {
        byte[] bytes = form.write(answer);
        String next = answer.json() instanceof Map<?, ?> page && page.get("next") instanceof String text ? text : null;
        return new Written(bytes, form.type(), '"' + hash(bytes) + '"', answer.status(), next);
    }

    /** What it weighs where it is kept, in bytes. */
    long weight() {
        return bytes.length + 200L;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
