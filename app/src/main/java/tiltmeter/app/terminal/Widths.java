package tiltmeter.app.terminal;

/** How many columns text takes in a terminal. Misses that some fonts draw joined emoji as one. */
final class Widths {
    private Widths() {}

    /** Columns of one code point: 0 for marks that sit on another, 2 for wide East Asian letters and emoji. */
    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** Columns of a text. */
    static int of(String text) {
        return text.codePoints().map(Widths::of).sum();
    }

    /** {@code text} on one line in exactly {@code width} columns: padded with blanks, or cut with an ellipsis. */
    static String fit(String text, int width) {
        String line = plain(text);
        int columns = of(line);
        if (columns <= width) {
            return line + " ".repeat(width - columns);
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int codePoint = line.codePointAt(i);
            if (used + of(codePoint) > width - 1) {
                break;
            }
            kept.appendCodePoint(codePoint);
            used += of(codePoint);
        }
        return kept + "…" + " ".repeat(width - used - 1);
    }

    /** Line ends and tabs as blanks, and nothing that could steer the terminal. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.CONTROL) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
