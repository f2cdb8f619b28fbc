package tiltmeter.evaluation.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.Rows;
import tools.jackson.databind.json.JsonMapper;

final class FactualityScoresTest {

    /** By hand: errors 1, 1, 0, 0; both sides have mean 0.5, squares sum to 5, products to 4. */
    @Test
    void averagesErrorsAndCorrelates() {
        FactualityScores scores = new FactualityScores();
        scores.add(List.of(-1.0, 0.0), List.of(0.0, -1.0));
        scores.add(List.of(1.0, 2.0), List.of(1.0, 2.0));
        assertThat(scores.meanError()).isCloseTo(0.5, within(1e-12));
        assertThat(scores.correlation()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void leavesOutWordsThatWereNotFound() {
        FactualityScores scores = new FactualityScores();
        scores.add(List.of(3.0, 3.0), List.of(3.0, Double.NaN));
        assertThat(scores.meanError()).isZero();
        assertThat(scores.correlation()).isNaN();
        assertThat(scores.lines()).contains("  words that the parser did not find: 1", "  Pearson r  n/a  n/a");
    }

    @Test
    void findsMarkedWordsByTheirNumber() {
        MarkedSentence sentence = MarkedSentence.of(row(1, 3));
        assertThat(sentence.targets())
                .singleElement()
                .satisfies(
                        target -> assertThat(target.span().of(sentence.text())).isEqualTo("did leave"));
    }

    @Test
    void refusesWordsThatAreNotThere() {
        assertThatThrownBy(() -> MarkedSentence.of(row(3, 5)))
                .hasMessage("rows.jsonl:1: targets[0].tok_start and tok_end are not words of the text: 3, 5");
    }

    private static Rows.Row row(int from, int to) {
        return new Rows.Row("rows.jsonl:1", new JsonMapper().readTree("""
                {"id": "s", "text": "They did leave .",
                 "targets": [{"tok_start": %d, "tok_end": %d, "label": 2.5}]}
                """.formatted(from, to)));
    }
}
