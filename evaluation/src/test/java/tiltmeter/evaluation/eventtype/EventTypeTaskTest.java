package tiltmeter.evaluation.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.Outcome;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;

final class EventTypeTaskTest {
    private static final String ROWS = """
            {"id":"1","text":"🙂 Peru freed Chile's envoy","source_spans":[[2,6]],"target_spans":[[13,18]],"label":"YIELD","quad":"MATERIAL_COOPERATION","binary":"COOPERATION"}
            {"id":"2","text":"Peru freed Chile's ship","source_spans":[[0,4]],"target_spans":[],"label":"YIELD"}
            {"id":"3","text":"Peru blamed Chile","source_spans":[[0,4]],"target_spans":[[12,17]],"label":"ACCUSE","quad":"VERBAL_CONFLICT","binary":"CONFLICT"}
            {"id":"4","text":"Peru met Chile","source_spans":[[0,4]],"target_spans":[[9,14]],"label":"CONSULT"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    /** F1 is 100 for YIELD, 100 for ACCUSE and 0 for CONSULT, which gets no answer. */
    @Test
    void scoresRootQuadAndBinary() throws IOException {
        Outcome outcome = EventTypeTask.run(() -> EventTypeTaskTest::freedOrBlamed, List.of(write(ROWS)));
        assertThat(outcome.lines().get(1))
                .startsWith("  root    macro-F1  66.7 [")
                .endsWith("right 75.0 % (3 of 4)");
        assertThat(outcome.lines().get(2))
                .startsWith("  quad    macro-F1 100.0 [")
                .endsWith("right 100.0 % (2 of 2)");
        assertThat(outcome.lines()).contains("  CONSULT   P   0.0 R   0.0 F1   0.0  (gold 1, system 0)");
        assertThat(outcome.predictions().get(0).json())
                .isEqualTo("{\"id\":\"1\",\"gold\":\"YIELD\",\"predicted\":\"YIELD\"}");
        assertThat(outcome.predictions().get(3).json()).endsWith("\"predicted\":null}");
    }

    @Test
    void countsYieldingAsMaterialCooperation() {
        assertThat(PairRow.label(EventType.CONCEDE)).isEqualTo("YIELD");
        assertThat(PairRow.quad("YIELD")).isEqualTo("MATERIAL_COOPERATION");
        assertThat(PairRow.binary("THREATEN")).isEqualTo("CONFLICT");
    }

    @Test
    void refusesALabelThatIsNone() throws IOException {
        Path file = write(ROWS.replace("ACCUSE", "BLAME"));
        assertThatThrownBy(() -> EventTypeTask.run(() -> EventTypeTaskTest::freedOrBlamed, List.of(file)))
                .hasMessageEndingWith("rows.jsonl:3: label has no such value: \"BLAME\"");
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    private static @Nullable EventType freedOrBlamed(String text, @Nullable Span source, @Nullable Span target) {
        assertThat(source).isNotNull();
        assertThat(source.of(text)).isEqualTo("Peru");
        if (target != null) {
            assertThat(target.of(text)).isEqualTo("Chile");
        }
        return text.contains("freed")
                ? text.contains("envoy") ? EventType.RETREAT : EventType.CONCEDE
                : text.contains("blamed") ? EventType.ACCUSE : null;
    }
}
