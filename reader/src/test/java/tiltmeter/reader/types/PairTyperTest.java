package tiltmeter.reader.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.CompactParser;

class PairTyperTest {
    private static final CompactParser PARSER = CompactParser.load();
    private static final PairTyper TYPER = PairTyper.load(ActLexicon.load(new Problems()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norway | Chad | Norway sharply criticised Chad over the closed border. | ACCUSE
                    The ministers of Peru | Chile | The ministers of Peru met colleagues from Chile in Lima. | CONSULT
                    Ghana | Togo | Ghana urged the government of Togo to open the port. | REQUEST
                    Laos | Fiji | Fiji was promised nothing, but Laos delivered food and medicine to Fiji. | AID
                    rebels | a bridge in Mali | On Friday rebels shelled a bridge in Mali. | ASSAULT
                    Police in Oman | four journalists | Police in Oman detained four journalists. | COERCE
                    Kenya | the offer of Gabon | Kenya turned down the offer of Gabon. | REJECT
                    Malta | Cuba | Malta froze the assets of banks from Cuba and imposed new sanctions. | SANCTION
                    Benin | Niger | Benin pulled its last soldiers out of Niger. | RETREAT
                    Benin | Niger | Benin lifted the curfew and apologised to Niger. | CONCEDE
                    Qatar | Iraq | Qatar warned that it would strike Iraq unless the raids stopped. | THREATEN
                    """)
    void saysWhatLinksTheEnds(String source, String target, String text, EventType type) {
        Typed typed = TYPER.type(PARSER, text, span(text, source), span(text, target));

        assertThat(typed.type()).isEqualTo(type);
        assertThat(typed.probabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(typed.confidence()).isBetween(1.0 / 15, 1.0);
        assertThat(TYPER.type(PARSER, text, span(text, source), span(text, target)))
                .isEqualTo(typed);
    }

    @Test
    void doesNotCareWhatTheEndsAreCalled() {
        String one = "Norway thanked Chad for its help.";
        String other = "Gabon thanked Peru for its help.";

        assertThat(TYPER.type(PARSER, one, span(one, "Norway"), span(one, "Chad")))
                .isEqualTo(TYPER.type(PARSER, other, span(other, "Gabon"), span(other, "Peru")));
    }

    @Test
    void takesMissingEndsAndAnyText() {
        String text = "Norway condemned the attack.";

        assertThat(TYPER.type(PARSER, text, span(text, "Norway"), null).type()).isEqualTo(EventType.ACCUSE);
        for (String odd : List.of("", " ", "😀", "\uD83D", "((((", "a")) {
            @Nullable Span all = new Span(0, odd.length());
            assertThat(TYPER.type(PARSER, odd, all, all).probabilities()).hasSize(16);
            assertThat(TYPER.type(PARSER, odd, null, null).probabilities()).hasSize(16);
        }
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        assertThat(at).isNotNegative();
        return new Span(at, at + words.length());
    }
}
