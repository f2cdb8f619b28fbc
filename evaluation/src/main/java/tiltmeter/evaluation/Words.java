package tiltmeter.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two stretches of text speak of the same words. */
public final class Words {
    private Words() {}

    /**
     * Whether the two share a word (case aside, split at white space) or one stands inside the other. Nothing overlaps
     * with an empty or missing text. Words keep their punctuation, so "talks," and "talks" overlap only when one text
     * holds the other.
     */
    public static boolean overlap(@Nullable String a, @Nullable String b) {
        if (a == null || b == null || a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> shared = words(a);
        shared.retainAll(words(b));
        return !shared.isEmpty() || a.contains(b) || b.contains(a);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean blank = i == lower.length() || blank(lower.charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** White space as the reference script sees it, no-break spaces included. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
