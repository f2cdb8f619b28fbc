package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL from outside reads the ledger and nothing else, within a time and a memory. */
final class SqlSandboxTest {
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
