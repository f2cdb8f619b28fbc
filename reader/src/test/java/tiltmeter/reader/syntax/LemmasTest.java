package tiltmeter.reader.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LemmasTest {
    private static final List<String> TAGS = List.of(
            "VB", "VBZ", "VBG", "VBD", "VBN", "VBP", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS",
            "MD", "PRP", "TO", "CD", "IN");
    private static final List<String> ENDINGS = List.of(
            "", "s", "es", "ies", "ing", "ying", "ed", "d", "n", "er", "est", "ier", "iest", "men", "ae", "i", "a");

    private final Lemmas lemmas = new Lemmas();

    @Test
    void undoesWhatEnglishDoesToWords() {
        assertThat(lemmas.of("denied", "VBD")).isEqualTo("deny");
        assertThat(lemmas.of("running", "VBG")).isEqualTo("run");
        assertThat(lemmas.of("countries", "NNS")).isEqualTo("country");
        assertThat(lemmas.of("men", "NNS")).isEqualTo("man");
        assertThat(lemmas.of("biggest", "JJS")).isEqualTo("big");
        assertThat(lemmas.of("n't", "RB")).isEqualTo("not");
        assertThat(lemmas.of("three", "CD")).isEqualTo("#crd#");
        assertThat(lemmas.of("0th", "JJ")).isEqualTo("#ord#");
        assertThat(lemmas.of("zork", "VB")).isEqualTo("zork");
    }

    @Test
    void agreesWithTheStockLibrary() throws IOException {
        EnglishMorphAnalyzer stock = new EnglishMorphAnalyzer();
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (String word : words()) {
            for (String tag : TAGS) {
                if (!lemmas.of(word, tag).equals(stock.lemmatize(word, tag))) {
                    differences.add(word + " " + tag);
                }
                compared++;
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(100_000);
    }

    /** Every so many words of the lists, with every ending; ASCII, since the stock library misreads the five others. */
    private static Set<String> words() throws IOException {
        Set<String> words =
                new LinkedHashSet<>(List.of("0nd", "ca", "na", "i", "'ll", "first", "dozen", "x", "ss", "iiing"));
        for (String list : List.of(
                "verb.base", "verb.exc", "noun.exc", "adjective.exc", "adverb.exc", "noun.base", "adjective.base")) {
            List<String> lines = lines(list);
            for (int i = 0; i < lines.size(); i += Math.max(1, lines.size() / 25)) {
                String word = lines.get(i).split(" ", -1)[0];
                for (String ending : ENDINGS) {
                    words.add(word + ending);
                    words.add(word.substring(0, word.length() - 1) + ending);
                    words.add(word + word.charAt(word.length() - 1) + ending);
                }
            }
        }
        words.removeIf(word -> !word.chars().allMatch(c -> c < 128));
        return words;
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream in = EnglishMorphAnalyzer.class.getResourceAsStream(list)) {
            String all = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
        }
    }
}
