package tiltmeter.reader.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How characters are written in a clean body: NFC, one kind of blank, no invisible marks, LF line ends. */
final class Cleaning {
    /** Share of control characters, in [0, 1], from which content counts as binary. */
    private static final double BINARY_SHARE = 0.01;

    private Cleaning() {}

    /** Whether {@code content} is no text: a NUL, or control and replacement characters in number. */
    static boolean isBinary(String content) {
        int odd = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B)) {
                odd++;
            }
        }
        return odd > 3 && odd > BINARY_SHARE * content.length();
    }

    /**
     * {@code text} with its characters normalised and every line end a {@code \n}. Runs of blanks become one space;
     * line ends are kept. Emoji, with their joiners between symbols, stay.
     */
    static String characters(String text) {
        String nfc = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); ) {
            int c = nfc.codePointAt(i);
            int width = Character.charCount(c);
            if (c == '\r') {
                if (i + 1 >= nfc.length() || nfc.charAt(i + 1) != '\n') {
                    newline(out);
                }
            } else if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f' || c == 0x0B || c == 0x85) {
                newline(out);
            } else if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                blank(out);
            } else if (c >= 0xD800 && c <= 0xDFFF) {
                out.append('\uFFFD'); // half a character cannot be written as UTF-8
            } else if (!isInvisible(c) || (c == 0x200D && joinsSymbols(nfc, i))) {
                out.appendCodePoint(c);
            }
            i += width;
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) <= ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** One paragraph on one line: line ends become blanks. */
    static String oneLine(String text) {
        String clean = characters(text);
        if (clean.indexOf('\n') < 0) {
            return clean.strip();
        }
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != '\n') {
                out.append(c);
            } else {
                blank(out);
            }
        }
        return out.toString().strip();
    }

    /** The lines of {@code text} between its {@code \n}, blank ones included. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(text.substring(from, at).strip());
            from = at + 1;
        }
        lines.add(text.substring(from).strip());
        return lines;
    }

    private static void newline(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private static void blank(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
            out.append(' ');
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean joinsSymbols(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.codePointAt(at + 1) > 0x2000
                && text.codePointBefore(at) > 0x2000;
    }
}
