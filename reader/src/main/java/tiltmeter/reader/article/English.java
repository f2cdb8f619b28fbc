package tiltmeter.reader.article;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages by how often small words occur. Never sure of a text under ten words. */
public final class English {
    /** Lowest share of small English words, in [0, 1], in English prose; real news lies at 0.30 to 0.50. */
    private static final double LOWEST_SHARE = 0.15;

    private static final int MOST_WORDS = 2000;
    private static final Set<String> OURS = Set.of(
            "the", "of", "and", "to", "in", "that", "for", "is", "was", "on", "with", "as", "by", "at", "from", "his",
            "he", "she", "it", "has", "have", "had", "be", "been", "are", "were", "an", "will", "would", "not", "but",
            "they", "their", "which", "who", "this", "after", "about", "over", "said", "than", "its", "we", "you",
            "our", "or", "if", "when", "what", "there", "more", "into", "against", "could", "should", "may", "how",
            "why");
    private static final Set<String> OTHERS = Set.of(
            "der", "die", "das", "und", "ist", "von", "den", "dem", "mit", "nicht", "ein", "eine", "auf", "für", "im",
            "zu", "sich", "des", "le", "la", "les", "et", "du", "une", "est", "dans", "pour", "qui", "que", "sur", "au",
            "aux", "el", "los", "las", "por", "con", "para", "una", "del", "se", "su", "il", "che", "di", "della",
            "per", "non", "sono", "gli", "het", "een", "van", "voor", "zijn", "niet", "och", "att", "det", "som", "på",
            "av", "og", "er", "til", "o", "os", "um", "uma", "não", "em", "da", "do", "na", "w", "z", "nie", "się",
            "jest", "ve", "bir", "bu", "için", "yang", "dan", "dengan", "untuk", "hogy", "és", "az", "ja", "ei", "että",
            "și", "să", "cu");

    /** What the words say. */
    public enum Verdict {
        ENGLISH,
        OTHER,
        UNSURE
    }

    private English() {}

    /** ISO 639-1 code that goes with {@code verdict}; null for one unsure. */
    static @Nullable String code(Verdict verdict) {
        return verdict == Verdict.ENGLISH ? "en" : null;
    }

    /** The language of {@code text}, from its first {@value #MOST_WORDS} words. */
    public static Verdict of(String text) {
        int words = 0;
        int ours = 0;
        int others = 0;
        int latin = 0;
        int letters = 0;
        int i = 0;
        while (i < text.length() && words < MOST_WORDS) {
            int from = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                letters++;
                if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN) {
                    latin++;
                }
                i++;
            }
            if (i > from) {
                words++;
                String word = text.substring(from, Math.min(i, from + 20)).toLowerCase(Locale.ROOT);
                ours += OURS.contains(word) ? 1 : 0;
                others += OTHERS.contains(word) ? 1 : 0;
            } else {
                i++;
            }
        }
        if (latin * 2 < letters) {
            return Verdict.OTHER;
        }
        if (words < 10) {
            return others >= 2 && others > ours ? Verdict.OTHER : ours > others ? Verdict.ENGLISH : Verdict.UNSURE;
        }
        if (others > ours) {
            return Verdict.OTHER;
        }
        if (words < 40) {
            return ours > 0 ? Verdict.ENGLISH : Verdict.UNSURE;
        }
        return ours >= LOWEST_SHARE * words ? Verdict.ENGLISH : Verdict.OTHER;
    }
}
