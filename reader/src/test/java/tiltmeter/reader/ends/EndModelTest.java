package tiltmeter.reader.ends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;
import tiltmeter.reader.ends.Question.Option;

class EndModelTest {
    private static final Question QUESTION = new Question(
            0,
            "strike",
            EventType.ASSAULT,
            false,
            List.of(new Option("AAA", List.of("A kept"))),
            List.of(new Option(null, List.of("R open")), new Option("BBB", List.of("R here", "unheard of"))),
            List.of(List.of(), List.of("P told")));

    @SuppressWarnings("EnumOrdinal") // the model's columns stand in the order of the types
    private static int[] weights(int general, EventType type, int special) {
        int[] weights = new int[EndModel.WIDTH];
        weights[0] = general;
        weights[1 + type.ordinal()] = special;
        return weights;
    }

    @Test
    void addsTheWeightsOfBothEndsAndOfThePair() {
        Map<String, int[]> learnt = Map.of(
                "R open", weights(100, EventType.AID, 900),
                "R here", weights(50, EventType.ASSAULT, 20),
                "P told", weights(40, EventType.ASSAULT, 0));

        assertThat(new EndModel(0, 0, learnt).answer(QUESTION)).isEqualTo(1);
        assertThat(new EndModel(0, 10, learnt).answer(QUESTION)).isZero();
        assertThat(new EndModel(0, 9, learnt).answer(QUESTION)).isEqualTo(1);
    }

    @Test
    void costlyActsHaveAMarginOfTheirOwn() {
        Map<String, int[]> learnt = Map.of("R here", weights(50, EventType.AID, 0));

        assertThat(new EndModel(0, 50, learnt).answer(QUESTION)).isZero();
        assertThat(new EndModel(50, 49, learnt).answer(QUESTION)).isEqualTo(1);
        assertThat(new EndModel(50, 50, learnt).free().answer(QUESTION)).isEqualTo(1);
    }

    @Test
    void knowingNothingChangesNothing() {
        assertThat(new EndModel(0, 0, Map.of()).answer(QUESTION)).isZero();
        assertThat(Judge.NEVER.answer(QUESTION)).isZero();
    }

    @Test
    void theShippedModelReadsBackAsItIs() throws IOException {
        List<String> lines;
        try (InputStream in = EndModel.class.getResourceAsStream("model.tsv")) {
            assertThat(in).isNotNull();
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
        List<String> papers = lines.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();

        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(papers).anyMatch(line -> line.contains("Cross-validated"));
        assertThat(EndModel.load().write(papers)).isEqualTo(lines);
    }

    @Test
    void saysWhichLineIsWrong() {
        for (String line : List.of("R open\t1", "R open" + "\tx".repeat(EndModel.WIDTH), "margin\tbroad")) {
            BufferedReader in = new BufferedReader(new StringReader("margin\t0\t0\n" + line + "\n"));
            assertThatThrownBy(() -> EndModel.read(in))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("line 2");
        }
    }
}
