package tiltmeter.evaluation.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;

final class TokenVectorsTest {
    @TempDir
    Path folder;

    @Test
    void readsVectorsOfWordPiecesAndTakesTheirMean() throws IOException {
        TokenVectors vectors = load("embeddings.word_embeddings.weight_quantized");
        assertThat(vectors.places()).isEqualTo(2);
        assertThat(vectors.of("ferry")).containsExactly(1, 200);
        assertThat(vectors.of("ferryman")).containsExactly(2, 150);
        assertThat(vectors.of("boat")).isNull();
    }

    @Test
    void saysWhenThereAreNone() {
        assertThatThrownBy(() -> load("embeddings.position_embeddings"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("word embeddings");
    }

    private TokenVectors load(String name) throws IOException {
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        tensor.writeBytes(new byte[] {0x08, 2, 0x08, 2, 0x10, 2}); // two pieces of two places, type
        field(tensor, 8, name.getBytes(StandardCharsets.UTF_8));
        field(tensor, 9, new byte[] {1, (byte) 200, 3, 100});
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        field(graph, 5, tensor.toByteArray());
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        field(model, 7, graph.toByteArray());
        Path onnx = Files.write(folder.resolve("model.onnx"), model.toByteArray());
        Path tokenizer = Files.writeString(
                folder.resolve("tokenizer.json"), "{\"model\":{\"vocab\":{\"ferry\":0,\"##man\":1}}}");
        return TokenVectors.load(onnx, tokenizer);
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] bytes) {
        out.write((number << 3) | 2);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }
}
