package tiltmeter.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.ArticleEntry;
import tiltmeter.ledger.EventEntry;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Archive.EventAsk;
import tiltmeter.web.data.Claims;
import tiltmeter.web.data.Cursor;
import tiltmeter.web.data.Lit;
import tiltmeter.web.data.Page;
import tiltmeter.web.data.Pool;

/** Pages that show one thing with its records: a country, a pair, a story, an article, a claim. */
final class RecordPages {
    /** Sentences of an article on one page; a book must not hang the browser. */
    private static final int SENTENCES = 200;

    private static final int ROWS = 50;

    private final Pool pool;
    private final Archive archive;
    private final Templates templates;

    RecordPages(Pool pool, Archive archive, Templates templates) {
        this.pool = pool;
        this.archive = archive;
        this.templates = templates;
    }

    void register(RoutesConfig routes) {
        routes.get("/country/{code}", this::country);
        routes.get("/pair/{a}/{b}", this::pair);
        routes.get("/story/{id}", this::story);
        routes.get("/article/{id}", this::article);
        routes.get(
                "/claim/{id}",
                ctx -> templates.show(ctx, "claim", Map.of("claim", Claims.get(archive, ctx.pathParam("id")))));
    }

    private void country(Context ctx) {
        String code = Addresses.code(ctx.pathParam("code"));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("partners", archive.tally("partners", code, 60L));
        values.put("claims", archive.tally("claims", code, null, null, 0L, 8L));
        values.put(
                "outlets",
                archive.tally("outlets", code, null, null).stream().limit(12).toList());
        events(ctx, values, List.of(code), List.of(), null);
        templates.show(ctx, "country", values);
    }

    private void pair(Context ctx) {
        String a = Addresses.code(ctx.pathParam("a"));
        String b = Addresses.code(ctx.pathParam("b"));
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
        int from = Math.max(0, Math.min(Addresses.number(ctx.queryParam("from")), Math.max(0, sentences - 1)));
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
}
