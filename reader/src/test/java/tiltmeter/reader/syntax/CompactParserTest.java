package tiltmeter.reader.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Span;

class CompactParserTest {
    private static final CompactParser PARSER = CompactParser.load();

    @Test
    void findsWhoAccusesWhomOfWhat() {
        String text = "Norway has accused its neighbour of jamming signals.";
        ParsedSentence parsed = parse(text);

        Token accused = word(parsed, "accused");
        assertThat(accused.head()).isEqualTo(-1);
        assertThat(accused.lemma()).isEqualTo("accuse");
        assertThat(accused.pos()).isEqualTo("VBN");
        assertThat(relation(parsed, "Norway")).isEqualTo("nsubj of accused");
        assertThat(relation(parsed, "neighbour")).isEqualTo("dobj of accused");
        assertThat(relation(parsed, "jamming")).isEqualTo("pcomp of of");
    }

    @Test
    void saysWhatTheStockLibrarySaid() throws IOException {
        Map<String, String> recorded = Recorded.parses();

        assertThat(recorded.keySet()).containsAll(Recorded.sentences());
        assertThat(recorded).hasSizeGreaterThan(250);
        recorded.forEach((sentence, parse) ->
                assertThat(Recorded.line(PARSER, sentence)).as(sentence).isEqualTo(parse));
    }

    @Test
    void saysTheSameInEveryThread() throws IOException {
        Map<String, String> recorded = Recorded.parses();
        recorded.entrySet().parallelStream()
                .forEach(entry ->
                        assertThat(Recorded.line(PARSER, entry.getKey())).isEqualTo(entry.getValue()));
    }

    @Test
    void everySpanIsItsForm() {
        String text = "Odd\u00A0spaces,\u2009“curly quotes” — and 😀 emoji; “it’s fine,” he said ( 3 ) €5m\t.";
        ParsedSentence parsed = parse(text);

        assertThat(parsed.size()).isGreaterThan(15);
        int from = 0;
        for (Token token : parsed.tokens()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(from);
            assertThat(token.span().of(text)).isEqualTo(token.form());
            from = token.span().end();
        }
        assertThat(parsed.tokens().stream().map(Token::form)).contains("😀", "“", "’s", "—");
    }

    @Test
    void startsAtTheSentenceNotTheText() {
        String text = "Nothing here. Ghana thanked Togo.";
        ParsedSentence parsed = PARSER.parse(text, new Span(14, 33));

        assertThat(parsed.token(0).form()).isEqualTo("Ghana");
        assertThat(parsed.token(0).span()).isEqualTo(new Span(14, 19));
    }

    @Test
    void takesAnything() {
        for (String text :
                List.of("", " ", "\n\t", "a", ".", "”", "\uD83D", "\uDE00", "😀", "\u0000", "((((", "'''", "%%%%")) {
            assertThat(parse(text).span().length()).isEqualTo(text.length());
        }
    }

    @Test
    void parsesLongSentencesInParts() {
        String text = "Kenya met Peru, ".repeat(400) + "x".repeat(5000);
        ParsedSentence parsed = parse(text);

        assertThat(parsed.size()).isGreaterThan(1600);
        for (Token token : parsed.tokens()) {
            assertThat(token.head()).isBetween(-1, parsed.size() - 1);
            assertThat(Math.abs(token.index() - token.head()) < CompactParser.LONGEST_PARSED || token.head() == -1)
                    .isTrue();
        }
    }

    private static ParsedSentence parse(String text) {
        return PARSER.parse(text, new Span(0, text.length()));
    }

    private static Token word(ParsedSentence parsed, String form) {
        return parsed.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static String relation(ParsedSentence parsed, String form) {
        Token token = word(parsed, form);
        return token.label() + " of " + parsed.token(token.head()).form();
    }
}
