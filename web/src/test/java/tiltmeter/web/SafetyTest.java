package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, and what a browser is told: tokens, other sites, other machines, limits, escaping. */
final class SafetyTest {
    private static final String LABELS = "/api/v1/quality/labels";

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
    void changesNeedAToken() {
        String body = "{\"event\":\"e\",\"article\":\"a\",\"verdict\":\"right\"}";
        assertThat(window.send("POST", LABELS, body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(window.send(
                                "POST",
                                LABELS,
                                body,
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                "Bearer wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(window.post(LABELS, Map.of("event", "e", "article", "a", "verdict", "right"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTokenIsNotInTheLedger() throws IOException {
        assertThat(window.json("/api/v1/query?sql=" + encode("SELECT hash FROM access_token"))
                        .toString())
                .contains("hash")
                .doesNotContain(window.token());
        for (Path file : List.of(folder.resolve("news.duckdb"), folder.resolve("news.duckdb.wal"))) {
            if (Files.exists(file)) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(window.token());
            }
        }
    }

    @Test
    void otherSitesCanChangeNothing() {
        String body = "{\"event\":\"e\",\"article\":\"a\",\"verdict\":\"right\"}";
        String bearer = "Bearer " + window.token();
        assertThat(window.send(
                                "POST",
                                LABELS,
                                body,
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                bearer,
                                "Origin",
                                "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(window.send(
                                "POST",
                                LABELS,
                                body,
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                bearer,
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(window.send("POST", LABELS, body, "Content-Type", "text/plain", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anotherNameForThisMachineIsRefused() throws IOException {
        URI root = URI.create(window.root());
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = socket.getInputStream()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 421");
            }
        }
    }

    @Test
    void theBrowserIsToldToRunNothingFromElsewhere() {
        for (String path : List.of("/", "/claims", "/api/v1/health", "/static/tilt.js", "/nothing")) {
            String policy = window.get(path)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertThat(policy).as(path).contains("script-src 'self'").doesNotContain("unsafe");
        }
        assertThat(window.get("/").body())
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("style=");
    }

    @Test
    void aLargeBodyIsRefused() {
        HttpResponse<String> response = window.post(LABELS, Map.of("event", "x".repeat(2 << 20)));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyThisMachineIsListenedTo() throws IOException {
        int port = URI.create(window.root()).getPort();
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && address instanceof Inet4Address) {
                    try (Socket socket = new Socket()) {
                        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2000))
                                .as(address.toString())
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void writesAreLimitedAndReadsGoOn() {
        try (OpenWindow other = OpenWindow.onNews(folder.resolve("limited"))) {
            int refused = 0;
            for (int i = 0; i < 80; i++) {
                HttpResponse<String> response =
                        other.post(LABELS, Map.of("event", "e", "article", "a", "verdict", "right"));
                if (response.statusCode() == 429) {
                    refused++;
                    assertThat(response.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(refused).isPositive();
            assertThat(other.get("/api/v1/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void noPageHasAScriptOrStyleInside() {
        for (String path : List.of(
                "/",
                "/tilt/NRL?between=SUD&and=EST",
                "/search?q=Sudovia",
                "/country/NRL",
                "/pair/NRL/SUD",
                "/claims",
                "/outlets",
                "/quality",
                "/alerts",
                "/import",
                "/settings",
                "/help",
                "/nothing")) {
            assertThat(window.get(path).body())
                    .as(path)
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContain("style=")
                    .doesNotContain("javascript:");
        }
    }

    @Test
    void whatIsAskedComesBackEscaped() {
        String evil = encode("\"><script>hurt()</script>");
        for (String path : List.of("/search?q=" + evil, "/claims?with=" + evil, "/country/" + evil, "/" + evil)) {
            assertThat(window.get(path).body()).as(path).doesNotContain("<script>hurt");
        }
        assertThat(window.get("/api/v1/events/" + evil).headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
