package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.List;
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
                if (SentenceEnd.isEnd(body, at, close)) {
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
            boolean straight =
                    (c == '"' || c == '\'') && (i + 1 >= body.length() || !SentenceEnd.isWordPart(body.charAt(i + 1)));
            if (!closes && !straight) {
                break;
            }
            i++;
        }
        return i;
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
