package tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "signed a, Signed, true",
        "peace talks, talks, true",
        "talks, 'talks, then', true",
        "'talks,', peace talks, false",
        "will meet, met, false",
        "met, comet, true",
        ", met, false"
    })
    void overlapsByWordOrByPart(String a, String b, boolean expected) {
        assertThat(Words.overlap(a, b)).isEqualTo(expected);
    }
}
