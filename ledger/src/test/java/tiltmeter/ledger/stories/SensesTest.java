package tiltmeter.ledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SensesTest {
    private static int word(String letters) {
        for (String line : Stored.text("senses.tsv").split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(letters)) {
                return Integer.parseUnsignedInt(cells[1], 16) | 9;
            }
        }
        throw new AssertionError("no word " + letters);
    }

    private static double nearness(String one, String other) {
        byte[] first = Senses.shipped().of(word(one));
        byte[] second = Senses.shipped().of(word(other));
        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        return Senses.nearness(first, second);
    }

    @Test
    void wordsThatReplaceEachOtherAreNear() {
        assertThat(nearness("ensure", "guaran")).isGreaterThan(0.5);
        assertThat(nearness("weapon", "firear")).isGreaterThan(0.5);
        assertThat(nearness("weapon", "doctor")).isLessThan(0.35);
    }

    @Test
    void namesAreTold() {
        assertThat(Senses.shipped().isName(word("ukrain"))).isTrue();
        assertThat(Senses.shipped().isName(word("weapon"))).isFalse();
        assertThat(Senses.shipped().isName(12345)).isFalse();
    }

    @Test
    void theGistOfATextIsNearThatOfItsParaphrase() {
        Gist.Packed text = gist("doctor", "virus", "hospit");
        assertThat(text.nearness(gist("medica", "infect", "nurses")))
                .isGreaterThan(text.nearness(gist("weapon", "missil", "troops")));
        assertThat(text.nearness(text)).isGreaterThan(0.98);
        assertThat(text.keys()).isEqualTo(text.keys()).doesNotHaveDuplicates();
    }

    private static Gist.Packed gist(String... words) {
        return Gist.of(new Course(List.of(word(words[0]), word(words[1]), word(words[2]))), 0, 3)
                .packed();
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> Senses.parse("ensure\t00000010\t0\tAAAA"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ensure");
        assertThatThrownBy(() -> Weights.parse("bias\t1\nfirst\t1\t2\n", List.of("first", "second")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Weights.parse("# head\nbias\t1\nfirst\t2\t3\n", List.of("first"))
                        .odds(new double[] {2}, 10))
                .isEqualTo(1 + 2 * (2 + 30));
    }
}
