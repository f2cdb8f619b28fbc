package tiltmeter.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EnglishWeightsTest {

    @Test
    void knowsTheTagsAndArcsOfEnglish() {
        EnglishWeights weights = EnglishWeights.load();

        assertThat(weights.tagger().labels()).hasSize(50).contains("NNP", "VBD", "IN");
        assertThat(weights.parser().labels()).hasSize(131).contains("L_R_nsubj", "R_S_dobj", "N_S_");
        assertThat(weights.atoms().find("government")).isGreaterThanOrEqualTo(0);
        int word = weights.words().find("accuse");
        assertThat(weights.words().ambiguousTags(word)).hasSizeGreaterThanOrEqualTo(1);
        assertThat(weights.words().clusters(word)).hasSizeGreaterThan(3);
        assertThat(weights.labelSets().shifting()).isNotEmpty();
        for (int label : weights.labelSets().shifting()) {
            assertThat(weights.parser().labels().get(label)).contains("_S_");
        }
    }

    @Test
    void refusesAnotherFormat() {
        assertThatThrownBy(() -> EnglishWeights.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format");
    }
}
