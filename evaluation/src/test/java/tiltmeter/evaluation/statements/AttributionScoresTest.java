package tiltmeter.evaluation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;

final class AttributionScoresTest {
    private static final Span CUE = new Span(5, 9);

    @ParameterizedTest(name = "[{0}, {1}) and [{2}, {3}): {4}")
    @CsvSource({
        "10, 20, 10, 20, true",
        "10, 20, 15, 20, true",
        "10, 20, 16, 20, false",
        "10, 20, 10, 30, true",
        "10, 20, 10, 31, false",
        "10, 20, 20, 30, false"
    })
    void sharesHalfOfTheLongerContent(int start, int end, int otherStart, int otherEnd, boolean same) {
        Attributed one = attributed(0, 4, new Span(start, end));
        assertThat(one.sameContent(attributed(0, 4, new Span(otherStart, otherEnd))))
                .isEqualTo(same);
    }

    @Test
    void comparesSourcesByTheirWordsOrTheirAbsence() {
        Attributed named = attributed(0, 4, new Span(10, 20));
        Attributed unnamed = new Attributed(List.of(), List.of(CUE), List.of(new Span(10, 20)));
        assertThat(named.sameSource(attributed(3, 8, new Span(10, 20)))).isTrue();
        assertThat(named.sameSource(attributed(4, 8, new Span(10, 20)))).isFalse();
        assertThat(named.sameSource(unnamed)).isFalse();
        assertThat(unnamed.sameSource(unnamed)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            “[We wait]”, she said         | DIRECT
            "[We wait]," she said         | DIRECT
            She said [that they’d wait]   | INDIRECT
            She called it [“a long wait”] | DIRECT
            She spoke of [a “long” wait]  | MIXED
            """)
    void tellsTheFormFromTheMarks(String marked, QuotationForm form) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Attributed attributed = attributed(0, 0, new Span(start, end));
        assertThat(attributed.form(text.codePoints().toArray())).isEqualTo(form);
    }

    @Test
    void joinsWhatRecordsKeepApart() {
        Span first = new Span(10, 20);
        Span second = new Span(21, 30);
        assertThat(QuotedText.join(List.of(
                        statement(0, CUE, first),
                        statement(0, null, second),
                        statement(40, CUE, new Span(50, 60)),
                        statement(45, CUE, new Span(50, 60)))))
                .extracting(FlatAttributions.Weighed::what)
                .containsExactly(
                        new Attributed(List.of(new Span(0, 4)), List.of(CUE), List.of(first, second)),
                        new Attributed(
                                List.of(new Span(40, 44), new Span(45, 49)), List.of(CUE), List.of(new Span(50, 60))));
    }

    @Test
    void countsPairsLevelByLevel() {
        String text = "She said it rains. He said it snows. They said nothing.";
        Attributed rains = attributed(0, 3, new Span(9, 17));
        Attributed snows = attributed(19, 21, new Span(27, 35));
        AttributionScores scores = new AttributionScores();
        scores.add(
                new QuotedText("x", text, List.of(rains, snows)),
                List.of(rains, attributed(0, 3, new Span(27, 35)), attributed(37, 41, new Span(47, 54))));
        assertThat(scores.lines())
                .contains(
                        "  content            P  66.7 R 100.0 F1  80.0  (gold 2, system 3)  n/a",
                        "  content+source     P  33.3 R  50.0 F1  40.0  (gold 2, system 3)  n/a",
                        "  indirect           P  33.3 R  50.0 F1  40.0  (gold 2, system 3)");
    }

    private static Attributed attributed(int start, int end, Span content) {
        return new Attributed(List.of(new Span(start, end)), List.of(CUE), List.of(content));
    }

    private static Statement statement(int speaker, @Nullable Span cue, Span content) {
        return new Statement(
                "t",
                "a",
                0,
                new Participant(new Span(speaker, speaker + 4), "they", null, null, null, null),
                null,
                cue,
                List.of(content),
                QuotationForm.INDIRECT,
                List.of(),
                null,
                List.of(),
                null,
                0.5);
    }
}
