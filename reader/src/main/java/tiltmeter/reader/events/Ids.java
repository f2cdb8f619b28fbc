package tiltmeter.reader.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for records that depend on nothing but what is told where, so that the same text gives the same ids. */
public final class Ids {
    private static final int HEX_DIGITS = 16;

    private Ids() {}

    /** The id of the {@code number}th event of an article. */
    static String event(String articleId, Draft draft, int number) {
        return hash("e", articleId + "|" + number + "|" + draft.trigger.span() + "|" + draft.act.rule());
    }

    /** {@code prefix} and the first {@value #HEX_DIGITS} hexadecimal digits of the SHA-256 of {@code content}. */
    public static String hash(String prefix, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return prefix + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
