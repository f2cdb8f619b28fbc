package tiltmeter.reader.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.reader.syntax.CompactParser;

/** Who is found at the ends of acts; A and R are the phrases in brackets. */
class ActFinderTest {
    private static final CompactParser PARSER = CompactParser.load();
    private static final ActFinder FINDER = finder();

    private static ActFinder finder() {
        Problems problems = new Problems();
        ActLexicon lexicon = ActLexicon.load(problems);
        problems.throwIfAny();
        return new ActFinder(lexicon);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The invasion of [R:Kuwait] began at night. | ASSAULT null > RRR
            [A:Peru] condemned the invasion of Kuwait. | ACCUSE AAA > null
            [A:Peru] condemned the [R:Iraqi] invasion of Kuwait. | ACCUSE AAA > RRR
            [A:Peru] criticised the fees imposed by [R:Chile]. | ACCUSE AAA > RRR
            [A:Peru] welcomed the decision taken by [R:Chile]. | SUPPORT AAA > RRR
            On Monday [A:the envoy] called [R:the pilot] a liar. | ACCUSE AAA > RRR
            [A:The army] launched airstrikes on [R:the port]. | ASSAULT AAA > RRR
            [A:The ship] has violated [R:Turkish] airspace. | MOBILIZE AAA > RRR
            [A:The mission] sent a batch of tents to [R:Chad]. | AID AAA > RRR
            People fled [R:the town] [A:the army] shelled. | ASSAULT AAA > RRR
            Reporters visited [R:the airport] that [A:the army] captured. | ASSAULT AAA > RRR
            The dialogue between [A:Doha] and [R:Cairo] will continue. | CONSULT AAA > RRR
            """)
    void findsWhoDidWhatToWhom(String example, String expected) {
        assertThat(FINDER.find(new BracketedExample(example).scene(PARSER)))
                .extracting(draft -> draft.act.type() + " " + draft.actorCode() + " > " + draft.recipientCode())
                .contains(expected);
    }
}
