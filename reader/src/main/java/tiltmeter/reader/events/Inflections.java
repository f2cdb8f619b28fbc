package tiltmeter.reader.events;

import java.util.List;
import java.util.Locale;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.reader.syntax.Token;

/**
 * Finds the dictionary form of a word where the parser's lemma is none: its word list holds some participles as words
 * of their own ("ended", "provided"), and it does not know newer verbs ("normalised"). The act lexicon decides which of
 * the possible forms is a word.
 */
final class Inflections {
    private Inflections() {}

    /** The acts that {@code token} can name. */
    static List<Act> acts(ActLexicon lexicon, Token token) {
        List<Act> found = lexicon.named(token.lemma());
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean past = form.endsWith("ed") && form.equals(token.lemma());
        if (!found.isEmpty() || !past || form.length() < 5) {
            return found;
        }
        List<Act> withoutE = lexicon.named(form.substring(0, form.length() - 2));
        if (!withoutE.isEmpty()) {
            return withoutE;
        }
        List<Act> withE = lexicon.named(form.substring(0, form.length() - 1));
        if (!withE.isEmpty()) {
            return withE;
        }
        boolean doubled = form.charAt(form.length() - 3) == form.charAt(form.length() - 4);
        return doubled ? lexicon.named(form.substring(0, form.length() - 3)) : List.of();
    }
}
