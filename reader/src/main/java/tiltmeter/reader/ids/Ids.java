package tiltmeter.reader.ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that depend on nothing but what is told where, so that the same text gives the same ids. */
public final class Ids {
    private static final int BYTES = 8;

    private Ids() {}

    /** {@code prefix} and the first 16 hexadecimal digits of the SHA-256 of {@code content} in UTF-8. */
    public static String hash(String prefix, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return prefix + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
