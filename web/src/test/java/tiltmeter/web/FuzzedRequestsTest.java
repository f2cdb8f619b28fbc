package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.web.data.Json;

/** The server keeps to its OpenAPI document whatever is sent. */
final class FuzzedRequestsTest {
    private static final long SEED = 20260101;
    private static final int TRIES = 14;
    private static final List<String> FORMS =
            List.of("application/json", "text/csv", "application/vnd.apache.parquet", "*/*", "image/png", "", "a;q=x");

    /** Values that fit some kind of parameter, and such as should fit none. */
    private static final List<String> VALUES = List.of(
            "NRL",
            "SUD,EST",
            "SUD,SUD",
            ",,,",
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
            "%%%zz",
            "-1",
            "999999999999",
            "😀".repeat(200),
            "SELECT 1",
            "SELECT * FROM event, event e2, event e3 LIMIT 1",
            "a".repeat(9000),
            "0000-00-00",
            "../../etc",
            "9999-12-31",
            "[1]",
            "{\"a\":1}",
            "MTAwMC0wMS0wMXwwfGE",
            "elsewhere");

    @TempDir
    static Path folder;

    private static OpenWindow window;
    private static Map<String, @Nullable Object> document;

    @BeforeAll
    static void open() throws Exception {
        window = OpenWindow.onNews(folder);
        Foreign.add(window.ledger().connection());
        document = window.json("/api/v1/openapi.json");
    }

    @AfterAll
    static void close() {
        window.close();
    }

    /** What fits is answered as the document says; what does not is refused as a problem of the asker. */
    @Test
    void whateverIsSentTheServerDoesNotFail() {
        Random random = new Random(SEED);
        TreeSet<Integer> seen = new TreeSet<>();
        int asked = 0;
        for (Operation operation : Operation.all(document)) {
            if (operation.path().equals("/import")) {
                continue; // begins to read files of this machine: tested by itself
            }
            for (int i = 0; i < TRIES; i++) {
                HttpResponse<String> response = send(operation, random);
                String what = operation.method() + " " + response.uri() + " (seed " + SEED + ", try " + i + "): "
                        + response.statusCode();
                assertThat(response.statusCode()).as(what).isNotIn(500, 501, 502, 503);
                if (response.statusCode() >= 400) {
                    assertThat(response.headers().firstValue("Content-Type").orElse(""))
                            .as(what)
                            .startsWith("application/problem+json");
                    assertThat(Json.map(response.body()).get("detail").toString())
                            .as(what)
                            .isNotBlank();
                }
                seen.add(response.statusCode());
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(350);
        assertThat(seen).contains(200, 400, 404, 406);
    }

    private static HttpResponse<String> send(Operation operation, Random random) {
        String address = "/api/v1" + operation.path();
        StringBuilder query = new StringBuilder();
        for (Map<?, ?> parameter : operation.parameters()) {
            String value = encode(value((Map<?, ?>) parameter.get("schema"), random));
            if ("path".equals(parameter.get("in"))) {
                address = address.replace("{" + parameter.get("name") + "}", value.isEmpty() ? "x" : value);
            } else if (random.nextInt(3) > 0 || Boolean.TRUE.equals(parameter.get("required"))) {
                query.append(query.length() == 0 ? "?" : "&")
                        .append(parameter.get("name"))
                        .append('=')
                        .append(value);
            }
        }
        String form = FORMS.get(random.nextInt(FORMS.size()));
        if (operation.method().equals("get")) {
            return window.get(address + query, "Accept", form.isEmpty() ? "*/*" : form);
        }
        return window.send(
                operation.method().toUpperCase(java.util.Locale.ROOT),
                address + query,
                body(operation, random),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + window.token());
    }

    private static String value(Map<?, ?> schema, Random random) {
        if (random.nextInt(3) > 0) {
            if (schema.get("enum") instanceof List<?> choices) {
                return String.valueOf(choices.get(random.nextInt(choices.size())));
            }
            if ("date".equals(schema.get("format"))) {
                return "202" + random.nextInt(5) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            }
            if ("integer".equals(schema.get("type"))) {
                return String.valueOf(random.nextInt(600));
            }
            if (schema.containsKey("pattern") || schema.containsKey("examples")) {
                return List.of("NRL", "SUD", "EST", "SUD,EST", "eu").get(random.nextInt(5));
            }
        }
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static String body(Operation operation, Random random) {
        if (random.nextInt(6) == 0) {
            return List.of("", "null", "[]", "{", "\"text\"", "{\"a\":".repeat(400), "{\"id\":1e999}")
                    .get(random.nextInt(7));
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (operation.described().get("requestBody") instanceof Map<?, ?> described) {
            Map<?, ?> json = (Map<?, ?>) ((Map<?, ?>) described.get("content")).get("application/json");
            Map<?, ?> fields = (Map<?, ?>) ((Map<?, ?>) json.get("schema")).get("properties");
            fields.forEach((name, schema) -> body.put(
                    (String) name,
                    switch (random.nextInt(8)) {
                        case 0 -> null;
                        case 1 -> random.nextInt();
                        case 2 -> List.of("NRL", 1);
                        case 3 -> Map.of("a", "b");
                        default -> value((Map<?, ?>) schema, random);
                    }));
        }
        return Json.text(body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
