package tiltmeter.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiltmeter.model.Span;
import tiltmeter.weights.EnglishWeights;

/**
 * The tagger and dependency parser of NLP4J 1.1.3, with its weights and its choices but our own code and memory. One
 * sentence may have several roots: the model is greedy and does not forbid it, and sentences of more than
 * {@value #LONGEST_PARSED} words are parsed in parts.
 */
public final class CompactParser implements SyntaxParser {
    /** Words that are parsed together at most, since time grows with the square of them. */
    static final int LONGEST_PARSED = 200;

    private static final String ROOT = "@#r$%";

    private final WordSplitter splitter = new WordSplitter();
    private final Lemmas lemmas = new Lemmas();
    private final Lexemes lexemes;
    private final Tagger tagger;
    private final ArcParser parser;
    private final int root;

    private CompactParser(EnglishWeights weights) {
        this.lexemes = new Lexemes(weights.atoms(), weights.words());
        this.tagger = new Tagger(weights.tagger(), lexemes);
        this.parser = new ArcParser(weights.parser(), weights.labelSets(), lexemes);
        this.root = lexemes.atom(ROOT);
    }

    /** The parser of this process; the first call reads the weights, which takes about a second and 150 MB. */
    public static CompactParser load() {
        return Shared.PARSER;
    }

    /** Made when first asked for, once for all threads: nothing in a parser changes after it is made. */
    private static final class Shared {
        private static final CompactParser PARSER = new CompactParser(EnglishWeights.load());
    }

    @Override
    public ParsedSentence parse(String text, Span sentence) {
        List<WordSplitter.Word> words = splitter.split(text, sentence);
        Lexeme[] found = words.stream().map(word -> lexemes.of(word.form())).toArray(Lexeme[]::new);
        Draft draft = new Draft(found, root);
        String[] tags = tagger.tag(draft);
        String[] lemma = new String[found.length];
        for (int i = 0; i < found.length; i++) {
            lemma[i] = lemmas.of(found[i].lower(), tags[i]);
            draft.lemmas[i + 1] = lexemes.atom(lemma[i]);
        }
        List<Token> tokens = new ArrayList<>(found.length);
        for (int from = 0; from < found.length; ) {
            int to = LongSentences.partEnd(tags, from, LONGEST_PARSED);
            Draft part = draft.part(from + 1, to + 1);
            parser.parse(part);
            for (int i = from; i < to; i++) {
                int word = i - from + 1;
                int head = part.arcs.head(word);
                Span span = words.get(i).span();
                String form = text.substring(span.start(), span.end());
                tokens.add(new Token(
                        i,
                        span,
                        form,
                        printed(lemma[i], form),
                        tags[i],
                        head == 0 ? -1 : from + head - 1,
                        parser.name(part.arcs.label(word))));
            }
            from = to;
        }
        return new ParsedSentence(sentence, tokens);
    }

    /** The models make numbers and links alike; whoever reads the lemma wants to know which. */
    static String printed(String lemma, String form) {
        boolean placeholder = lemma.length() > 1 && lemma.startsWith("#") && lemma.endsWith("#");
        boolean number = form.chars().anyMatch(c -> c >= '0' && c <= '9');
        return placeholder || number ? form.toLowerCase(Locale.ROOT) : lemma;
    }
}
