package tiltmeter.web.page;

import io.javalin.http.Context;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes pages from templates. Every value is escaped; a template that names a value that is not there fails. */
public final class Templates {
    private final PebbleEngine engine;

    /** @param names what to call a code */
    public Templates(UnaryOperator<String> names, Assets assets) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("tiltmeter/web/templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .extension(new Filters(names))
                .build();
    }

    /** Answers with a page. */
    public void show(Context ctx, String name, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("query", "");
        all.put("path", ctx.path());
        all.putAll(values);
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(page, all, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the page " + name, e);
        }
        ctx.header("Cache-Control", "private, no-cache");
        ctx.html(page.toString());
    }
}
