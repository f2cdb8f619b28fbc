package tiltmeter.reader.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Mends text whose UTF-8 was once read as windows-1252: "itâ€™s" for "it’s", "cafÃ©" for "café". Only where it is
 * certain: a run of three or four such characters, which no language writes, or several runs of two that start with Ã
 * or Â. What was lost on the way (bytes that windows-1252 does not have) stays broken.
 */
public final class Mojibake {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Bytes 0x80 to 0x9F as windows-1252 writes them; 0 where it has none. */
    private static final String HIGH = new String(highBytes(), WESTERN);

    /** Runs of two from which they are no accident. */
    private static final int CERTAIN = 2;

    private Mojibake() {}

    private static byte[] highBytes() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    /** {@code text} mended, or {@code text} itself if nothing is certain. */
    public static String mended(String text) {
        int pairs = 0;
        boolean longer = false;
        for (int i = 0; i < text.length(); i++) {
            int length = run(text, i);
            pairs += length == 2 ? 1 : 0;
            longer |= length > 2;
        }
        if (!longer && pairs < CERTAIN) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = run(text, i);
            if (length == 0) {
                out.append(text.charAt(i++));
                continue;
            }
            byte[] bytes = new byte[length];
            for (int j = 0; j < length; j++) {
                bytes[j] = (byte) value(text.charAt(i + j));
            }
            out.append(new String(bytes, StandardCharsets.UTF_8));
            i += length;
        }
        return out.toString();
    }

    /** How many characters from {@code at} are the bytes of one character of UTF-8; 0 if they are none. */
    private static int run(String text, int at) {
        char lead = text.charAt(at);
        int length = lead == 'Ã' || lead == 'Â' ? 2 : lead == 'â' ? 3 : lead == 'ð' ? 4 : 0;
        if (at + length > text.length()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            int value = value(text.charAt(i));
            if (value < 0x80 || value > 0xBF) {
                return 0;
            }
        }
        // ð starts words in Icelandic, but never before such marks
        return length;
    }

    private static int value(char c) {
        if (c < 0x80 || (c >= 0x80 && c <= 0xFF)) {
            return c;
        }
        int at = HIGH.indexOf(c);
        return at < 0 || c == '\uFFFD' ? -1 : 0x80 + at;
    }
}
