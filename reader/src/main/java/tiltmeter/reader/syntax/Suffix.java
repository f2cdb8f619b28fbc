package tiltmeter.reader.syntax;

import java.util.List;
import java.util.Set;

/**
 * An ending that English puts on words, and what it may have replaced. The rules and their order are those with which
 * the models were trained.
 *
 * @param tags of the words that have it
 * @param replacements tried in order, until one gives a known word
 * @param maybeDoubled whether the consonant before it may have been doubled
 */
record Suffix(Set<String> tags, String ending, List<String> replacements, boolean maybeDoubled) {
    private static final Set<String> PRESENT = Set.of("VBZ");
    private static final Set<String> GERUND = Set.of("VBG");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    static final List<Suffix> VERB = List.of(
            of(PRESENT, "ies", "y"),
            of(PRESENT, "es", ""),
            of(PRESENT, "s", ""),
            of(GERUND, "ying", "ie"),
            doubling(GERUND, "ing", "", "e"),
            of(PAST, "ied", "y"),
            doubling(PAST, "ed", ""),
            of(PAST, "d", ""),
            of(PAST, "n", ""),
            of(PAST, "ung", "ing"));

    static final List<Suffix> NOUN = List.of(
            of(PLURAL, "ies", "y"),
            of(PLURAL, "es", ""),
            of(PLURAL, "s", ""),
            of(PLURAL, "men", "man"),
            of(PLURAL, "ae", "a"),
            of(PLURAL, "i", "us"),
            of(PLURAL, "a", "um"));

    static final List<Suffix> ADJECTIVE = List.of(
            of(Set.of("JJR"), "ier", "y"),
            doubling(Set.of("JJR"), "er", ""),
            of(Set.of("JJR"), "er", "e"),
            of(Set.of("JJS"), "iest", "y"),
            doubling(Set.of("JJS"), "est", ""),
            of(Set.of("JJS"), "est", "e"));

    static final List<Suffix> ADVERB = List.of(
            of(Set.of("RBR"), "ier", "y"),
            of(Set.of("RBR"), "er", "", "e"),
            of(Set.of("RBS"), "iest", "y"),
            of(Set.of("RBS"), "est", "", "e"));

    private static Suffix of(Set<String> tags, String ending, String... replacements) {
        return new Suffix(tags, ending, List.of(replacements), false);
    }

    private static Suffix doubling(Set<String> tags, String ending, String... replacements) {
        return new Suffix(tags, ending, List.of(replacements), true);
    }
}
