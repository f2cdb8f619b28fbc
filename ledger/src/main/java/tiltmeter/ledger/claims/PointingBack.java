package tiltmeter.ledger.claims;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an article that has told an act comes back to it by a noun: "a meeting … the meeting", "arrived … her visit".
 *
 * <p>Misses: two such acts in one article, of which the later is not dated; nouns without an article ("talks").
 */
final class PointingBack {
    /**
     * The end of the words before a noun that points back, with at most one word between, which must not tell another
     * act: "the second visit". No possessive names: "Obama's deal" may be any deal of his. No "that", which mostly
     * opens a clause.
     */
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:^|[^\\p{L}])(?:the|this|his|her|its|their)\\s+"
            + "(?:(?!(?:initial|first|second|third|latest|last|next|new|previous|earlier|later|future|other|final)\\b)"
            + "[“\"]?[\\p{L}-]+[”\"]?\\s+)?$");

    private static final Pattern SERIES =
            Pattern.compile("(?i)\\b(?:multiple|several|many|numerous|repeated|various|all"
                    + "|series of|string of|wave of|spate of)\\s+(?:[\\p{L}-]+\\s+)?$");

    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d,.]*\\b");

    private PointingBack() {}

    /** Whether the later of the two points back, both being told by one article. */
    static boolean does(Told a, Told b) {
        Told later = a.ordinal() < b.ordinal() ? b : a;
        return a.article().equals(b.article()) && definite(later);
    }

    /** Whether a noun names the act as one that the reader knows of. */
    static boolean definite(Told told) {
        return DEFINITE.matcher(told.lead()).find();
    }

    /** Whether it names many acts at once, so that no single one of them is it: "several major attacks". */
    static boolean series(Told told) {
        return SERIES.matcher(told.lead()).find();
    }

    /** Whether both give numbers, and no number that the other gives: "killed 15", "killed 23". */
    static boolean countDiffers(Told a, Told b) {
        SortedSet<String> mine = numbers(a.quote());
        SortedSet<String> others = numbers(b.quote());
        boolean both = !mine.isEmpty() && !others.isEmpty();
        mine.retainAll(others);
        return both && mine.isEmpty();
    }

    private static SortedSet<String> numbers(String text) {
        SortedSet<String> numbers = new TreeSet<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(found.group());
        }
        return numbers;
    }
}
