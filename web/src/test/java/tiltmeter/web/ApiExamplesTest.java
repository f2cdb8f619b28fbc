package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in {@code docs/api}, run against a window as a reader would; skipped where a language is not there. */
final class ApiExamplesTest {
    private static final Path PROGRAMS = Path.of("../docs/api");

    @TempDir
    static Path folder;

    private static OpenWindow window;

    @BeforeAll
    static void open() {
        window = OpenWindow.onNews(folder);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void pythonShowsTheLeanAndItsWords() throws IOException, InterruptedException {
        String said = run("tilt.py", "python3");
        assertThat(said).contains("Norland").contains("2023-12");
        assertThat(said.lines().filter(line -> line.startsWith("20"))).hasSize(24);
        assertThat(said).containsPattern("\"(Norland|Estmark) .*\" \\(");
    }

    @Test
    void theShellPagesThroughRecords() throws IOException, InterruptedException {
        String said = run("tilt.sh", "sh", "curl");
        assertThat(said)
                .startsWith("start,end,median")
                .contains("asked again: 304")
                .contains("2 pages of records");
    }

    @Test
    void rDrawsTheLean() throws IOException, InterruptedException {
        String said = run("tilt.R", "Rscript");
        assertThat(said).contains("2023-12-01").contains("168 records");
    }

    @Test
    void eachFitsOnAScreen() throws IOException {
        for (String name : List.of("tilt.py", "tilt.sh", "tilt.R")) {
            assertThat(Files.readAllLines(PROGRAMS.resolve(name))).as(name).hasSizeLessThanOrEqualTo(30);
        }
    }

    private static String run(String program, String... needed) throws IOException, InterruptedException {
        for (String each : needed) {
            Assumptions.assumeTrue(isThere(each), each + " is not installed, so " + program + " is not run");
        }
        List<String> command = new ArrayList<>(
                List.of(needed[0], PROGRAMS.resolve(program).toString(), window.root(), "NRL", "SUD", "EST"));
        Path output = folder.resolve(program + ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        String said = Files.readString(output, StandardCharsets.UTF_8);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static boolean isThere(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        for (String part : List.of(path.split(File.pathSeparator, -1))) {
            if (Files.isExecutable(Path.of(part, program))) {
                return true;
            }
        }
        return false;
    }
}
