package tiltmeter.reader.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

class StatusModelTest {
    private static final StatusModel MODEL = new StatusModel(
            500,
            Map.of(
                    "eventual", new int[] {0, 0, 0, 900},
                    "maybe", new int[] {0, 0, 0, 400},
                    "no", new int[] {-300, 900, 0, 0}));

    private static Status answer(StatusModel model, String... features) {
        return model.answer(new StatusQuestion(
                0, "raid", EventType.ASSAULT, new Judgement(Status.HAPPENED, "default"), List.of(features)));
    }

    @Test
    void theRulesStandUnlessBeatenByTheMargin() {
        assertThat(answer(MODEL, "unknown")).isEqualTo(Status.HAPPENED);
        assertThat(answer(MODEL, "maybe")).isEqualTo(Status.HAPPENED);
        assertThat(answer(MODEL, "eventual")).isEqualTo(Status.POSSIBLE);
        assertThat(answer(MODEL, "no")).isEqualTo(Status.NEGATED);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<String> lines = MODEL.write(List.of("papers"));
        StatusModel read = StatusModel.read(new BufferedReader(new StringReader(String.join("\n", lines))));

        assertThat(read.write(List.of("papers"))).isEqualTo(lines);
        assertThat(answer(read, "eventual")).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void aBadLineIsNamed() {
        assertThatThrownBy(() -> StatusModel.read(new BufferedReader(new StringReader("margin\t0\nno\tmany"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 of the status model");
    }
}
