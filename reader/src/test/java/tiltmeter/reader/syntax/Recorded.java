package tiltmeter.reader.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tiltmeter.model.Span;

/**
 * What the stock library said of sentences of ours and of broken versions of them, as text: so that comparing with it
 * does not take loading it. {@link CompactParserEqualsStockTest} checks the record itself.
 */
final class Recorded {
    static final String FILE = "stock-parses.tsv";

    private Recorded() {}

    /** Our own sentences, whole and broken: those leave words without a head, which takes the parser elsewhere. */
    static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>();
        for (String sentence : resource("sentences.txt").lines().toList()) {
            all.add(sentence);
            all.add(sentence.substring(0, sentence.length() / 2));
            all.add(sentence.substring(sentence.length() / 3) + " " + sentence);
            all.add(sentence.toUpperCase(Locale.ROOT));
            all.add(new StringBuilder(sentence).reverse().toString());
        }
        return all;
    }

    /** Parses as {@link #line} gives them, by sentence. */
    static Map<String, String> parses() throws IOException {
        Map<String, String> parses = new LinkedHashMap<>();
        for (String line : resource(FILE).lines().toList()) {
            String[] parts = line.split("\t", 2);
            parses.put(parts[0], parts[1]);
        }
        return parses;
    }

    /** All that a parse says but the forms, which follow from the rest. */
    static String line(SyntaxParser parser, String sentence) {
        StringBuilder line = new StringBuilder();
        for (Token token :
                parser.parse(sentence, new Span(0, sentence.length())).tokens()) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(token.span().start())
                    .append('-')
                    .append(token.span().end())
                    .append('/')
                    .append(token.lemma().replace(' ', '_'))
                    .append('/')
                    .append(token.pos())
                    .append('/')
                    .append(token.head())
                    .append('/')
                    .append(token.label());
        }
        return line.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Recorded.class.getResourceAsStream(name)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
