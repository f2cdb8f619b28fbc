package tiltmeter.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Fingerprint;

final class FingerprinterTest {
    private static double alike(Fingerprint one, Fingerprint other) {
        int same = 0;
        for (int i = 0; i < one.signature().size(); i++) {
            same += one.signature().get(i).equals(other.signature().get(i)) ? 1 : 0;
        }
        return (double) same / one.signature().size();
    }

    private static String words(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("word").append(Integer.toString(i * 31, 36)).append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }

    @Test
    void isTheSameHoweverTheWordsAreSet() {
        Fingerprint one = Fingerprinter.of("Norland’s envoy said: “No.”\n\nThe well-known envoy left on 5 March 2022.");
        Fingerprint other = Fingerprinter.of("norlands envoy said no the wellknown envoy left on 5 march 2022");
        assertThat(one).isEqualTo(other);
        assertThat(one.words()).isEqualTo(12);
        assertThat(one.exact())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(Fingerprinter.of("envoy norlands").exact());
    }

    @Test
    void estimatesHowManyRunsTwoTextsShare() {
        // 396 and 396 runs of five, 196 in common: 196 / 596
        assertThat(alike(Fingerprinter.of(words(0, 400)), Fingerprinter.of(words(200, 600))))
                .isCloseTo(0.33, within(0.13));
        assertThat(alike(Fingerprinter.of(words(0, 400)), Fingerprinter.of(words(400, 800))))
                .isLessThan(0.03);
    }

    @Test
    void keepsWordsInOrderCutToTheirFirstLetters() {
        Fingerprint print = Fingerprinter.of("In 2022 Norland negotiated over bridges; negotiations help.");
        assertThat(print.course()).hasSize(8);
        assertThat(print.course().get(3)).isEqualTo(print.course().get(6)); // negotiated, negotiations
        assertThat(print.course().subList(1, 3))
                .isEqualTo(Fingerprinter.of("2022 norland").course());
    }

    @Test
    void keepsTheBeginningOfALongText() {
        assertThat(Fingerprinter.of(words(0, 2000)).course())
                .hasSize(1300)
                .startsWith(Fingerprinter.of(words(0, 10)).course().toArray(new Integer[0]));
    }

    @Test
    void takesAnyText() {
        assertThat(Fingerprinter.of("").signature()).isEmpty();
        assertThat(Fingerprinter.of("😀 a").words()).isEqualTo(2);
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            noise.append((char) random.nextInt(0xFFFF));
        }
        Fingerprint print = Fingerprinter.of(noise.toString());
        assertThat(Fingerprint.decode(print.encode())).isEqualTo(print);
    }
}
