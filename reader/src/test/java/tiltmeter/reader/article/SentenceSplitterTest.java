package tiltmeter.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.Span;

final class SentenceSplitterTest {
    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void cutsAtFullStops() {
        assertThat(split("The minister left. His deputy stayed! Did anyone object? Nobody did."))
                .containsExactly("The minister left.", "His deputy stayed!", "Did anyone object?", "Nobody did.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Tanaka met Gen. Ruiz and Sen. Okoye on Jan. 5 in St. Lucia.",
                "Trade with the U.S. Treasury's list fell by 3.5 percent, J. K. Adeyemi wrote.",
                "The U.N. Security Council met at 9 a.m. EST on Sept. 14.",
                "Talks with al-Shabab... were never held, e.g. in Nairobi.",
                "See resolution No. 2202 and example.com for the text.",
                "“Why now?” Okoye asked.",
                "He asked “Why now?” and left.",
            })
    void keepsOneSentence(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void keepsClosingQuotesAndBrackets() {
        assertThat(split("“We will wait.” The envoy smiled. (He had slept.) \"Good.\" Then he left."))
                .containsExactly(
                        "“We will wait.”", "The envoy smiled.", "(He had slept.)", "\"Good.\"", "Then he left.");
    }

    @Test
    void endsAfterAnAcronymBeforeAStarter() {
        assertThat(split("Oslo sent aid to the U.S. The cargo arrived at 5 p.m. It was small."))
                .containsExactly("Oslo sent aid to the U.S.", "The cargo arrived at 5 p.m.", "It was small.");
    }

    @Test
    void endsAtBlankLinesButNotAtLineEnds() {
        assertThat(split("A heading\n\nThe text goes\non here. It ends"))
                .containsExactly("A heading", "The text goes\non here.", "It ends");
    }

    @Test
    void seesAMissingBlank() {
        assertThat(split("The troops left Kyiv.The next day they came back."))
                .containsExactly("The troops left Kyiv.", "The next day they came back.");
    }

    @Test
    void cutsWhatIsTooLong() {
        String text = "word, ".repeat(2000) + "x".repeat(5000) + "😀".repeat(2000);
        List<Span> spans = SentenceSplitter.split(text);
        assertThat(spans).hasSizeGreaterThan(10).allMatch(span -> span.length() <= SentenceSplitter.LONGEST);
        assertThat(spans).noneMatch(span -> Character.isLowSurrogate(text.charAt(span.start())));
        assertThat(spans.stream().mapToInt(Span::length).sum()).isGreaterThan(text.length() - 2200);
    }

    @Test
    void spansLieInOrderInAnyText() {
        String marks = "ab C.!?…”’\"'()[]\n\n  -—“\u00e9\ud83d\ude001.U";
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            int before = 0;
            StringBuilder kept = new StringBuilder();
            for (Span span : SentenceSplitter.split(text.toString())) {
                assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
                assertThat(span.of(text.toString())).as("seed %d", seed).isNotBlank();
                kept.append(span.of(text.toString()));
                before = span.end();
            }
            assertThat(kept.toString().replaceAll("\\s", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }
}
