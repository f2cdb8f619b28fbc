package tiltmeter.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.ArticleEntry;
import tiltmeter.ledger.Counts;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Archive.EventAsk;
import tiltmeter.web.data.Cursor;
import tiltmeter.web.data.Lit;
import tiltmeter.web.data.Page;
import tiltmeter.web.data.Pool;
import tiltmeter.web.safety.Guard;

/** The pages that are made on the server. The one screen is only begun here; its scripts fetch the rest. */
public final class Pages {
    /** Sentences of an article on one page; a book must not hang the browser. */
    private static final int SENTENCES = 200;

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
        routes.get("/country/{code}", this::country);
        routes.get("/pair/{a}/{b}", this::pair);
        routes.get("/story/{id}", this::story);
        routes.get("/article/{id}", this::article);
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
        List<Map<String, @Nullable Object>> countries = archive.rows("countries");
        values.put("countries", countries.subList(0, Math.min(40, countries.size())));
        values.put("claims", archive.rows("claims", null, null, null, 0L, 6L));
        templates.show(ctx, "home", values);
    }

    private void tilt(Context ctx) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("country", code(ctx.pathParam("country")));
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
            List<String> words = Archive.words(query);
            values.put("articles", archive.rows("search_articles", words, 30L));
            values.put("events", archive.rows("search_events", words, 30L));
            values.put("people", archive.rows("search_people", words, 12L));
        }
        templates.show(ctx, "search", values);
    }

    private void country(Context ctx) {
        String code = code(ctx.pathParam("code"));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("partners", archive.rows("partners", code, 60L));
        values.put("claims", archive.rows("claims", code, null, null, 0L, 8L));
        values.put("outlets", archive.rows("outlets", code).stream().limit(12).toList());
        events(ctx, values, List.of(code), List.of(), null);
        templates.show(ctx, "country", values);
    }

    private void pair(Context ctx) {
        String a = code(ctx.pathParam("a"));
        String b = code(ctx.pathParam("b"));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("a", a);
        values.put("b", b);
        values.put("months", archive.rows("pair_months", a, b));
        events(ctx, values, List.of(a), List.of(b), null);
        templates.show(ctx, "pair", values);
    }

    private void story(Context ctx) {
        String id = ctx.pathParam("id");
        List<Map<String, @Nullable Object>> printings =
                archive.articles(null, id, null, null, null, 200).rows();
        if (printings.isEmpty()) {
            throw new ApiError(404, "no story has the id " + id);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("printings", printings);
        values.put("first", printings.get(printings.size() - 1));
        events(ctx, values, List.of(), List.of(), id);
        templates.show(ctx, "story", values);
    }

    private void events(
            Context ctx,
            Map<String, @Nullable Object> values,
            List<String> either,
            List<String> other,
            @Nullable String story) {
        Page<EventEntry> page = archive.events(
                new EventAsk(List.of(), List.of(), List.of(), List.of(), either, other, null, null, null, story, null),
                Cursor.of(ctx.queryParam("cursor")),
                ROWS);
        values.put("events", page.rows());
        values.put("next", page.next());
    }

    /** A sentence with what it tells. */
    public record ShownSentence(Lit.Sentence text, List<Event> events, List<Statement> statements) {}

    private void article(Context ctx) {
        String id = ctx.pathParam("id");
        ArticleEntry entry = pool.ask(ledger -> ledger.articles(id, 2)).stream()
                .filter(found -> found.reading().article().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "no article has the id " + id));
        Reading reading = entry.reading();
        int sentences = reading.article().sentences().size();
        int from = Math.max(0, Math.min(number(ctx.queryParam("from")), Math.max(0, sentences - 1)));
        List<Lit.Mark> marks = new ArrayList<>();
        reading.events().forEach(event -> marks.addAll(Lit.of(event)));
        reading.statements().forEach(statement -> marks.addAll(Lit.of(statement)));
        List<ShownSentence> shown = Lit.sentences(reading.article(), from, from + SENTENCES, marks).stream()
                .map(text -> new ShownSentence(
                        text,
                        reading.events().stream()
                                .filter(event -> event.sentence() == text.number())
                                .toList(),
                        reading.statements().stream()
                                .filter(statement -> statement.sentence() == text.number())
                                .toList()))
                .toList();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("article", reading.article());
        values.put("input", entry.input());
        values.put("provenance", entry.provenance());
        values.put("sentences", shown);
        values.put("from", from);
        values.put("total", sentences);
        values.put("before", from > 0 ? Math.max(0, from - SENTENCES) : null);
        values.put("after", from + SENTENCES < sentences ? from + SENTENCES : null);
        values.put("eventCount", reading.events().size());
        values.put("statementCount", reading.statements().size());
        templates.show(ctx, "article", values);
    }

    private void claims(Context ctx) {
        String with = ctx.queryParam("with");
        int offset = Math.max(0, number(ctx.queryParam("cursor")));
        List<Map<String, @Nullable Object>> rows = archive.rows(
                "claims", with == null || with.isBlank() ? null : code(with), null, null, (long) offset, ROWS + 1L);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("with", with == null ? "" : with);
        values.put("claims", rows.subList(0, Math.min(ROWS, rows.size())));
        values.put("next", rows.size() > ROWS ? offset + ROWS : null);
        templates.show(ctx, "claims", values);
    }

    private void outlets(Context ctx) {
        templates.show(ctx, "outlets", Map.of("outlets", archive.rows("outlets", (Object) null)));
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,8}") ? 0 : Integer.parseInt(text);
    }

    private static String code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2,4}|IGO(:[A-Z0-9-]{1,40})?")) {
            throw new ApiError(
                    400, "'" + Display.harmless(text) + "' is no code of a country; write CHN, RUS, USA, EU");
        }
        return code;
    }

    private static List<String> codes(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .filter(part -> !part.isBlank())
                        .map(Pages::code)
                        .toList();
    }
}
