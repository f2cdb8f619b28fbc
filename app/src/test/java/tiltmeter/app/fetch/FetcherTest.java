package tiltmeter.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FetcherTest {
    private static final FetchLimits QUICK =
            new FetchLimits(100_000, Duration.ofSeconds(2), 3, Duration.ZERO, Duration.ofSeconds(60), true);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String root;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
        on("/robots.txt", exchange -> answer(exchange, 200, "User-agent: *\nDisallow: /closed/\n"));
        on("/page", exchange -> answer(exchange, 200, "<p>hello</p>"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            answer.to(exchange);
            exchange.close();
        });
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "");
    }

    private Fetched fetch(FetchLimits limits, String path) throws FetchException {
        return new Fetcher(limits).fetch(root + path, null, null);
    }

    @Test
    void asksRobotsFirstAndOnce() throws FetchException {
        Fetcher fetcher = new Fetcher(QUICK);
        assertThat(new String(fetcher.fetch(root + "/page", null, null).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>hello</p>");
        assertThatThrownBy(() -> fetcher.fetch(root + "/closed/page", null, null))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("robots.txt of 127.0.0.1 asks not to");
        assertThat(asked).containsExactly("/robots.txt", "/page");
    }

    @Test
    void leavesAHostWhoseRobotsCannotBeReadAlone() {
        server.removeContext("/robots.txt");
        on("/robots.txt", exchange -> answer(exchange, 500, "x"));
        assertThatThrownBy(() -> fetch(QUICK, "/page"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("left alone");
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws FetchException {
        on("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            answer(exchange, known ? 304 : 200, known ? "" : "news");
        });
        Fetcher fetcher = new Fetcher(QUICK);
        Fetched first = fetcher.fetch(root + "/feed", null, null);
        assertThat(first.unchanged()).isFalse();
        Fetched second = fetcher.fetch(root + "/feed", first.etag(), first.lastModified());
        assertThat(second.unchanged()).isTrue();
        assertThat(second.etag()).isEqualTo("\"v1\"");
    }

    @Test
    void refusesPrivateAddressesAlsoAfterRedirects() {
        FetchLimits strict = new FetchLimits(100_000, Duration.ofSeconds(2), 3, Duration.ZERO, Duration.ZERO, false);
        assertThatThrownBy(() -> fetch(strict, "/page")).hasMessageContaining("add --allow-private");
        assertThat(asked).isEmpty();
        on("/inside", exchange -> redirect(exchange, "file:///etc/passwd"));
        assertThatThrownBy(() -> fetch(QUICK, "/inside")).hasMessageContaining("is no address of a web page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1"
            })
    void knowsPrivateAddresses(String address) throws IOException {
        assertThat(Guard.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "100.128.0.1", "2606:2800:220:1::1"})
    void knowsPublicAddresses(String address) throws IOException {
        assertThat(Guard.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void followsFewRedirects() throws FetchException {
        on("/moved", exchange -> redirect(exchange, "/page"));
        assertThat(fetch(QUICK, "/moved").address().getPath()).isEqualTo("/page");
        on("/round", exchange -> redirect(exchange, "/round"));
        assertThatThrownBy(() -> fetch(QUICK, "/round")).hasMessageContaining("stopped after 3 redirects");
    }

    @Test
    void leavesLargeAnswersAndBombs() throws IOException {
        on("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[10_000];
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        assertThatThrownBy(() -> fetch(QUICK, "/large")).hasMessageContaining("larger than 0.1 MB");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(new byte[20_000_000]);
        }
        on("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.size());
            exchange.getResponseBody().write(bomb.toByteArray());
        });
        assertThat(bomb.size()).isLessThan(100_000);
        assertThatThrownBy(() -> fetch(QUICK, "/bomb")).hasMessageContaining("larger than");
    }

    @Test
    void givesUpOnSlowServers() {
        FetchLimits brief =
                new FetchLimits(100_000, Duration.ofMillis(700), 3, Duration.ZERO, Duration.ofSeconds(60), true);
        on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 40; i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException | IOException gone) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> fetch(brief, "/slow")).hasMessageContaining("took longer than");
    }

    @Test
    void saysWhatWentWrong() {
        on("/gone", exchange -> answer(exchange, 404, "x"));
        assertThatThrownBy(() -> fetch(QUICK, "/gone")).hasMessageContaining("answered 404 (not there)");
        assertThatThrownBy(() -> new Fetcher(QUICK).fetch("http://user@127.0.0.1/", null, null))
                .hasMessageContaining("user name");
        assertThatThrownBy(() -> new Fetcher(QUICK).fetch("http://[broken", null, null))
                .hasMessageContaining("is no address");
    }
}
