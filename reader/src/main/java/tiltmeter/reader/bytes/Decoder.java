package tiltmeter.reader.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. In this order: a byte-order mark; UTF-8 if every byte fits, since other writings hardly ever do by
 * chance; the character set that was told with the bytes; the one that an HTML page declares; UTF-8 with a few bad
 * bytes replaced; the one that the frequencies of bytes speak for; windows-1252, which older pages are written in
 * without saying so.
 */
public final class Decoder {
    /** How far into a page its charset is looked for, in bytes, as browsers do. */
    private static final int SNIFFED = 4096;

    /** How many bytes the frequencies are counted in. */
    private static final int COUNTED = 1 << 18;

    /** Share of bytes above 127, in [0, 1], that Western text does not pass. */
    private static final double MOST_HIGH_BYTES = 0.3;

    private static final int ESCAPE = 0x1B;

    private Decoder() {}

    /** {@link #decode(byte[], int, boolean, String)} where nothing was told. */
    public static @Nullable String decode(byte[] bytes, int length, boolean html) {
        return decode(bytes, length, html, null);
    }

    /**
     * The text of the first {@code length} bytes, or null if they are none.
     *
     * @param html whether the text may declare its charset itself
     * @param told name of the charset that a server or a mail part told, or null
     */
    public static @Nullable String decode(byte[] bytes, int length, boolean html, @Nullable String told) {
        if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
            String text = mostlyUtf8(bytes, 3, length);
            return text == null ? western(bytes, 3, length) : text;
        }
        if (starts(bytes, length, 0xFF, 0xFE)) {
            return strict(bytes, 2, length, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, length, 0xFE, 0xFF)) {
            return strict(bytes, 2, length, StandardCharsets.UTF_16BE);
        }
        boolean escapes = false;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return null;
            }
            escapes |= bytes[i] == ESCAPE;
        }
        Charset declared = told == null ? null : named(told);
        if (declared == null && html) {
            declared = declared(bytes, length);
        }
        boolean sevenBit = escapes && declared != null && declared.name().startsWith("ISO-2022");
        String text = sevenBit ? null : strict(bytes, 0, length, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, 0, length, declared);
        }
        text = mostlyUtf8(bytes, 0, length);
        if (text != null) {
            return text;
        }
        Charset counted = counted(bytes, length);
        return counted == null ? western(bytes, 0, length) : new String(bytes, 0, length, counted);
    }

    /** UTF-8 with bad bytes replaced if good sequences outnumber them; else null. */
    private static @Nullable String mostlyUtf8(byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length - from, StandardCharsets.UTF_8);
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        long good = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        boolean few = bad <= good || (bad <= 2 && text.length() > 1000);
        return few && bad * 20 <= text.length() ? text : null;
    }

    /** Windows-1252 if it looks like that; else null. */
    private static @Nullable String western(byte[] bytes, int from, int length) {
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

    /** What the frequencies of bytes speak for, where that is another script than ours; else null. */
    private static @Nullable Charset counted(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(length, COUNTED));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean western = name == null
                || name.startsWith("UTF")
                || name.equals("US-ASCII")
                || name.equals("WINDOWS-1252")
                || name.startsWith("ISO-8859-1");
        Charset charset = western || name == null ? null : named(name);
        // bytes that are no text at all look like anything
        return charset == null || strict(bytes, 0, length, charset) == null ? null : charset;
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
        return named(head.substring(start, end));
    }

    /** Pages that say Latin-1 are read as windows-1252, as browsers do. */
    private static @Nullable Charset named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(
                    lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")
                            ? "windows-1252"
                            : lower);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalArgumentException unknown) { // unsupported, no name of a charset, or empty
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
