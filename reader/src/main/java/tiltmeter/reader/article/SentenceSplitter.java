package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tiltmeter.model.Span;

/**
 * Cuts a text into sentences by rules: a full stop, question or exclamation mark ends one unless an abbreviation, an
 * initial, a lower-case word or a number says otherwise; a closing quote stays with its sentence; a blank line always
 * ends one.
 *
 * <p>Misses breaks after unlisted abbreviations and between sentences that lack a stop. Takes time proportional to the
 * text's length. No sentence is longer than {@value #LONGEST} UTF-16 units: longer ones are cut at a semicolon, a comma
 * or a blank.
 */
public final class SentenceSplitter {
    /** Length of the longest sentence, in UTF-16 units; a parser's time grows with it, and real ones are shorter. */
    static final int LONGEST = 1500;

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

    private SentenceSplitter() {}

    /**
     * The sentences of {@code body}: in reading order, not overlapping, none blank, each trimmed of blanks.
     *
     * @param body any text; UTF-16 offsets
     */
    public static List<Span> split(String body) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            int end = -1;
            if (c == '\n') {
                int after = afterBlankLine(body, at);
                if (after > 0) {
                    end = at;
                    at = after;
                } else {
                    at++;
                }
            } else if (isStop(c)) {
                int close = afterStops(body, at);
                if (ends(body, at, close)) {
                    end = close;
                }
                at = close;
            } else {
                at++;
            }
            if (end >= 0) {
                add(sentences, body, start, end);
                start = at;
            }
        }
        add(sentences, body, start, body.length());
        return sentences;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    /** Position after a blank line that starts with the newline at {@code at}, or -1 if the line goes on. */
    private static int afterBlankLine(String body, int at) {
        int newlines = 0;
        int i = at;
        while (i < body.length() && Character.isWhitespace(body.charAt(i))) {
            if (body.charAt(i) == '\n') {
                newlines++;
            }
            i++;
        }
        return newlines > 1 || i == body.length() ? i : -1;
    }

    /** Position after the stop, further stops, and the quotes and brackets that close with it. */
    private static int afterStops(String body, int at) {
        int i = at + 1;
        while (i < body.length() && isStop(body.charAt(i))) {
            i++;
        }
        while (i < body.length()) {
            char c = body.charAt(i);
            boolean closes = c == '”' || c == '’' || c == '»' || c == ')' || c == ']';
            boolean straight = (c == '"' || c == '\'') && (i + 1 >= body.length() || !isWordPart(body.charAt(i + 1)));
            if (!closes && !straight) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean ends(String body, int stop, int close) {
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

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-' || c == '’' || c == '\'';
    }

    private static void add(List<Span> sentences, String body, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cutBefore(body, start);
            sentences.add(new Span(start, cut));
            start = cut;
            while (start < end && Character.isWhitespace(body.charAt(start))) {
                start++;
            }
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    private static int cutBefore(String body, int start) {
        int limit = start + LONGEST;
        for (char mark : new char[] {';', ',', ' '}) {
            for (int at = limit - 1; at > start + LONGEST / 4; at--) {
                if (body.charAt(at) == mark) {
                    return mark == ' ' ? at : at + 1;
                }
            }
        }
        return Character.isLowSurrogate(body.charAt(limit)) && Character.isHighSurrogate(body.charAt(limit - 1))
                ? limit - 1
                : limit;
    }
}
