package tiltmeter.weights.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiltmeter.weights.Trait;

class FeatureSplitterTest {
    private final FeatureSplitter splitter = new FeatureSplitter(Set.of("NN", "VB"), Set.of("NN", "NN_VB", "VB"));

    @Test
    void givesEveryReadingOfAnUnderscore() {
        assertThat(splitter.split("a_b_c", List.of(Trait.LEMMA, Trait.LEMMA)))
                .containsExactly(List.of("a", "b_c"), List.of("a_b", "c"));
    }

    @Test
    void knowsWhatATraitCanBe() {
        assertThat(splitter.split("NN_a_b", List.of(Trait.TAG, Trait.LEMMA))).containsExactly(List.of("NN", "a_b"));
        assertThat(splitter.split("VB_NN_VB", List.of(Trait.TAG, Trait.AMBIGUITY)))
                .containsExactly(List.of("VB", "NN_VB"));
        assertThat(splitter.split("NN_VB_VB", List.of(Trait.AMBIGUITY, Trait.AMBIGUITY)))
                .containsExactly(List.of("NN_VB", "VB"));
        assertThat(splitter.split("<-_x", List.of(Trait.VALENCY, Trait.LEMMA))).containsExactly(List.of("<-", "x"));
        assertThat(splitter.split("nsubj_NN", List.of(Trait.TAG, Trait.TAG))).isEmpty();
    }

    @Test
    void leavesOneTraitWhole() {
        assertThat(splitter.split("a_b", List.of(Trait.LEMMA))).containsExactly(List.of("a_b"));
    }
}
