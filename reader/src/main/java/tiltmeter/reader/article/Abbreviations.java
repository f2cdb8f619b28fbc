package tiltmeter.reader.article;

import java.util.Locale;
import java.util.Set;

/** Which words keep their full stop without ending a sentence. */
final class Abbreviations {
    /** A name follows, so the sentence never ends here. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr",
            "mrs",
            "ms",
            "mx",
            "dr",
            "prof",
            "rev",
            "fr",
            "hon",
            "gen",
            "col",
            "lt",
            "maj",
            "capt",
            "cmdr",
            "sgt",
            "cpl",
            "adm",
            "brig",
            "sen",
            "sens",
            "rep",
            "reps",
            "gov",
            "govs",
            "pres",
            "amb",
            "sec",
            "st",
            "mt",
            "ft",
            "messrs",
            "supt",
            "insp",
            "det",
            "atty",
            "dep",
            "asst",
            "vs",
            "v",
            "e.g",
            "i.e",
            "cf",
            "viz",
            "ca",
            "al",
            "pvt",
            "spc",
            "cdr",
            "vice-adm",
            "maj-gen",
            "lt-gen",
            "sr",
            "sra",
            "mme",
            "mlle",
            "msgr",
            "sheik");
    /** A number follows, or the sentence may end here. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "art", "para", "vol", "pp", "p", "ch", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "res", "approx");
    /** The sentence ends here only if a word follows that likes to start one. */
    private static final Set<String> UNDECIDED = Set.of(
            "inc", "corp", "co", "cos", "ltd", "llc", "plc", "jr", "bros", "etc", "dept", "univ", "assn", "ave", "blvd",
            "rd", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la",
            "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va",
            "vt", "wash", "wis", "wyo", "a.m", "p.m", "u.s", "u.k", "u.n", "d.c", "e.u", "u.s.a", "u.a.e", "ph.d",
            "m.d", "b.a", "m.a", "d-n.y", "r-n.y", "b.c", "a.d", "gmt", "est", "min", "max", "govt", "intl", "natl");
    /** Words that often start a sentence and are no part of a name. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "there",
            "when",
            "while",
            "after",
            "before",
            "as",
            "if",
            "for",
            "however",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "by",
            "with",
            "from",
            "what",
            "who",
            "how",
            "why",
            "where",
            "since",
            "so",
            "then",
            "to",
            "not",
            "no",
            "some",
            "many",
            "most",
            "both",
            "all",
            "one",
            "two",
            "under",
            "over",
            "during",
            "according",
            "although",
            "though",
            "because",
            "last",
            "now",
            "still",
            "yet",
            "also",
            "or",
            "nor",
            "asked",
            "such",
            "several",
            "even",
            "instead",
            "meanwhile",
            "earlier",
            "later",
            "until",
            "once",
            "other",
            "others",
            "more",
            "each",
            "every",
            "among",
            "between",
            "that's",
            "it's",
            "he's",
            "they're",
            "we're",
            "officials",
            "experts",
            "analysts",
            "critics",
            "here",
            "only",
            "despite",
            "within",
            "without");

    private Abbreviations() {}

    /**
     * Whether a full stop after {@code word} can end a sentence that {@code next} would follow.
     *
     * @param word what stands before the stop, inner stops included ({@code U.S}), outer punctuation left out
     * @param next the word after, or empty at the end of the text
     */
    static boolean mayEnd(String word, String next) {
        if (next.isEmpty()) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean starter = STARTERS.contains(next.toLowerCase(Locale.ROOT).replace('’', '\''));
        boolean digit = Character.isDigit(next.charAt(0));
        if (BEFORE_NAME.contains(lower)) {
            // "Sen." and "St." are titles, "sen" alone or "st" in "21 st" are not worth a rule
            return false;
        }
        if (BEFORE_NUMBER.contains(lower)) {
            boolean month = Character.isUpperCase(word.charAt(0)) && !lower.startsWith("no") && lower.length() > 2;
            return !digit && (starter || (!month && !lower.equals("p") && !lower.equals("pp")));
        }
        if (UNDECIDED.contains(lower) || isInitials(word)) {
            return starter && !(isSingleInitial(word) && !word.equals("I"));
        }
        return true;
    }

    /** "J", "U.S", "R-Ky" and the like: single letters between stops. */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' || c == '-') {
                run = 0;
            } else if (++run > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSingleInitial(String word) {
        return word.length() == 1;
    }
}
