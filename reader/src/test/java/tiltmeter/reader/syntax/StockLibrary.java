package tiltmeter.reader.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tiltmeter.model.Span;

/** NLP4J as it comes, without its named entities and embeddings, behind our interface. Loads for 10 to 20 s. */
final class StockLibrary implements SyntaxParser {
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">
                  edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz
                </ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">
                  edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz
                </word_clusters>
              </lexica>
              <models>
                <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
                <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
              </models>
            </configuration>
            """;

    private final NLPDecoder decoder =
            new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

    @Override
    public ParsedSentence parse(String text, Span sentence) {
        NLPNode[] nodes = decoder.decode(WordSplitter.plain(text, sentence));
        List<Token> tokens = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            Span span = new Span(sentence.start() + node.getStartOffset(), sentence.start() + node.getEndOffset());
            tokens.add(new Token(
                    i - 1,
                    span,
                    span.of(text),
                    CompactParser.printed(node.getLemma(), span.of(text)),
                    node.getPartOfSpeechTag(),
                    node.getDependencyHead().getID() - 1,
                    node.getDependencyLabel()));
        }
        return new ParsedSentence(sentence, tokens);
    }
}
