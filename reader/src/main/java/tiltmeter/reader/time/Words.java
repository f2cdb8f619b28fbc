package tiltmeter.reader.time;

import java.util.Locale;
import tiltmeter.reader.syntax.ParsedSentence;

/** The words of a sentence in lower case, with nothing ("") before the first and after the last. */
final class Words {
    private static final String MIDDLE = "mid-";

    private final ParsedSentence sentence;
    private final String[] lower;
    private final boolean[] middle;

    Words(ParsedSentence sentence) {
        this.sentence = sentence;
        this.lower = new String[sentence.size()];
        this.middle = new boolean[sentence.size()];
        for (int i = 0; i < lower.length; i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
            middle[i] = word.startsWith(MIDDLE) && word.length() > MIDDLE.length();
            lower[i] = stopped(i, middle[i] ? word.substring(MIDDLE.length()) : word);
        }
    }

    /** The tokenizer leaves the full stop on a figure that ends a sentence: "due on Feb. 1." */
    private String stopped(int i, String word) {
        int last = word.length() - 1;
        boolean figure = i == lower.length - 1
                && last > 0
                && word.charAt(last) == '.'
                && Character.isDigit(word.charAt(last - 1));
        return figure ? word.substring(0, last) : word;
    }

    String at(int i) {
        return i < 0 || i >= lower.length ? "" : lower[i];
    }

    /** The tag, or nothing outside the sentence. */
    String pos(int i) {
        return i < 0 || i >= lower.length ? "" : sentence.token(i).pos();
    }

    /** Whether "mid-" was cut off the word: "mid-March". */
    boolean middle(int i) {
        return i >= 0 && i < lower.length && middle[i];
    }

    boolean capital(int i) {
        if (i < 0 || i >= lower.length) {
            return false;
        }
        String form = sentence.token(i).form();
        return Character.isUpperCase(form.codePointAt(middle[i] ? MIDDLE.length() : 0));
    }

    /** Index after these words when they stand at {@code i}, else -1. */
    int after(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!at(i + k).equals(words[k])) {
                return -1;
            }
        }
        return i + words.length;
    }

    /** Whether the word hangs on a verb of the past. */
    boolean past(int i) {
        return i >= 0 && i < lower.length && Tense.past(sentence, i);
    }

    int size() {
        return lower.length;
    }
}
