package tiltmeter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateWordsTest {
    private static final Reader READER = Reader.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The talks lasted seven hours. | true
            Many houses burned during the attack. | true
            The session was long. | false
            Bread costs more than last year. | false
            """)
    void letsInWhatMayTellAnActAgain(String sentence, boolean opens) {
        assertThat(READER.isWorthParsing(sentence)).isEqualTo(opens);
    }
}
