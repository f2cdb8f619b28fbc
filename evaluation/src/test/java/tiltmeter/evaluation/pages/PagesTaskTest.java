package tiltmeter.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;

final class PagesTaskTest {
    private static final String STORY =
            "The minister of Norland said on Monday that the bridge over the river would be closed for the winter. "
                    + "He added that the neighbours in Sudovia had been told of it and that nobody should be surprised.";

    @TempDir
    Path folder;

    @Test
    void shinglesCountStretchesOfFourWordsAsBags() {
        Shingles same = Shingles.of("one two three four five", "one two, three; four five");
        assertThat(same.precision()).isEqualTo(1);
        assertThat(same.recall()).isEqualTo(1);
        // "a b c d", "b c d e" are labelled; "a b c d" twice and some strangers are found
        Shingles half = Shingles.of("a b c d e", "a b c d");
        assertThat(half.precision()).isEqualTo(1);
        assertThat(half.recall()).isCloseTo(0.5, within(1e-12));
        Shingles twice = Shingles.of("a a a a", "a a a a a");
        assertThat(twice.precision()).isCloseTo(0.5, within(1e-12));
        assertThat(Shingles.of("", "").f1()).isEqualTo(1);
        assertThat(Shingles.of("a b c d", "").f1()).isZero();
    }

    @Test
    void scoresAWarcWithItsLabels() throws IOException {
        Path warc = folder.resolve("set.warc");
        Files.write(
                warc,
                response(
                        "https://news.example/bridge",
                        "<html><head><title>Bridge closed for the winter</title>"
                                + "<meta name=author content='Ada Nord'>"
                                + "<meta property='article:published_time' content='2023-01-09T08:00:00Z'></head>"
                                + "<body><article><p>" + STORY + "</p></article></body></html>"));
        Files.writeString(
                folder.resolve("set.gold.jsonl"),
                "{\"file\":\"a.html\",\"url\":\"https://news.example/bridge\",\"title\":\"Bridge closed for the winter\","
                        + "\"authors\":[\"Ada Nord\"],\"publishing_date\":\"2023-01-09 08:00:00+00:00\",\"body\":\""
                        + STORY + "\"}\n");
        Outcome outcome = PagesTask.pages(List.of(warc));
        assertThat(outcome.lines()).anyMatch(line -> line.contains("F1 1.0000"));
        assertThat(outcome.lines())
                .filteredOn(line -> line.contains("100.0 % (1 of 1)"))
                .hasSize(6);
        assertThat(outcome.predictions()).hasSize(1);
        assertThat(PagesTask.dates(List.of(warc)).lines()).anyMatch(line -> line.contains("(1 of 1)"));
    }

    @Test
    void saysWhichLabelHasNoPage() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("set"));
        Files.writeString(pages.resolve("b.html"), "<p>x</p>");
        Files.writeString(
                folder.resolve("set.gold.jsonl"), "{\"file\":\"a.html\",\"url\":null,\"date\":\"2023-01-09\"}\n");
        assertThatThrownBy(() -> PagesTask.dates(List.of(pages)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("set.gold.jsonl:1: no page for it");
    }

    private static byte[] response(String url, String html) {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        int length = http.length() + body.length;
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2023-01-09T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
        return (head + http + html + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
