package tiltmeter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entrance of the API as the OpenAPI document describes it. */
record Operation(String method, String path, Map<?, ?> described) {
    /** All of {@code document}. */
    static List<Operation> all(Map<String, @Nullable Object> document) {
        List<Operation> operations = new ArrayList<>();
        ((Map<?, ?>) document.get("paths"))
                .forEach((path, item) -> ((Map<?, ?>) item)
                        .forEach((method, described) ->
                                operations.add(new Operation((String) method, (String) path, (Map<?, ?>) described))));
        return operations;
    }

    List<Map<?, ?>> parameters() {
        List<Map<?, ?>> parameters = new ArrayList<>();
        if (described.get("parameters") instanceof List<?> list) {
            list.forEach(each -> parameters.add((Map<?, ?>) each));
        }
        return parameters;
    }
}
