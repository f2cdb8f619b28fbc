package tiltmeter.evaluation.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.reader.Reader;

final class ClaimTaskTest {
    private static final String BODY = "Turkey bombed a bridge in Syria on Monday. Turkey bombed a barracks in Syria on"
            + " Tuesday. Nobody was hurt in the hills.";

    @TempDir
    Path folder;

    @Test
    void countsWhatIsJoinedRightlyWhatIsJoinedWronglyAndWhatIsLacking() throws IOException {
        String first = trigger("bombed a bridge");
        String second = trigger("bombed a barracks");
        String nowhere = trigger("Nobody");
        Path pairs = pairs(
                pair(first, first, true),
                pair(first, second, false),
                pair(second, nowhere, true),
                "{\"left\":{\"text\":\"news/away\",\"trigger\":[0,3]},\"right\":{\"text\":\"news/away\","
                        + "\"trigger\":[5,9]},\"type\":\"ASSAULT\",\"same\":true}");
        Outcome outcome = ClaimTask.run(ClaimTaskTest::everythingIsOne, Reader::load, List.of(pairs, text()));
        assertThat(outcome.lines())
                .anyMatch(line -> line.startsWith("3 of 4 pairs, in 1 texts"))
                .anyMatch(line -> line.contains("precision  50.0 % (1 of 2)"))
                .anyMatch(line -> line.contains("recall     50.0 % (1 of 2)"))
                .anyMatch(line -> line.endsWith("lacks a telling: 1"));
        assertThat(outcome.predictions())
                .extracting(each -> String.valueOf(each.predicted()))
                .containsExactly("true", "true", "false");
    }

    @Test
    void joiningNothingHasNoPrecision() throws IOException {
        Path pairs = pairs(pair(trigger("bombed a bridge"), trigger("bombed a barracks"), false));
        Outcome outcome = ClaimTask.run(ClaimTaskTest::nothingIsOne, Reader::load, List.of(pairs, text()));
        assertThat(outcome.lines()).noneMatch(line -> line.contains("100.0 %"));
        assertThat(outcome.predictions())
                .extracting(each -> String.valueOf(each.predicted()))
                .containsExactly("false");
    }

    @Test
    void refusesLabelsThatCannotBeUsedBeforeItReadsAnything() throws IOException {
        assertThatThrownBy(() -> run(pairs("{\"left\":{\"text\":\"a\",\"trigger\":[0,3]}}")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("pairs.jsonl:1")
                .hasMessageContaining("same");
        assertThatThrownBy(() -> run(pairs(pair("[1]", "[0,3]", true))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("is not [start, end]");
        assertThatThrownBy(() -> run(pairs(pair("[0,3]", "[0,3]", true).replace("bridge.txt", "away.txt"))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("none of its texts is there");
    }

    private Outcome run(Path pairs) throws IOException {
        return ClaimTask.run(
                ClaimTaskTest::nothingIsOne,
                () -> {
                    throw new AssertionError("nothing is to be read");
                },
                List.of(pairs, text()));
    }

    private static List<List<Integer>> everythingIsOne(List<Reading> readings) {
        return numbered(readings, 0);
    }

    private static List<List<Integer>> nothingIsOne(List<Reading> readings) {
        return numbered(readings, -1);
    }

    private static List<List<Integer>> numbered(List<Reading> readings, int number) {
        List<List<Integer>> all = new ArrayList<>();
        for (Reading reading : readings) {
            List<Integer> numbers = new ArrayList<>();
            for (Event event : reading.events()) {
                assertThat(event.trigger().length()).isPositive();
                numbers.add(number);
            }
            all.add(numbers);
        }
        return all;
    }

    /** Where the first of {@code words} stands. */
    private static String trigger(String words) {
        int start = BODY.indexOf(words);
        assertThat(start).isNotNegative();
        return "[" + start + "," + (start + words.split(" ", -1)[0].length()) + "]";
    }

    private static String pair(String left, String right, boolean same) {
        return "{\"left\":{\"text\":\"bridge.txt\",\"trigger\":" + left + "},\"right\":{\"text\":\"bridge.txt\","
                + "\"trigger\":" + right + "},\"type\":\"ASSAULT\",\"same\":" + same + "}";
    }

    private Path pairs(String... lines) throws IOException {
        return Files.writeString(folder.resolve("pairs.jsonl"), String.join("\n", lines) + "\n");
    }

    private Path text() throws IOException {
        return Files.writeString(
                folder.resolve("bridge.txt"),
                "Published: 2019-10-16\nPublisher: The Quay Gazette\nTitle: Bridge bombed\n\n" + BODY + "\n");
    }
}
