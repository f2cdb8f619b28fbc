package tiltmeter.app.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte-order mark, then UTF-8, then the charset that an HTML page declares, then UTF-8 with a few bad
 * bytes replaced, then windows-1252, which older pages are written in without saying so.
 */
final class Decoder {
    /** How far into a page its charset is looked for, in bytes, as browsers do. */
    private static final int SNIFFED = 4096;

    /** Share of bytes above 127, in [0, 1], that Western text does not pass. */
    private static final double MOST_HIGH_BYTES = 0.3;

    private Decoder() {}

    /** The text, or null if the bytes are none. */
    static @Nullable String decode(byte[] bytes, int length, boolean html) {
        if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return tolerant(bytes, 3, length);
        }
        if (starts(bytes, length, 0xFF, 0xFE)) {
            return strict(bytes, 2, length, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, length, 0xFE, 0xFF)) {
            return strict(bytes, 2, length, StandardCharsets.UTF_16BE);
        }
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return null;
            }
        }
        String text = strict(bytes, 0, length, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        Charset declared = html ? declared(bytes, length) : null;
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, 0, length, declared);
        }
        return tolerant(bytes, 0, length);
    }

    /**
     * UTF-8 with bad bytes replaced if good sequences outnumber them; windows-1252 if it looks like that; else null.
     */
    private static @Nullable String tolerant(byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length - from, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long good = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        if (bad <= good || (bad <= 2 && text.length() > 1000)) {
            return bad * 20 > text.length() ? null : text;
        }
        long high = 0;
        for (int i = from; i < length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
            boolean control = bytes[i] >= 0 && bytes[i] < 9;
            if (control) {
                return null;
            }
        }
        return high > MOST_HIGH_BYTES * (length - from)
                ? null
                : strict(bytes, from, length, Charset.forName("windows-1252"));
    }

    private static @Nullable String strict(byte[] bytes, int from, int length, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length - from));
            return text.toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static @Nullable Charset declared(byte[] bytes, int length) {
        String head =
                new String(bytes, 0, Math.min(length, SNIFFED), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset");
        if (at < 0) {
            at = head.indexOf("encoding");
        }
        if (at < 0) {
            return null;
        }
        int start = head.indexOf('=', at) + 1;
        while (start > 0 && start < head.length() && " \"'".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        try {
            // pages that say Latin-1 are read as windows-1252, as browsers do
            String name = head.substring(start, end);
            return Charset.forName(name.equals("iso-8859-1") || name.equals("latin1") ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
