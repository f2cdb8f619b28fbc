package tiltmeter.reader.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.reality.Commitment;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.model.Span;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.syntax.Token;

class StatusReaderTest {
    private static final SyntaxParser PARSER = CompactParser.load();
    private static final StatusReader STATUSES = new StatusReader(Embedders.load(new Problems()));
    private static final Factuality FACTUALITY = new Factuality(STATUSES, Commitment.load(new Problems()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway sent tanks to Chad.                                | sent       | happened
            Norway has sent tanks to Chad.                            | sent       | happened
            Norway is sending tanks to Chad.                          | sending    | happened
            Norway did not send tanks to Chad.                        | send       | negated
            Norway never sent tanks to Chad.                          | sent       | negated
            Nobody sent tanks to Chad.                                | sent       | negated
            No country sent tanks to Chad.                            | sent       | negated
            Norway no longer sends tanks to Chad.                     | sends      | negated
            Norway has yet to send tanks to Chad.                     | send       | negated
            Norway left without sending tanks.                        | sending    | negated
            Norway will send tanks to Chad.                           | send       | planned
            Norway is going to send tanks to Chad.                    | send       | planned
            Norway may send tanks to Chad.                            | send       | possible
            Norway could send tanks to Chad.                          | send       | possible
            Norway would send tanks if Chad asked.                    | send       | possible
            Norway said it would send tanks to Chad.                  | send       | planned
            A Norwegian attack on Chad would raise prices.            | attack     | possible
            The Norwegian attack on Chad would raise prices.          | attack     | happened
            If Norway sends tanks, Chad will be glad.                 | sends      | possible
            Norway plans to send tanks to Chad.                       | send       | planned
            Norway has no plans to send tanks to Chad.                | send       | negated
            Norway is considering sending tanks to Chad.              | sending    | planned
            Norway decided against sending tanks.                     | sending    | negated
            Norway threatened to send tanks to Chad.                  | send       | planned
            Norway refused to send tanks to Chad.                     | send       | negated
            Norway did not refuse to send tanks to Chad.              | send       | happened
            Norway failed to send tanks to Chad.                      | send       | negated
            Norway managed to send tanks to Chad.                     | send       | happened
            Norway did not manage to send tanks to Chad.              | send       | negated
            Norway refrained from criticising Chad.                   | criticising | negated
            Chad prevented Norway from sending tanks.                 | sending    | negated
            Norway urged Chad to withdraw its troops.                 | withdraw   | possible
            Norway urged Chad to withdraw its troops.                 | urged      | happened
            Norway called on Chad to release the envoy.               | release    | possible
            Norway forced Chad to release the envoy.                  | release    | happened
            Norway called for talks with Chad.                        | talks      | possible
            Norway condemned the attack.                              | attack     | happened
            Norway did not condemn the attack.                        | attack     | happened
            Norway did not condemn the attack.                        | condemn    | negated
            Norway fears an attack.                                   | attack     | possible
            Norway cancelled the visit.                               | visit      | negated
            Norway cancelled the visit.                               | cancelled  | happened
            Norway welcomed the planned visit.                        | visit      | planned
            Norway discussed a possible visit.                        | visit      | possible
            There is little evidence of an attack.                    | attack     | negated
            Norway denied any involvement in the raid.                | involvement | negated
            Norway will hold talks with Chad.                         | talks      | planned
            Norway held talks with Chad.                              | talks      | happened
            Norway is ready to mediate.                               | mediate    | planned
            Norway is not ready to mediate.                           | mediate    | negated
            Norway is unable to mediate.                              | mediate    | negated
            Norway doubts that Chad attacked the convoy.              | attacked   | possible
            Norway declined to say whether Chad attacked the convoy.  | attacked   | possible
            Norway said Chad attacked the convoy.                     | attacked   | happened
            Norway did not only arm Chad but also trained its troops. | arm        | happened
            Norway will visit Chad and sign a treaty.                 | sign       | planned
            Norway did not arm or train the rebels.                   | train      | negated
            Norway has refrained from condemning Chad, urging talks.  | urging     | happened
            Norway agreed to punish Chad by expelling its envoy.      | expelling  | planned
            Norway met the envoy after Chad shelled a town.           | shelled    | happened
            """)
    void judges(String text, String trigger, String status) {
        ParsedSentence sentence = PARSER.parse(text, new Span(0, text.length()));
        Judgement judgement = STATUSES.judge(sentence, token(sentence, trigger));
        assertThat(judgement.status())
                .as(judgement.because())
                .isEqualTo(Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Norway sent tanks to Chad., sent, 2, 3",
        "Norway will send tanks to Chad., send, 1, 2.9",
        "Norway may send tanks to Chad., send, 0, 2",
        "Norway did not send tanks to Chad., send, -3, -1",
    })
    void putsANumberOnIt(String text, String trigger, double least, double most) {
        ParsedSentence sentence = PARSER.parse(text, new Span(0, text.length()));
        assertThat(FACTUALITY.of(sentence, token(sentence, trigger))).isBetween(least, most);
    }

    private static Token token(ParsedSentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
