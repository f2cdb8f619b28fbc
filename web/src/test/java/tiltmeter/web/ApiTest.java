package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.web.data.Json;

final class ApiTest {
    private static final String TILT = "/api/v1/tilt?country=NRL&between=SUD&and=EST";

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
    void theTiltComesWithWhatItRestsOn() {
        Map<String, @Nullable Object> tilt = window.json(TILT);
        assertThat((List<?>) tilt.get("steps")).hasSize(24);
        assertThat((List<?>) tilt.get("movers")).isNotEmpty();
        assertThat((String) tilt.get("sentence")).contains("Norland").contains("144 stories");
        Map<?, ?> basis = (Map<?, ?>) tilt.get("basis");
        assertThat(basis.get("copies")).isEqualTo(1);
        assertThat(basis.get("outlets")).isEqualTo(4);
        Map<?, ?> last = (Map<?, ?>) ((List<?>) tilt.get("steps")).get(20);
        assertThat((Double) ((Map<?, ?>) last.get("tilt")).get("median")).isPositive();
    }

    @Test
    void swappedSidesTurnEverySign() {
        List<?> steps = (List<?>) window.json(TILT).get("steps");
        List<?> swapped = (List<?>)
                window.json("/api/v1/tilt?country=NRL&between=EST&and=SUD").get("steps");
        int seen = 0;
        for (int i = 0; i < steps.size(); i++) {
            Object tilt = ((Map<?, ?>) steps.get(i)).get("tilt");
            Object other = ((Map<?, ?>) swapped.get(i)).get("tilt");
            if (tilt instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
                assertThat((Double) a.get("low95")).isEqualTo(-(Double) b.get("high95"));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void leavingAnOutletOutChangesWhatIsCounted() {
        Map<?, ?> all = (Map<?, ?>) window.json(TILT).get("basis");
        Map<?, ?> without =
                (Map<?, ?>) window.json(TILT + "&without=Norland%20Post").get("basis");
        assertThat((Integer) without.get("stories")).isLessThan((Integer) all.get("stories"));
        assertThat(without.get("outlets")).isEqualTo(3);
    }

    @Test
    void pagesCoverEverythingOnce() {
        List<Object> ids = new ArrayList<>();
        String next = null;
        int pages = 0;
        do {
            Map<String, @Nullable Object> page =
                    window.json("/api/v1/events?limit=50" + (next == null ? "" : "&cursor=" + next));
            for (Object row : (List<?>) page.get("rows")) {
                ids.add(((Map<?, ?>) row).get("id"));
            }
            next = (String) page.get("next");
            pages++;
        } while (next != null);
        assertThat(pages).isEqualTo(4);
        assertThat(ids).hasSize(168).doesNotHaveDuplicates();
    }

    @Test
    void oneEventOpensItsWords() {
        Map<?, ?> row =
                (Map<?, ?>) ((List<?>) window.json("/api/v1/events?type=AID").get("rows")).get(0);
        Map<String, @Nullable Object> evidence = window.json("/api/v1/events/" + row.get("id"));
        StringBuilder lit = new StringBuilder();
        for (Object sentence : (List<?>) evidence.get("sentences")) {
            for (Object piece : (List<?>) ((Map<?, ?>) sentence).get("pieces")) {
                if (((List<?>) ((Map<?, ?>) piece).get("roles")).contains("trigger")) {
                    lit.append(((Map<?, ?>) piece).get("text"));
                }
            }
        }
        assertThat(lit).hasToString("armed");
        assertThat(((Map<?, ?>) evidence.get("claim")).get("denied_by")).isEqualTo(List.of("NRL"));
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = window.get("/api/v1/outlets");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(window.get("/api/v1/outlets", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(window.get("/api/v1/outlets").body()).isEqualTo(first.body());
    }

    @Test
    void listsComeAsCsv() {
        HttpResponse<String> csv = window.get("/api/v1/events?limit=2", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(csv.body()).startsWith("id,type,cameo,intensity,actor_code");
        assertThat(csv.headers().firstValue("X-Next-Cursor")).isPresent();
        assertThat(window.get("/api/v1/events", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        for (String path : List.of(
                "/api/v1/tilt?country=NRL&between=SUD",
                TILT + "&from=yesterday",
                TILT + "&by=year",
                "/api/v1/tilt?country=NRL&between=NRL&and=EST",
                "/api/v1/events?limit=0",
                "/api/v1/events?cursor=nonsense",
                "/api/v1/countries/%3Cb%3E/partners")) {
            HttpResponse<String> response = window.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Json.map(response.body()).get("detail").toString())
                    .as(path)
                    .isNotBlank();
        }
        assertThat(window.get("/api/v1/events/enone").statusCode()).isEqualTo(404);
        assertThat(window.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void listsComeAsParquetWithTypes() throws Exception {
        HttpResponse<byte[]> parquet =
                window.bytes("/api/v1/events?limit=50", "Accept", "application/vnd.apache.parquet");
        assertThat(parquet.headers().firstValue("Content-Type")).hasValue("application/vnd.apache.parquet");
        assertThat(parquet.headers().firstValue("X-Next-Cursor")).isPresent();
        Path file = Files.write(folder.resolve("events.parquet"), parquet.body());
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = other.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT count(*) AS n, count(DISTINCT id) AS ids, typeof(any_value("
                                + "intensity)) AS intensity, typeof(any_value(published)) AS published FROM '" + file
                                + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt("n")).isEqualTo(50);
            assertThat(row.getInt("ids")).isEqualTo(50);
            assertThat(row.getString("intensity")).isEqualTo("DOUBLE");
            assertThat(row.getString("published")).isEqualTo("DATE");
        }
        assertThat(window.bytes("/api/v1/events?limit=5&outlet=nobody&format=parquet")
                        .statusCode())
                .isEqualTo(406);
        assertThat(window.get("/api/v1/health?format=parquet").statusCode()).isEqualTo(406);
    }

    @Test
    void claimsAreThoseOfTheLedgerWithTheirTellings() {
        List<?> claims = (List<?>) window.json("/api/v1/claims?with=NRL").get("rows");
        Map<?, ?> first = (Map<?, ?>) claims.get(0);
        assertThat(first.get("contested")).isEqualTo(true);
        assertThat(first.get("said_by")).isEqualTo(List.of("EST"));
        assertThat(first.get("denied_by")).isEqualTo(List.of("NRL"));
        Map<String, @Nullable Object> claim = window.json("/api/v1/claims/" + first.get("id"));
        assertThat((List<?>) claim.get("told"))
                .isNotEmpty()
                .allSatisfy(
                        telling -> assertThat(((Map<?, ?>) telling).get("quote").toString())
                                .contains("armed"));
        assertThat(window.get("/api/v1/claims/cnone").statusCode()).isEqualTo(404);
    }

    @Test
    void eventDataOfOthersAreMeasuredBesideOurOwn() throws Exception {
        Foreign.add(window.ledger().connection());
        Map<?, ?> before = window.json(TILT);
        Map<String, @Nullable Object> other =
                window.json("/api/v1/tilt/foreign?set=elsewhere&country=NRL&between=SUD&and=EST");
        assertThat(other.get("rows")).isEqualTo(288);
        assertThat(other.get("acts")).isEqualTo(216);
        assertThat((List<?>) other.get("points"))
                .hasSize(24)
                .anySatisfy(point -> assertThat(((Map<?, ?>) point).get("tilt")).isNotNull());
        assertThat(window.json(TILT)).isEqualTo(before);
        assertThat(window.get("/api/v1/tilt/foreign?set=nothing&country=NRL&between=SUD&and=EST")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aVerdictLeavesKeptAnswersAndTheirTagsAsTheyAre() {
        String tag = window.get(TILT).headers().firstValue("ETag").orElseThrow();
        Map<?, ?> row =
                (Map<?, ?>) ((List<?>) window.json("/api/v1/events?limit=1").get("rows")).get(0);
        assertThat(window.post(
                                "/api/v1/quality/labels",
                                Map.of("event", row.get("id"), "article", row.get("article"), "verdict", "right"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(window.json("/api/v1/quality").toString()).contains("judged=1");
        assertThat(window.get(TILT, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theBarSaysWhichReleaseIsShown() {
        assertThat((List<?>) window.json("/api/v1/releases").get("rows")).isEmpty();
    }
}
