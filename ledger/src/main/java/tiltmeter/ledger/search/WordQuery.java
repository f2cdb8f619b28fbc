package tiltmeter.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are looked for: all of them have to stand in the text, in any order and form; words in double quotation
 * marks one after the other.
 *
 * @param patterns for each part a pattern that DuckDB and Java read alike, for the text in lower case
 */
public record WordQuery(List<String> patterns) {
    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String APART = "[^\\p{L}\\p{N}]+";

    public WordQuery {
        patterns = List.copyOf(patterns);
    }

    /** What {@code words} ask for; nothing, which every text has, when there is no letter or digit in them. */
    public static WordQuery parse(String words) {
        List<String> patterns = new ArrayList<>();
        Matcher parts = PART.matcher(words.toLowerCase(Locale.ROOT));
        while (parts.find()) {
            String part = parts.group(1) == null ? parts.group(2) : parts.group(1);
            List<String> forms = new ArrayList<>();
            Matcher each = WORD.matcher(part);
            while (each.find()) {
                forms.add("(?:" + String.join("|", Inflections.of(each.group())) + ")");
            }
            if (!forms.isEmpty()) {
                patterns.add("(?:^|[^\\p{L}\\p{N}])" + String.join(APART, forms) + "(?:$|[^\\p{L}\\p{N}])");
            }
        }
        return new WordQuery(patterns);
    }

    /** Whether {@code text} has everything that is looked for. */
    public boolean matches(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return patterns.stream()
                .allMatch(pattern -> Pattern.compile(pattern).matcher(lower).find());
    }
}
