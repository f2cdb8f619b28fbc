package tiltmeter.reader.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Notes on capitals, digits and punctuation, under the names that the models were trained with. ASCII only, as there.
 */
final class Spelling {
    private static final String LINK = "#hlink#";

    private static final String IS_LINK = "0";
    private static final String ALL_CAPITALS = "1";
    private static final String ALL_SMALL = "2";
    private static final String ALL_DIGITS = "3";
    private static final String ALL_MARKS = "4";
    private static final String DIGITS_AND_MARKS = "5";
    private static final String HAS_DIGIT = "6";
    private static final String HAS_PERIOD = "7";
    private static final String HAS_HYPHEN = "8";
    private static final String HAS_OTHER_MARK = "9";
    private static final String NO_SMALL = "10";
    private static final String CAPITAL_FIRST = "11";
    private static final String ONE_CAPITAL_INSIDE = "12";
    private static final String CAPITALS_INSIDE = "13";

    private Spelling() {}

    /** In the order in which their weights are added up. */
    static List<String> notes(String word, boolean firstOfSentence) {
        if (word.equals(LINK)) {
            return List.of(IS_LINK);
        }
        int length = word.length();
        int capitals = count(word, Spelling::capital);
        int small = count(word, Spelling::small);
        int digits = count(word, Spelling::digit);
        int marks = count(word, Spelling::mark);
        boolean startsWithCapital = length > 0 && capital(word.charAt(0));

        List<String> notes = new ArrayList<>();
        if (capitals == length) {
            notes.add(ALL_CAPITALS);
        } else if (small == length) {
            notes.add(ALL_SMALL);
        } else if (digits == length) {
            notes.add(ALL_DIGITS);
        } else if (marks == length) {
            notes.add(ALL_MARKS);
        } else if (digits + marks == length) {
            notes.add(DIGITS_AND_MARKS);
        } else if (small == 0) {
            notes.add(NO_SMALL);
        }
        if (capitals < length) {
            if (startsWithCapital && !firstOfSentence) {
                notes.add(CAPITAL_FIRST);
            }
            int inside = startsWithCapital ? capitals - 1 : capitals;
            if (inside == 1) {
                notes.add(ONE_CAPITAL_INSIDE);
            } else if (inside > 1) {
                notes.add(CAPITALS_INSIDE);
            }
        }
        if (digits > 0 && digits < length) {
            notes.add(HAS_DIGIT);
        }
        boolean period = word.indexOf('.') >= 0;
        boolean hyphen = word.indexOf('-') >= 0;
        if (period) {
            notes.add(HAS_PERIOD);
        }
        if (hyphen) {
            notes.add(HAS_HYPHEN);
        }
        if (marks > 0 && marks < length && !period && !hyphen) {
            notes.add(HAS_OTHER_MARK);
        }
        return notes;
    }

    private interface Kind {
        boolean has(char c);
    }

    private static int count(String word, Kind kind) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (kind.has(word.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean mark(char c) {
        return c > ' ' && c < 127 && !capital(c) && !small(c) && !digit(c);
    }
}
