package tiltmeter.reader.article;

/**
 * Whether a line reads like running text. Knows the end marks of many scripts; a Chinese, Japanese or Thai letter
 * counts as half a word, since they write words without blanks between.
 */
final class Prose {
    private static final String ENDS = ".!?…:;,。！？；：।॥؟۔．｡";
    private static final String CLOSERS = "”\"’')]*»«“」』）】〉》›";

    private Prose() {}

    /** Whether {@code line} is at least seven words long and ends as sentences do. */
    static boolean is(String line) {
        return words(line) >= 7 && isEnded(line);
    }

    /**
     * A line of fewer than 25 words with no end mark. A line that ends in a colon or a year announces or dates; it is
     * none.
     */
    static boolean isFragment(String line) {
        return !isEnded(line) && words(line) < 25;
    }

    static boolean isEnded(String line) {
        int end = line.length();
        while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = line.charAt(end - 1);
        boolean yearAfterComma = end > 4 && Character.isDigit(last) && line.lastIndexOf(", ", end) == end - 6;
        boolean quotedHeading = end < line.length() && Character.isLetter(last) && words(line) < 8;
        return ENDS.indexOf(last) >= 0
                || yearAfterComma
                || (end < line.length() && !quotedHeading && words(line) >= 12);
    }

    /** Number of words: runs of letters and digits, with marks inside ("U.S", "co-operate") and what is said above. */
    static int words(String line) {
        int words = 0;
        int dense = 0;
        boolean in = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x0E00 && isDense(c)) {
                dense++;
                in = false;
                continue;
            }
            boolean word = Character.isLetterOrDigit(c);
            boolean joins = "'’-.".indexOf(c) >= 0;
            if (word && !in) {
                words++;
            }
            in = word || (in && joins);
        }
        return words + dense / 2;
    }

    private static boolean isDense(char c) {
        return (c <= 0x0EFF) // Thai, Lao
                || (c >= 0x3040 && c <= 0x30FF) // kana
                || (c >= 0x3400 && c <= 0x9FFF); // Chinese characters
    }
}
