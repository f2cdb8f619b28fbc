package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        assertThat(window.get("/api/v1/events", "Accept", "application/vnd.apache.parquet")
                        .statusCode())
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

    /** Every route of the document with values that fit its schema and with values that do not: no failure of ours. */
    @Test
    void whateverIsAskedTheServerDoesNotFail() {
        Map<String, @Nullable Object> document = window.json("/api/v1/openapi.json");
        assertThat(document.get("openapi")).isEqualTo("3.1.0");
        Random random = new Random(20260101);
        List<String> values = List.of(
                "NRL",
                "SUD,EST",
                "2023-02-20",
                "50",
                "AID",
                "happened",
                "month",
                "x",
                "",
                "'",
                "\u0000",
                "%",
                "-1",
                "999999999999",
                "😀".repeat(200),
                "SELECT 1",
                "a".repeat(9000),
                "0000-00-00",
                "../../etc",
                "9999-12-31",
                "[1]",
                "MTAwMC0wMS0wMXwwfGE");
        int asked = 0;
        for (Map.Entry<?, ?> path : ((Map<?, ?>) document.get("paths")).entrySet()) {
            Map<?, ?> operations = (Map<?, ?>) path.getValue();
            if (!operations.containsKey("get")) {
                continue;
            }
            List<?> params = (List<?>) ((Map<?, ?>) operations.get("get")).get("parameters");
            for (int i = 0; i < 12; i++) {
                String address = "/api/v1" + path.getKey();
                StringBuilder query = new StringBuilder("?");
                for (Object entry : params == null ? List.of() : params) {
                    Map<?, ?> param = (Map<?, ?>) entry;
                    String value = URLEncoder.encode(values.get(random.nextInt(values.size())), StandardCharsets.UTF_8)
                            .replace("+", "%20");
                    if ("path".equals(param.get("in"))) {
                        address = address.replace("{" + param.get("name") + "}", value.isEmpty() ? "x" : value);
                    } else if (random.nextInt(3) > 0 || Boolean.TRUE.equals(param.get("required"))) {
                        query.append(param.get("name"))
                                .append('=')
                                .append(value)
                                .append('&');
                    }
                }
                int status = window.get(address + query).statusCode();
                assertThat(status).as(address + query).isLessThan(500);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(150);
    }
}
