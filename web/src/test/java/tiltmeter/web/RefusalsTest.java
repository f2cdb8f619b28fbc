package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.web.data.Json;

/** Requests that the server refuses before they have an address are told so as all others are. */
final class RefusalsTest {
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
    void anAddressThatIsTooLong() {
        refused(window.get("/api/v1/events/" + "a".repeat(40_000)), 414, "longer than this server takes");
    }

    @Test
    void headersThatAreTooLarge() {
        refused(window.get("/api/v1/health", "X-Large", "a".repeat(40_000)), 431, "headers are larger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events/%00", "/api/v1/events/a%00b", "/tilt/%00", "/%00"})
    void anAddressWithAZeroInIt(String path) {
        refused(window.get(path), 400, "not written as HTTP asks");
    }

    private static void refused(HttpResponse<String> response, int status, String detail) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.map(response.body()))
                .containsEntry("status", status)
                .extractingByKey("detail")
                .asString()
                .contains(detail);
        assertThat(response.body()).doesNotContain("aaaa").doesNotContain("etty");
    }
}
