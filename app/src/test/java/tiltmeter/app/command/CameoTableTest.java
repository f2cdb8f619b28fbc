package tiltmeter.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tiltmeter.model.EventType;

final class CameoTableTest {
    private final CameoTable table = CameoTable.load();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void theUsualCodeOfATypeIsOfThatType(EventType type) {
        String code = table.usual(type).cameo();
        assertThat(table.type(code)).isEqualTo(type);
        assertThat(table.usual(type).intensity()).isEqualTo(table.intensity(code));
    }

    /** PLOVER's manual prints accusations as friendly, and the older numbering has another act as 016. */
    @Test
    void accusationsAndDenialsAreNotFriendly() {
        assertThat(table.codes())
                .filteredOn(code -> table.type(code) == EventType.ACCUSE)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(table.intensity(code)).as(code).isNegative());
        assertThat(table.type("016")).isEqualTo(EventType.REJECT);
        assertThat(table.intensity("016")).isNegative();
    }

    @Test
    void codesKeepTheirLeadingNought() {
        assertThat(table.codes()).contains("010", "10", "01").doesNotHaveDuplicates();
        assertThat(table.type("010")).isNotEqualTo(table.type("10"));
    }
}
