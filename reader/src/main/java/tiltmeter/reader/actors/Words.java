package tiltmeter.reader.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiltmeter.model.Span;

/**
 * The units of a text in which names are looked up: runs of letters and digits, and every other visible mark by itself.
 * Accents are off and apostrophes straight, so that "Erdoğan" and "Erdogan" are one name. "U.S." is four units,
 * whatever stands around it, so a name matches inside "U.S.-led" too.
 */
final class Words {
    private final List<Span> spans = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    private Words() {}

    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The units of {@code text} inside {@code part}; spans count from the start of {@code text}. */
    static Words of(String text, Span part) {
        Words words = new Words();
        int i = part.start();
        while (i < part.end()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                while (next < part.end() && continues(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                words.add(i, Math.min(next, part.end()), fold(text.substring(i, Math.min(next, part.end()))));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                words.add(i, Math.min(next, part.end()), mark(c));
            }
            i = next;
        }
        return words;
    }

    private static boolean continues(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end, String unit) {
        spans.add(new Span(start, end));
        units.add(unit);
        lower.add(unit.toLowerCase(Locale.ROOT));
    }

    private static String mark(int c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`' -> "'";
            case '‐', '‑', '–' -> "-";
            default -> Character.toString(c);
        };
    }

    /**
     * {@code word} without accents; letters that no accent explains (ł, ø, ı, đ, ß, æ) become their plain neighbours.
     */
    static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 128;
        }
        if (plain) {
            return word;
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                switch (c) {
                    case 'ł' -> folded.append('l');
                    case 'Ł' -> folded.append('L');
                    case 'ø' -> folded.append('o');
                    case 'Ø' -> folded.append('O');
                    case 'ı' -> folded.append('i');
                    case 'đ', 'ð' -> folded.append('d');
                    case 'Đ' -> folded.append('D');
                    case 'ß' -> folded.append("ss");
                    case 'æ' -> folded.append("ae");
                    case 'ə' -> folded.append('a');
                    default -> folded.append(c);
                }
            }
        }
        return folded.toString();
    }

    int size() {
        return units.size();
    }

    String unit(int i) {
        return units.get(i);
    }

    /** Unit {@code i} in lower case. */
    String lower(int i) {
        return lower.get(i);
    }

    Span span(int i) {
        return spans.get(i);
    }
}
