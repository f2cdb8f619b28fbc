package tiltmeter.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.model.EventType;

final class LabelledTest {
    private static final String GOOD = "{\"id\":\"x\",\"sentences\":[{\"n\":0,\"text\":\"Peru thanked Chile.\"}],"
            + "\"events\":[{\"n\":0,\"type\":\"SUPPORT\",\"status\":\"happened\",\"actor\":{\"code\":\"PER/GOV\"}}]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void readsWhatIsThere() {
        GoldArticle article =
                Labelled.load(List.of(write("a.json", GOOD))).get(0).article();
        assertThat(article.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.SUPPORT);
            assertThat(event.actorCode()).isEqualTo("PER");
            assertThat(event.recipient()).isNull();
        });
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "SUPPORT"      | "PRAISE"   | a.json: events[0].type has no such value: "PRAISE"
            "happened"     | 3          | a.json: events[0].status is not a text
            "n":0,"type"   | "n":7,"type" | a.json: events[0].n is not the number of a sentence: 7
            "n":0,"text"   | "n":1,"text" | a.json: sentences[0].n is not the sentence's place, 0
            "id":"x",      | "x":1,       | a.json: id is missing
            {"id"          | ["id"        | a.json: is not JSON
            """)
    void saysWhatIsWrongAndWhere(String good, String bad, String message) {
        Path file = write("a.json", GOOD.replace(good, bad));
        assertThatThrownBy(() -> Labelled.load(List.of(file)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesTwoArticlesOfOneName() {
        write("a.json", GOOD);
        write("b.json", GOOD);
        assertThatThrownBy(() -> Labelled.load(List.of(folder))).hasMessageContaining("has the same id as");
    }

    @Test
    void refusesAFolderWithoutLabels() {
        assertThatThrownBy(() -> Labelled.load(List.of(folder))).hasMessageContaining("holds no .json file");
        assertThatThrownBy(() -> Labelled.load(List.of(folder.resolve("no.json"))))
                .hasMessageContaining("no such file");
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
