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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM event",
                "SELECT 1; DROP TABLE event",
                "COPY event TO '/tmp/tiltmeter-stolen.csv'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM read_text('/etc/passwd')",
                "ATTACH '/tmp/tiltmeter-other.duckdb'",
                "INSTALL httpfs",
                "SET enable_external_access = true",
                "PRAGMA database_list",
                "SELECT getenv('HOME')",
                "CREATE TABLE x AS SELECT 1",
                "BEGIN; SELECT 1",
                "SELECT * FROM glob('/*')",
                "SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')",
                "SELECT * FROM read_parquet('https://example.org/x.parquet')",
                "SELECT * FROM 's3://bucket/x.parquet'",
                "SELECT * FROM read_blob('/etc/passwd')",
                "SELECT * FROM sniff_csv('/etc/passwd')",
                "SELECT * FROM query('DELETE FROM event')",
                "LOAD httpfs",
                "EXPORT DATABASE '/tmp/tiltmeter-stolen'",
                "CALL enable_logging()",
                "EXPLAIN ANALYZE DELETE FROM event",
                "UPDATE event SET type = 'AID'",
                "VACUUM",
                "CHECKPOINT",
                "SELECT count(*) FROM range(1000000000) a, range(1000000) b"
            })
    void sqlCannotGetOut(String sql) {
        HttpResponse<String> response = window.get("/api/v1/query?sql=" + encode(sql));
        assertThat(response.statusCode())
                .as(response.body())
                .isBetween(400, 507)
                .isNotEqualTo(500);
        assertThat(response.body()).doesNotContain("root:");
        assertThat(window.json("/api/v1/health").get("events")).isEqualTo(168);
    }

    @Test
    void sqlAnswersWhatMayBeAsked() {
        Map<?, ?> answer = window.json("/api/v1/query?sql="
                + encode("SELECT type, count(*) AS n FROM event GROUP BY type ORDER BY n DESC, type"));
        assertThat(answer.get("columns")).isEqualTo(List.of("type", "n"));
        assertThat((List<?>) answer.get("rows")).hasSizeGreaterThan(3);
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

    @Test
    void sqlMayNotTakeAllTheMemory() {
        HttpResponse<String> response = window.get("/api/v1/query?sql="
                + encode("SELECT max(len(l)) FROM (SELECT list(repeat('x', 100) || range)"
                        + " AS l FROM range(2000000000))"));
        assertThat(response.statusCode()).as(response.body()).isIn(400, 504, 507);
        assertThat(window.json("/api/v1/health").get("events")).isEqualTo(168);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
