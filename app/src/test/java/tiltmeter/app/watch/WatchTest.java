package tiltmeter.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.app.fetch.FetchLimits;
import tiltmeter.app.fetch.Fetcher;
import tiltmeter.app.intake.Intake;
import tiltmeter.app.intake.Listed;

final class WatchTest {
    private static final FetchLimits QUICK =
            new FetchLimits(100_000, Duration.ofSeconds(5), 3, Duration.ZERO, Duration.ofSeconds(60), true);

    @TempDir
    Path folder;

    private final List<String> items = new ArrayList<>();
    private HttpServer server;
    private String feed;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isFeed = exchange.getRequestURI().getPath().equals("/feed");
            StringBuilder xml = new StringBuilder(
                    "<rss version='2.0'><channel><title>Post</title><link>x</link>" + "<description>d</description>");
            items.forEach(item -> xml.append("<item><guid>")
                    .append(item)
                    .append("</guid><title>")
                    .append(item)
                    .append("</title></item>"));
            byte[] bytes = (isFeed ? xml + "</channel></rss>" : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(isFeed ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> round() {
        Watch watch = Watch.over(
                List.of(new Listed(feed, null, null, null)), new Fetcher(QUICK), folder.resolve("x.watch.json"));
        List<String> titles = new ArrayList<>();
        watch.round(found -> found.forEach(intake ->
                titles.add(intake.fold(item -> String.valueOf(item.page().title()), Intake.Refused::message))));
        return titles;
    }

    @Test
    void readsEachNewItemOnceAlsoAfterARestart() {
        items.add("Bridge closed for the winter");
        assertThat(round()).containsExactly("Bridge closed for the winter");
        assertThat(round()).isEmpty();
        items.add(0, "Ferries run more often");
        assertThat(round()).containsExactly("Ferries run more often");
        assertThat(round()).isEmpty();
    }

    @Test
    void seesAgainWhatWasNotKept() {
        items.add("Bridge closed for the winter");
        Watch watch = Watch.over(
                List.of(new Listed(feed, null, null, null)), new Fetcher(QUICK), folder.resolve("x.watch.json"));
        try {
            watch.round(found -> {
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }
        assertThat(round()).containsExactly("Bridge closed for the winter");
    }

    @Test
    void aDamagedMemoryOrADeadFeedStopsNothing() throws IOException {
        Files.writeString(folder.resolve("x.watch.json"), "{\"feeds\": [broken");
        items.add("Bridge closed for the winter");
        assertThat(round()).containsExactly("Bridge closed for the winter");
        server.stop(0);
        assertThat(round()).hasSize(1).first().asString().contains("left alone");
        assertThat(folder.toFile().list()).containsExactly("x.watch.json");
    }

    @Test
    void readsListsOfFeeds() {
        assertThat(Watch.list("# ours\nhttps://news.example/feed  # the Post\n\nnot an address\n"))
                .containsExactly(new Listed("https://news.example/feed", null, null, null));
        assertThat(Watch.list("<opml><body><outline xmlUrl='https://news.example/a'/></body></opml>"))
                .hasSize(1);
    }
}
