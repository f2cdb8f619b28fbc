package tiltmeter.reader.syntax;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;

/** Dictionary forms as the models know them. Thread-safe. */
final class Lemmas {
    private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    String of(Lexeme lexeme, String tag) {
        return analyzer.lemmatize(lexeme.simplified(), tag);
    }
}
