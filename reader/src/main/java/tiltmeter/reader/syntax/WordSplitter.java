package tiltmeter.reader.syntax;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import tiltmeter.model.Span;

/**
 * Cuts a sentence into words and marks with the stock library's tokenizer, whose habits the models were trained on.
 * Thread-safe.
 */
final class WordSplitter {
    /**
     * Longest stretch without a space, in UTF-16 units, that is given to the tokenizer at once: its patterns for links
     * take time that grows with the square of it. Longer ones are cut; no word of a language is that long.
     */
    static final int LONGEST_STRETCH = 200;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /**
     * @param form the word as the models see it
     * @param span where it stands in the text, UTF-16 offsets
     */
    record Word(String form, Span span) {}

    /** Words in reading order, not overlapping, each inside {@code sentence}. */
    List<Word> split(String text, Span sentence) {
        String plain = plain(text, sentence);
        List<Word> words = new ArrayList<>();
        int from = 0;
        int stretch = 0;
        for (int i = 0; i < plain.length(); i++) {
            stretch = plain.charAt(i) == ' ' ? 0 : stretch + 1;
            if (stretch > LONGEST_STRETCH && !Character.isLowSurrogate(plain.charAt(i))) {
                split(plain.substring(from, i), sentence.start() + from, words);
                from = i;
                stretch = 1;
            }
        }
        split(plain.substring(from), sentence.start() + from, words);
        return words;
    }

    private void split(String plain, int offset, List<Word> words) {
        int from = 0;
        for (Token token : tokenizer.tokenize(plain)) {
            String form = token.getWordForm();
            int start = token.getStartOffset();
            int end = token.getEndOffset();
            if (start < from || end > plain.length() || !sameButForSpaces(plain, start, end, form)) {
                start = plain.indexOf(form, from);
                if (start < 0) {
                    throw new IllegalStateException("a word that is not in the text: " + form);
                }
                end = start + form.length();
            }
            words.add(new Word(form, new Span(offset + start, offset + end)));
            from = end;
        }
    }

    /** The tokenizer joins what stands in brackets, leaving out spaces: "( 3 )" becomes the word "(3)". */
    private static boolean sameButForSpaces(String plain, int start, int end, String form) {
        return plain.regionMatches(start, form, 0, end - start)
                || plain.substring(start, end).replace(" ", "").equals(form);
    }

    /** The same text, unit for unit, with every kind of space a plain one. */
    static String plain(String text, Span sentence) {
        char[] units = sentence.of(text).toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (space(units[i])) {
                units[i] = ' ';
            }
        }
        return new String(units);
    }

    private static boolean space(char c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.isISOControl(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
