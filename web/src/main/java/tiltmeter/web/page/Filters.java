package tiltmeter.web.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What templates can do to a value: {@code name} or {@code called} (in the middle of a sentence) a code, {@code shown}
 * a text from a page, {@code part} of an address.
 */
final class Filters extends AbstractExtension {
    private final UnaryOperator<String> names;

    Filters(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("name", of(text -> Display.capital(names.apply(text))));
        filters.put("called", of(names));
        filters.put("shown", of(Display::harmless));
        filters.put(
                "part",
                of(text -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20")));
        filters.put("flat", of(text -> Display.harmless(text.replaceAll("\\s+", " "))));
        return filters;
    }

    private static Filter of(Function<String, String> change) {
        return new Filter() {
            @Override
            public @Nullable Object apply(
                    @Nullable Object input,
                    Map<String, Object> args,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int lineNumber) {
                return input == null ? null : change.apply(input.toString());
            }

            @Override
            public @Nullable List<String> getArgumentNames() {
                return null;
            }
        };
    }
}
