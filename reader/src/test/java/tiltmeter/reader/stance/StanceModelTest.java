package tiltmeter.reader.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StanceModelTest {
    private static final StanceModel MODEL = new StanceModel(Map.of("cue", 500, StanceModel.ALWAYS, 100));

    @Test
    void weighsWhatItKnowsAndStaysInRange() {
        assertThat(MODEL.value(signs("cue", -1.0))).isEqualTo(-0.4);
        assertThat(MODEL.value(signs("cue", 2.0))).isEqualTo(1.0);
    }

    @Test
    void showsNothingWithoutASign() {
        assertThat(MODEL.value(new TreeMap<>())).isNull();
        assertThat(MODEL.value(signs("new", 1.0))).isNull();
    }

    @Test
    void isWrittenAndReadAlike() throws IOException {
        List<String> lines = MODEL.write(List.of("papers"));
        StanceModel read = StanceModel.read(new BufferedReader(new StringReader(String.join("\n", lines))));

        assertThat(read.write(List.of("papers"))).isEqualTo(lines);
        assertThatIOException().isThrownBy(() -> StanceModel.read(new BufferedReader(new StringReader("cue\tmany"))));
    }

    private static SortedMap<String, Double> signs(String name, double value) {
        return new TreeMap<>(Map.of(name, value));
    }
}
