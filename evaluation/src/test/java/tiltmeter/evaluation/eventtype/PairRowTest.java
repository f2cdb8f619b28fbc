package tiltmeter.evaluation.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.model.Span;

class PairRowTest {
    @TempDir
    private Path folder;

    @Test
    void countsCodePointsAndTakesTheNearestSpan() throws IOException {
        Path file = folder.resolve("pairs.jsonl");
        Files.writeString(file, """
                {"id": "p1", "text": "😀 Chad said Chad met Peru.", "source_spans": [[2, 6], [12, 16]],\
                 "target_spans": [[21, 25]], "label": "CONSULT", "quad": "VERBAL_COOPERATION", "binary": "COOPERATION"}

                {"id": "p2", "text": "Chad left.", "source_spans": [[0, 4]], "target_spans": [], "label": "YIELD",\
                 "quad": "MATERIAL_COOPERATION", "binary": "COOPERATION"}
                """);

        List<PairRow> rows = PairRow.read(file);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).source()).isEqualTo(new Span(13, 17));
        assertThat(rows.get(0).target())
                .isNotNull()
                .satisfies(span -> assertThat(span.of(rows.get(0).text())).isEqualTo("Peru"));
        assertThat(rows.get(1).target()).isNull();
    }

    @Test
    void saysWhichLineIsNoPair() throws IOException {
        Path file = folder.resolve("broken.jsonl");
        Files.writeString(file, "\n{\"id\": ");

        assertThatThrownBy(() -> PairRow.read(file))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("broken.jsonl:2");
    }
}
