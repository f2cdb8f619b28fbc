package tiltmeter.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Counts;
import tiltmeter.ledger.Ledger;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.safety.Guard;

/** The pages that are made on the server. The one screen is only begun here; its scripts fetch the rest. */
public final class Pages {
    private static final int ROWS = 50;

    private final Pool pool;
    private final Archive archive;
    private final Guard guard;
    private final Templates templates;

    public Pages(Pool pool, Archive archive, Guard guard, Templates templates) {
        this.pool = pool;
        this.archive = archive;
        this.guard = guard;
        this.templates = templates;
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.get("/tilt/{country}", this::tilt);
        routes.get("/search", this::search);
        new RecordPages(pool, archive, templates).register(routes);
        routes.get("/claims", this::claims);
        routes.get("/outlets", this::outlets);
        routes.get("/quality", ctx -> plain(ctx, "quality"));
        routes.get("/alerts", ctx -> plain(ctx, "alerts"));
        routes.get("/import", ctx -> plain(ctx, "import"));
        routes.get("/settings", ctx -> plain(ctx, "settings"));
        routes.get("/help", ctx -> plain(ctx, "help"));
        routes.get("/feeds/alerts.atom", ctx -> {
            String root = ctx.scheme() + "://" + ctx.header("Host");
            ctx.contentType("application/atom+xml; charset=utf-8")
                    .result(tiltmeter.web.alert.Feed.of(archive.rows("alerts", 100L), root));
        });
        routes.post("/session", ctx -> {
            Object token = tiltmeter.web.data.Json.map(ctx.body()).get("token");
            guard.remember(ctx, token instanceof String text ? text.strip() : null);
            ctx.status(204);
        });
        routes.delete("/session", ctx -> {
            guard.forget(ctx);
            ctx.status(204);
        });
    }

    private void plain(Context ctx, String name) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("mayChange", guard.mayChange(ctx));
        values.put("mayWrite", pool.mayWrite());
        values.put("counts", pool.ask(Ledger::counts));
        templates.show(ctx, name, values);
    }

    private void home(Context ctx) {
        Counts counts = pool.ask(Ledger::counts);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("counts", counts);
        values.put("mayChange", guard.mayChange(ctx));
        values.put("mayWrite", pool.mayWrite());
        if (counts.articles() == 0) {
            templates.show(ctx, "first-run", values);
            return;
        }
        List<Map<String, @Nullable Object>> countries = archive.tally("countries");
        values.put("countries", countries.subList(0, Math.min(40, countries.size())));
        values.put("claims", archive.tally("claims", null, null, null, 0L, 6L));
        templates.show(ctx, "home", values);
    }

    private void tilt(Context ctx) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("country", Addresses.code(ctx.pathParam("country")));
        values.put("poleA", codes(ctx.queryParam("between")));
        values.put("poleB", codes(ctx.queryParam("and")));
        values.put("mayChange", guard.mayChange(ctx));
        templates.show(ctx, "tilt", values);
    }

    private void search(Context ctx) {
        String query = ctx.queryParam("q");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("query", query == null ? "" : query);
        values.put("articles", List.of());
        values.put("events", List.of());
        values.put("people", List.of());
        if (query != null && !query.isBlank()) {
            values.put("articles", archive.search("search_articles", query, 30));
            values.put("events", archive.search("search_events", query, 30));
            values.put("people", archive.search("search_people", query, 12));
        }
        templates.show(ctx, "search", values);
    }

    private void claims(Context ctx) {
        String with = ctx.queryParam("with");
        int offset = Math.max(0, Addresses.number(ctx.queryParam("cursor")));
        List<Map<String, @Nullable Object>> rows = archive.rows(
                "claims",
                with == null || with.isBlank() ? null : Addresses.code(with),
                null,
                null,
                (long) offset,
                ROWS + 1L);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("with", with == null ? "" : with);
        values.put("pending", pool.ask(ledger -> ledger.claims().pending()));
        values.put("claims", rows.subList(0, Math.min(ROWS, rows.size())));
        values.put("next", rows.size() > ROWS ? offset + ROWS : null);
        templates.show(ctx, "claims", values);
    }

    private void outlets(Context ctx) {
        templates.show(ctx, "outlets", Map.of("outlets", archive.tally("outlets", null, null, null)));
    }

    private static List<String> codes(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .filter(part -> !part.isBlank())
                        .map(Addresses::side)
                        .toList();
    }
}
