package tiltmeter.reader.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeModelTest {
    private static final TypeModel SMALL =
            new TypeModel(List.of("AGREE", "REJECT"), 2, Map.of("v:accept", new int[] {500, -500}));

    @Test
    void theShippedModelReadsBackAsItIs() throws IOException {
        List<String> lines;
        try (InputStream in = TypeModel.class.getResourceAsStream("model.tsv")) {
            assertThat(in).isNotNull();
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
        List<String> papers = lines.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .toList();

        assertThat(lines).hasSizeGreaterThan(1000);
        assertThat(papers).anyMatch(line -> line.contains("SHA-256")).anyMatch(line -> line.contains("macro-F1"));
        assertThat(TypeModel.load().write(papers)).isEqualTo(lines);
        assertThat(TypeModel.load().labels()).hasSize(15).contains(PairTyper.YIELD);
    }

    @Test
    void scoresAreWeightsTimesScaledFeatures() {
        double[] scores = SMALL.scores(Map.of("v:accept", 1.0, "v:unheard-of", 1.0));

        assertThat(scores).containsExactly(new double[] {1.5, -1.5}, within(1e-12));
        assertThat(SMALL.probabilities(scores)[0]).isCloseTo(1 / (1 + Math.exp(-6)), within(1e-12));
        assertThat(SMALL.probabilities(SMALL.scores(Map.of()))).containsExactly(0.5, 0.5);
    }

    @Test
    void saysWhichLineIsWrong() {
        for (String line : List.of("v:accept\t1", "v:accept\t1\tx", "v:accept\t1\t2\t3", "temperature\twarm")) {
            BufferedReader in = new BufferedReader(new StringReader("labels\tAGREE\tREJECT\n" + line + "\n"));
            assertThatThrownBy(() -> TypeModel.read(in))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("line 2");
        }
        assertThatThrownBy(() -> SMALL.withTemperature(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
