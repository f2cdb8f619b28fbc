package tiltmeter.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.web.api.Route.Making;
import tiltmeter.web.data.Json;

/** The OpenAPI 3.1 document, made from the same routes as the server. */
final class OpenApi {
    private OpenApi() {}

    static String document(List<Route> routes) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), key -> new LinkedHashMap<>())
                    .put(route.method().toLowerCase(java.util.Locale.ROOT), operation(route));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                map(
                        "title",
                        "Tiltmeter",
                        "version",
                        "1",
                        "description",
                        "Everything that the window shows. Lists come in pages: ask again with cursor = next until next"
                                + " is null. Ask for text/csv to get a list as comma-separated values. Answers have an"
                                + " ETag; send it back as If-None-Match. Changes need Authorization: Bearer TOKEN.",
                        "license",
                        map("name", "Apache-2.0", "identifier", "Apache-2.0")));
        document.put("servers", List.of(map("url", "/api/v1")));
        document.put("paths", paths);
        document.put(
                "components",
                map(
                        "securitySchemes",
                        map("token", map("type", "http", "scheme", "bearer")),
                        "schemas",
                        map(
                                "Problem",
                                map(
                                        "type",
                                        "object",
                                        "required",
                                        List.of("title", "status", "detail"),
                                        "properties",
                                        map(
                                                "title", map("type", "string"),
                                                "status", map("type", "integer"),
                                                "detail", map("type", "string"))))));
        return Json.text(document);
    }

    private static Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.id());
        operation.put("summary", route.text());
        if (!route.params().isEmpty()) {
            operation.put(
                    "parameters",
                    route.params().stream().map(OpenApi::parameter).toList());
        }
        if (!route.body().isEmpty()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (Param field : route.body()) {
                fields.put(field.name(), schema(field, true));
                if (field.required()) {
                    required.add(field.name());
                }
            }
            operation.put(
                    "requestBody",
                    map(
                            "required",
                            true,
                            "content",
                            map(
                                    "application/json",
                                    map("schema", map("type", "object", "required", required, "properties", fields)))));
        }
        if (route.changes()) {
            operation.put("security", List.of(map("token", List.of())));
        }
        Map<String, Object> responses = map(
                route.method().equals("POST") ? "201" : "200",
                map(
                        "description",
                        "The answer.",
                        "content",
                        map("application/json", map("schema", map("type", "object")))),
                "default",
                map(
                        "description",
                        "What is wrong, in one line.",
                        "content",
                        map("application/problem+json", map("schema", map("$ref", "#/components/schemas/Problem")))));
        if (!route.changes() && (route.making() == Making.LIST || route.making() == Making.LEAN)) {
            responses.put(
                    "202",
                    map(
                            "description",
                            "It is being worked out; come again. Only for requests with \"Prefer: respond-async\".",
                            "content",
                            map("application/json", map("schema", map("type", "object")))));
        }
        operation.put("responses", responses);
        return operation;
    }

    private static Map<String, Object> parameter(Param param) {
        return map(
                "name",
                param.name(),
                "in",
                param.inPath() ? "path" : "query",
                "required",
                param.required(),
                "description",
                param.text(),
                "schema",
                schema(param, false));
    }

    private static Map<String, Object> schema(Param param, boolean described) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (param.kind()) {
            case TEXT, TEXTS -> schema.put("type", "string");
            case CODE -> {
                schema.put("type", "string");
                schema.put("pattern", "^([A-Za-z]{2,4}|IGO(:[A-Z0-9-]{1,40})?)$");
            }
            case CODES -> {
                schema.put("type", "string");
                schema.put("examples", List.of("USA,EU,NATO"));
            }
            case DAY -> {
                schema.put("type", "string");
                schema.put("format", "date");
            }
            case SIZE -> {
                schema.put("type", "integer");
                schema.put("minimum", 1);
                schema.put("maximum", 500);
                schema.put("default", 50);
            }
            case CHOICE -> {
                schema.put("type", "string");
                schema.put("enum", param.choices());
            }
        }
        if (described) {
            schema.put("description", param.text());
        }
        return schema;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
