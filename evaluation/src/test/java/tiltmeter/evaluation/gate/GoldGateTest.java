package tiltmeter.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.events.EventTask;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;

/** The reader, whole, on the labelled articles of the project: no figure may fall below its floor. */
final class GoldGateTest {
    @Test
    void noFigureFallsBelowItsFloor() {
        Path folder = articles();
        List<Labelled> labelled = Labelled.load(List.of(folder));
        assertThat(labelled).hasSizeGreaterThanOrEqualTo(12);
        Floors floors = Floors.load(Floors.beside(folder));
        List<Pair> pairs = EventTask.read(Reader.load(), labelled);
        assertThat(floors.complaints(Measured.of(folder, labelled, pairs)))
                .as("raise: ./tiltmeter evaluate events gold/articles --raise-floors; lower: add --allow-lower")
                .isEmpty();
    }

    /** {@code gold/articles} at the project's root, wherever the test is started. */
    private static Path articles() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("gold/articles"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("a folder above with gold/articles").isNotNull();
        return folder.resolve("gold/articles");
    }
}
