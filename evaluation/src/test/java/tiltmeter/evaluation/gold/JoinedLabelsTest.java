package tiltmeter.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.model.EventType;
import tools.jackson.databind.json.JsonMapper;

class JoinedLabelsTest {
    private static final String ROW = """
            {"id":"n1","date":"2023-02-22","publisher":"Herald","title":"Raid","text":"Norland bombed\\nSudovia. It rained."}
            """;
    private static final String HASH = "016c74b855ce0567";

    @TempDir
    Path folder;

    private Path labels(String hash) throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), ROW);
        return Files.writeString(
                folder.resolve("acts.tsv"),
                "# papers\narticle\tn1\tnews.jsonl\t" + hash
                        + "\nsentences\t0-23\t24-34\nevent\t0\t8-14\tASSAULT\tCHL\t\t\thappened\tAUTHOR\tunsure\n");
    }

    @Test
    void putsTextAndLabelsTogether() throws IOException {
        Path out = Files.writeString(
                folder.resolve("joined.json"),
                new JsonMapper()
                        .writeValueAsString(
                                JoinedLabels.join(labels(HASH), folder).get(0)));

        GoldArticle article = Labelled.load(List.of(out)).get(0).article();

        assertThat(out).content().contains("\"unsure\":true");
        assertThat(article.sentences()).containsExactly("Norland bombed Sudovia.", "It rained.");
        assertThat(article.published()).hasToString("2023-02-22");
        assertThat(article.events()).singleElement().satisfies(event -> {
            assertThat(event.trigger()).isEqualTo("bombed");
            assertThat(event.type()).isEqualTo(EventType.ASSAULT);
            assertThat(event.actorCode()).isEqualTo("CHL");
            assertThat(event.recipientCode()).isNull();
        });
    }

    @Test
    void refusesAnotherText() throws IOException {
        Path labels = labels("0000000000000000");

        assertThatThrownBy(() -> JoinedLabels.join(labels, folder))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("not the one that was labelled");
    }
}
