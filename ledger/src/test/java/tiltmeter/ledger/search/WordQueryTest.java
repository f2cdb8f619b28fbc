package tiltmeter.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arms deal | Norland dealt in arms | true",
                "arms deal | Norland has an army | false",
                "supply | The port supplies Ost | true",
                "supplied | A line of supply | true",
                "stopping | It will stop, he said | true",
                "stop | He was stopped at Brill | true",
                "sold | The ministry will sell grain | true",
                "invading | Sudovia invaded the coast | true",
                "war | A wary guard at the gate | false",
                "press | Sudovia pressed on | true",
                "\"peace plan\" | A plan for peace | false",
                "\"peace plan\" | The peace plans failed | true",
                "“peace plan” Ost | Ost has a peace plan | true",
                "ÉLYSÉE | at the Élysée | true",
                "1999 | in 1999 | true",
                "... | anything | true"
            })
    void wordsMatchInAllTheirForms(String words, String text, boolean found) {
        assertThat(WordQuery.parse(words).matches(text)).isEqualTo(found);
    }

    @Test
    void everyPartIsOnePattern() {
        assertThat(WordQuery.parse("grain \"the port of Brill\" ").patterns()).hasSize(2);
    }

    @Test
    void signsOfPatternsAreNoWords() {
        assertThat(WordQuery.parse("a.*b").matches("a plan and b")).isFalse();
        assertThat(WordQuery.parse("a.*b").matches("a, b")).isTrue();
    }
}
