package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sides that are blocs, whose members come and go. */
final class BlocTest {
    private static final String TILT = "/api/v1/tilt?country=NRL&and=EST&between=";

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
    void membersCountWhileTheyAreMembers() {
        Map<?, ?> bloc = window.json(TILT + "bloc:pact");
        Map<?, ?> member = window.json(TILT + "SUD");
        assertThat(((List<?>) bloc.get("between")))
                .first()
                .isEqualTo(Map.of("code", "bloc:PACT", "name", "bloc:PACT", "members", List.of("IGO:PACT", "SUD")));
        assertThat(votes(bloc, 3)).isEqualTo(votes(member, 3)).isPositive();
        assertThat(votes(bloc, 20)).isZero();
        assertThat(votes(member, 20)).isPositive();
    }

    @Test
    void theScreenShowsThemAndTheirRecords() {
        HttpResponse<String> page = window.get("/tilt/NRL?between=bloc:pact&and=EST");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("bloc:PACT");
    }

    @Test
    void oneThatIsNoneIsNamed() {
        HttpResponse<String> unknown = window.get(TILT + "bloc:NOBODY");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("no bloc is called 'NOBODY'; there are PACT");
        assertThat(window.get(TILT + "bloc:").statusCode()).isEqualTo(400);
    }

    @Test
    void aRuleMayWatchThem() {
        Map<String, Object> rule =
                Map.of("name", "pact", "kind", "costly", "country", "NRL", "pole_a", "bloc:PACT", "pole_b", "EST");
        assertThat(window.post("/api/v1/alerts/rules", rule).statusCode()).isEqualTo(201);
        assertThat(window.json("/api/v1/alerts/rules").toString()).contains("bloc:PACT");
        HttpResponse<String> country = window.post(
                "/api/v1/alerts/rules",
                Map.of("name", "x", "kind", "costly", "country", "bloc:PACT", "pole_a", "SUD", "pole_b", "EST"));
        assertThat(country.statusCode()).isEqualTo(400);
    }

    private static double votes(Map<?, ?> tilt, int step) {
        Map<?, ?> at = (Map<?, ?>) ((List<?>) tilt.get("steps")).get(step);
        return ((Number) ((Map<?, ?>) at.get("a")).get("votes")).doubleValue();
    }
}
