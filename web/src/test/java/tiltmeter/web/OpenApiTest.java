package tiltmeter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document is sound in itself. */
final class OpenApiTest {
    private static final List<String> METHODS = List.of("get", "post", "delete");

    @TempDir
    static Path folder;

    private static OpenWindow window;
    private static Map<String, @Nullable Object> document;

    @BeforeAll
    static void open() throws Exception {
        window = OpenWindow.onNews(folder);
        document = window.json("/api/v1/openapi.json");
    }

    @AfterAll
    static void close() {
        window.close();
    }

    /** What OpenAPI 3.1 asks of the parts that we use; the whole of it is more than any of our routes says. */
    @Test
    void theDocumentIsSound() {
        assertThat(document.get("openapi")).isEqualTo("3.1.0");
        assertThat(String.valueOf(document.get("info"))).contains("title=").contains("version=");
        List<Operation> operations = Operation.all(document);
        assertThat(operations).hasSizeGreaterThan(25);
        TreeSet<String> ids = new TreeSet<>();
        for (Operation operation : operations) {
            String name = operation.method() + " " + operation.path();
            assertThat(METHODS).as(name).contains(operation.method());
            assertThat(operation.path()).as(name).startsWith("/");
            assertThat(ids.add((String) operation.described().get("operationId")))
                    .as("one operationId for each: " + name)
                    .isTrue();
            TreeSet<String> inPath = new TreeSet<>();
            for (Map<?, ?> parameter : operation.parameters()) {
                assertThat((String) parameter.get("in")).as(name).isIn("path", "query");
                assertThat((String) parameter.get("description")).as(name).isNotBlank();
                if ("path".equals(parameter.get("in"))) {
                    assertThat(parameter.get("required")).as(name).isEqualTo(true);
                    inPath.add("{" + parameter.get("name") + "}");
                }
                schema(name, (Map<?, ?>) parameter.get("schema"));
            }
            TreeSet<String> templated = new TreeSet<>();
            java.util.regex.Pattern.compile("\\{[^}]+}")
                    .matcher(operation.path())
                    .results()
                    .forEach(found -> templated.add(found.group()));
            assertThat(inPath).as(name).isEqualTo(templated);
            responses(name, (Map<?, ?>) operation.described().get("responses"));
            boolean changes = !operation.method().equals("get");
            assertThat(operation.described().containsKey("security")).as(name).isEqualTo(changes);
        }
    }

    private static void schema(String name, Map<?, ?> schema) {
        assertThat((String) schema.get("type")).as(name).isIn("string", "integer");
        if (schema.get("pattern") instanceof String pattern) {
            assertThat(java.util.regex.Pattern.compile(pattern)).isNotNull();
        }
        if (schema.get("enum") instanceof List<?> choices) {
            assertThat(choices).as(name).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    private static void responses(String name, Map<?, ?> responses) {
        assertThat(responses.keySet()).as(name).isNotEmpty();
        responses.forEach((status, response) -> {
            assertThat((String) status).as(name).matches("default|[1-5]\\d\\d");
            assertThat((String) ((Map<?, ?>) response).get("description"))
                    .as(name)
                    .isNotBlank();
        });
        assertThat(responses.toString()).as(name).contains("#/components/schemas/Problem");
        assertThat(document.get("components").toString()).contains("Problem=");
    }
}
