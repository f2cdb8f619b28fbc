package tiltmeter.reader.article;

import java.util.Locale;
import java.util.Set;

/** Whether a full stop, question or exclamation mark ends a sentence, by what stands before and after it. */
final class SentenceEnd {
    private static final int LOOK = 40;
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "wrote",
            "told",
            "added",
            "tweeted",
            "shouted",
            "cried",
            "exclaimed",
            "wondered",
            "replied",
            "demanded",
            "declared",
            "joked",
            "quipped",
            "responded");

    private SentenceEnd() {}

    /**
     * Whether a stop ends its sentence.
     *
     * @param stop place of the mark
     * @param close place after it, further stops, and the quotes and brackets that close with it
     */
    static boolean isEnd(String body, int stop, int close) {
        if (close >= body.length()) {
            return true;
        }
        boolean glued = !Character.isWhitespace(body.charAt(close));
        if (glued && !isGluedStart(body, stop, close)) {
            return false;
        }
        int next = skipOpening(body, close);
        if (next >= body.length()) {
            return true;
        }
        int first = body.codePointAt(next);
        String word = wordAt(body, next);
        if (Character.isLowerCase(first) && !isLowerName(word)) {
            return false;
        }
        boolean quoted = close > stop + 1 && "”’\"'".indexOf(body.charAt(close - 1)) >= 0;
        if (body.charAt(stop) == '.') {
            return (close > stop + 1 && body.charAt(stop + 1) == '.')
                    || Abbreviations.mayEnd(wordBefore(body, stop), word);
        }
        return !(quoted && sayingFollows(body, next));
    }

    /** A missing blank: "left Kyiv.The next day" breaks, "example.Com" or "U.S.A" does not. */
    private static boolean isGluedStart(String body, int stop, int close) {
        return stop >= 3
                && body.charAt(stop) != '…'
                && isLowerOrQuote(body.charAt(stop - 1))
                && Character.isLetter(body.charAt(stop - 2))
                && close + 1 < body.length()
                && ((Character.isUpperCase(body.charAt(close)) && isLowerOrBlank(body.charAt(close + 1)))
                        || ("“\"".indexOf(body.charAt(close)) >= 0 && Character.isUpperCase(body.charAt(close + 1))))
                && wordBefore(body, stop).indexOf('.') < 0;
    }

    private static boolean isLowerOrQuote(char c) {
        return Character.isLowerCase(c) || c == '”';
    }

    private static boolean isLowerOrBlank(char c) {
        return Character.isLowerCase(c) || c == ' ';
    }

    private static int skipOpening(String body, int from) {
        int i = from;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (!Character.isWhitespace(c) && "“‘\"'([{«—–-•*".indexOf(c) < 0) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "al-Shabab", "iPhone": a name in spite of its small first letter. */
    private static boolean isLowerName(String word) {
        for (int i = 1; i < Math.min(word.length(), 5); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sayingFollows(String body, int from) {
        int i = from;
        for (int words = 0; words < 4 && i < body.length(); words++) {
            String word = wordAt(body, i);
            if (word.isEmpty()) {
                return false;
            }
            if (SAYING.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
            i += word.length();
            if (i < body.length() && body.charAt(i) == ' ') {
                i++;
            }
        }
        return false;
    }

    private static String wordAt(String body, int from) {
        int i = from;
        while (i < body.length() && i < from + LOOK && isWordPart(body.charAt(i))) {
            i++;
        }
        return body.substring(from, i);
    }

    /** The word that ends at {@code stop}, with stops inside it ("U.S"), without what opens before it. */
    private static String wordBefore(String body, int stop) {
        int i = stop;
        while (i > 0 && i > stop - LOOK && (isWordPart(body.charAt(i - 1)) || body.charAt(i - 1) == '.')) {
            i--;
        }
        while (i < stop && !Character.isLetterOrDigit(body.charAt(i))) {
            i++;
        }
        return body.substring(i, stop);
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-' || c == '’' || c == '\'';
    }
}
