package tiltmeter.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the command answers when it cannot score; figures are tested with the scorers. */
final class EvaluateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            weather x.json                               | no such task: weather; there are events
            events none.json                             | none.json: no such file
            events empty                                 | empty: holds no .json file
            events broken.json                           | broken.json: is not JSON
            events array.json                            | array.json: is not a JSON object
            events rows.jsonl                            | which is not there
            events --published 2023-02-30 array.json     | --published is not a day such as 2023-02-22: 2023-02-30
            events --raise-floors array.json             | --raise-floors goes with the task events and one folder
            events --allow-lower empty                   | --allow-lower goes with --raise-floors
            statements array.json                        | array.json: is not a JSON object
            statements rows.jsonl                        | rows.jsonl:1: attributions is missing
            factuality rows.jsonl                        | rows.jsonl:1: text is missing
            factuality cut.jsonl.gz                      | cut.jsonl.gz: cannot be read
            """)
    void saysInOneLineWhatIsWrong(String arguments, String message) throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("broken.json"), "{\"id\": ");
        Files.writeString(folder.resolve("array.json"), "[]");
        Files.writeString(folder.resolve("rows.jsonl"), "{\"n\": 1}\n");
        Files.write(folder.resolve("cut.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        String[] words = arguments.split(" ");
        words[words.length - 1] = folder.resolve(words[words.length - 1]).toString();
        assertThat(evaluate(words)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip())
                .startsWith("tiltmeter evaluate: ")
                .contains(message)
                .doesNotContain("\n");
    }

    private int evaluate(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
