package tiltmeter.ledger.claims;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of a clause that tell one act from another, cut to their stems: no function words, no names of the ends, no
 * words of saying and planning, no days and months.
 *
 * <p>The stemmer only takes off endings of number and tense. Misses: irregular forms ("sent", "sold") except a few, and
 * words of one root with different stems ("invasion", "invade").
 */
final class Stems {
    private static final Set<String> IDLE = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "but",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "against",
            "into",
            "over",
            "about",
            "after",
            "before",
            "during",
            "as",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "this",
            "these",
            "those",
            "its",
            "it",
            "his",
            "her",
            "their",
            "he",
            "she",
            "they",
            "them",
            "him",
            "we",
            "our",
            "us",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "could",
            "should",
            "may",
            "might",
            "must",
            "can",
            "not",
            "no",
            "never",
            "nor",
            "any",
            "all",
            "some",
            "more",
            "most",
            "also",
            "already",
            "again",
            "still",
            "just",
            "only",
            "than",
            "then",
            "there",
            "when",
            "where",
            "while",
            "if",
            "so",
            "such",
            "very",
            "own",
            "other",
            "another",
            "what",
            "how",
            "say",
            "said",
            "says",
            "plan",
            "planned",
            "plans",
            "agree",
            "agreed",
            "decide",
            "decided",
            "consider",
            "considering",
            "new",
            "first",
            "last",
            "next",
            "year",
            "month",
            "week",
            "day",
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "one",
            "two",
            "up",
            "out",
            "mr",
            "mrs",
            "ms",
            "president",
            "minister",
            "government",
            "country",
            "countries",
            "official",
            "officials",
            "ministry",
            "foreign",
            "s");

    private Stems() {}

    /** The stems of {@code text} without those of {@code names}. */
    static SortedSet<String> of(String text, Iterable<String> names) {
        Set<String> left = new TreeSet<>();
        for (String name : names) {
            for (String word : words(name)) {
                left.add(stem(word));
            }
        }
        SortedSet<String> stems = new TreeSet<>();
        for (String word : words(text)) {
            String stem = stem(word);
            if (word.length() > 1 && !IDLE.contains(word) && !left.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).replace("’s", "").replace("'s", "").split("[^\\p{L}\\p{N}]+");
    }

    /** Without the endings of plural and tense: "strikes", "striking" and "struck" give "strik". */
    static String stem(String word) {
        String known = switch (word) {
            case "struck" -> "strike";
            case "sent" -> "send";
            case "sold" -> "sell";
            case "shot" -> "shoot";
            case "held" -> "hold";
            case "met" -> "meet";
            case "gave", "given" -> "give";
            case "broke", "broken" -> "break";
            case "withdrew", "withdrawn" -> "withdraw";
            case "fought" -> "fight";
            case "led" -> "lead";
            case "bought" -> "buy";
            case "made" -> "make";
            case "took", "taken" -> "take";
            case "arm", "arms", "armed", "arming", "weaponry", "armaments", "munitions" -> "weapon";
            case "invaded", "invades", "invading", "invade" -> "invasion";
            case "meeting", "meetings" -> "meet";
            case "trip", "travel", "travelled", "traveled", "travels", "visiting" -> "visit";
            case "killings", "killing" -> "kill";
            case "attackers", "attacker" -> "attack";
            default -> word;
        };
        for (String ending : new String[] {"ings", "ing", "ied", "ies", "ed", "es", "s"}) {
            if (known.length() - ending.length() >= 3 && known.endsWith(ending) && !known.endsWith("ss")) {
                known = known.substring(0, known.length() - ending.length());
                break;
            }
        }
        int last = known.length() - 1;
        boolean doubled =
                last >= 3 && known.charAt(last) == known.charAt(last - 1) && "lsz".indexOf(known.charAt(last)) < 0;
        if (doubled || (last >= 3 && (known.charAt(last) == 'e' || known.charAt(last) == 'y'))) {
            known = known.substring(0, last);
        }
        return known;
    }
}
