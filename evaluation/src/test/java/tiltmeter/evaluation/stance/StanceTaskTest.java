package tiltmeter.evaluation.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.reader.Reader;

final class StanceTaskTest {
    private static final String CONTENT = "Syria had invaded its neighbour and deserved to be condemned";
    private static final String BODY =
            "The Turkish foreign minister said on Monday that " + CONTENT + ". It rained in the hills all day.";

    @TempDir
    Path folder;

    @Test
    void setsTheMeanOfBothPassesBesideWhatTheReaderSays() throws IOException {
        String said = id(CONTENT, "SYR");
        String unsaid = id("It rained in the hills", "SYR");
        passes(row(said, "-0.8") + row(unsaid, "0.5"), row(said, "-0.4") + row(unsaid, "null"));
        Outcome outcome = StanceTask.run(Reader::load, List.of(folder, text()));
        assertThat(outcome.lines())
                .anyMatch(line -> line.startsWith("2 of 2 labels, in 1 texts"))
                .anyMatch(line -> line.contains("the reader has the statement") && line.contains("50.0 % (1 of 2)"));
        assertThat(outcome.predictions()).hasSize(2);
        assertThat((Double) outcome.predictions().get(0).gold()).isCloseTo(-0.6, within(1e-9));
        assertThat(outcome.predictions().get(0).predicted())
                .isInstanceOfSatisfying(Double.class, found -> assertThat(found).isNegative());
        assertThat(outcome.predictions().get(1).gold()).isEqualTo(0.5);
        assertThat(outcome.predictions().get(1).predicted()).isNull();
    }

    @Test
    void refusesLabelsThatCannotBeUsedBeforeItReadsAnything() throws IOException {
        passes(row(id(CONTENT, "SYR"), "-1"), row(id("It rained", "SYR"), "-1"));
        assertThatThrownBy(this::read)
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("is not in the second pass");
        passes(row("said.txt#9", "-1"), row("said.txt#9", "-1"));
        assertThatThrownBy(this::read)
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("is not TEXT#START-END#CODE");
        passes(row("away.txt#0-4#SYR", "-1"), row("away.txt#0-4#SYR", "-1"));
        assertThatThrownBy(this::read)
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("none of its texts is there");
    }

    private Outcome read() throws IOException {
        return StanceTask.run(
                () -> {
                    throw new AssertionError("nothing is to be read");
                },
                List.of(folder, text()));
    }

    private static String id(String words, String code) {
        int start = BODY.indexOf(words);
        assertThat(start).isNotNegative();
        return "said.txt#" + start + "-" + (start + words.length()) + "#" + code;
    }

    private static String row(String id, String stance) {
        return "{\"id\":\"" + id + "\",\"stance\":" + stance + "}\n";
    }

    private void passes(String first, String second) throws IOException {
        Files.writeString(folder.resolve("pass1.jsonl"), first);
        Files.writeString(folder.resolve("pass2.jsonl"), second);
    }

    private Path text() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        return Files.writeString(
                texts.resolve("said.txt"),
                "Published: 2019-10-16\nPublisher: The Quay Gazette\nTitle: A minister speaks\n\n" + BODY + "\n");
    }
}
