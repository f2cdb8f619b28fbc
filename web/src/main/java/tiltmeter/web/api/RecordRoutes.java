package tiltmeter.web.api;

import static tiltmeter.web.api.Param.choice;
import static tiltmeter.web.api.Param.path;
import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.ArticleEntry;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.StatementEntry;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.api.Route.Making;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Archive.EventAsk;
import tiltmeter.web.data.Cursor;
import tiltmeter.web.data.Evidence;
import tiltmeter.web.data.Json;
import tiltmeter.web.data.Page;
import tiltmeter.web.data.Pool;

/** Articles, events, statements and stories as the ledger holds them. */
final class RecordRoutes {
    private static final List<Param> PAGING = List.of(
            query("limit", Kind.SIZE, "How many rows at most, 1 to 500; 50 if absent."),
            query("cursor", Kind.TEXT, "The value of \"next\" from the page before."));
    private static final Param FROM = query("from", Kind.DAY, "First day.");
    private static final Param TO = query("to", Kind.DAY, "Last day.");
    private static final Param STATUS = choice(
            "status",
            "Whether it happened.",
            Stream.of(Status.values()).map(Status::word).toArray(String[]::new));
    private static final Param TYPE = choice(
            "type",
            "PLOVER type.",
            Stream.of(EventType.values()).map(Enum::name).toArray(String[]::new));

    private final Pool pool;
    private final Archive archive;

    RecordRoutes(Pool pool, Archive archive) {
        this.pool = pool;
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                get(
                        "/events",
                        "listEvents",
                        "Events, the latest published first.",
                        paged(
                                query("actor", Kind.CODES, "Who acts; of a mutual act either side."),
                                query("recipient", Kind.CODES, "Whom it is done to; of a mutual act either side."),
                                query("with", Kind.CODES, "Who takes part on either side."),
                                query("other", Kind.CODES, "Who stands across from \"with\"."),
                                TYPE,
                                STATUS,
                                FROM,
                                TO,
                                query("article", Kind.TEXT, "Id of the article that tells it."),
                                query("story", Kind.TEXT, "Id of the story that tells it."),
                                query("outlet", Kind.TEXT, "Name of the outlet.")),
                        this::events),
                get(
                                "/events/{id}",
                                "getEvent",
                                "One event with its words in their place, who says and denies it, and what decided it.",
                                List.of(path("id", "Id of the event.")),
                                ask -> Answer.of(Evidence.of(pool, archive, ask.needed("id"))))
                        .made(Making.SMALL),
                get(
                        "/statements",
                        "listStatements",
                        "Statements, the latest published first.",
                        paged(
                                query("speaker", Kind.TEXT, "A code, or part of the speaker's name."),
                                query("about", Kind.CODES, "Codes, one of which it is about."),
                                FROM,
                                TO,
                                query("article", Kind.TEXT, "Id of the article."),
                                query("story", Kind.TEXT, "Id of the story.")),
                        this::statements),
                get(
                        "/articles",
                        "listArticles",
                        "Articles without their text, the latest published first.",
                        paged(
                                query("outlet", Kind.TEXT, "Name of the outlet."),
                                query("story", Kind.TEXT, "Id of the story."),
                                FROM,
                                TO),
                        ask -> plain(archive.articles(
                                ask.text("outlet"),
                                ask.text("story"),
                                ask.day("from"),
                                ask.day("to"),
                                Cursor.of(ask.text("cursor")),
                                ask.size()))),
                get(
                                "/articles/{id}",
                                "getArticle",
                                "One article with its text and every record, as in the record format.",
                                List.of(path("id", "Id of the article.")),
                                this::article)
                        .made(Making.SMALL),
                get(
                        "/stories",
                        "listStories",
                        "Stories, the latest told first.",
                        paged(FROM, TO),
                        ask -> plain(archive.stories(
                                ask.day("from"), ask.day("to"), Cursor.of(ask.text("cursor")), ask.size()))));
    }

    private static List<Param> paged(Param... params) {
        return Stream.concat(Stream.of(params), PAGING.stream()).toList();
    }

    private static Answer plain(Page<Map<String, @Nullable Object>> page) {
        return Answer.rows(page.rows(), page.rows(), page.next());
    }

    private Answer events(Ask ask) {
        Page<EventEntry> page = archive.events(
                new EventAsk(
                        ask.codes("actor"),
                        ask.codes("recipient"),
                        one(ask.choice(TYPE, "")),
                        one(ask.choice(STATUS, "")),
                        ask.codes("with"),
                        ask.codes("other"),
                        ask.day("from"),
                        ask.day("to"),
                        ask.text("article"),
                        ask.text("story"),
                        ask.text("outlet")),
                Cursor.of(ask.text("cursor")),
                ask.size());
        return Answer.rows(
                page.rows().stream()
                        .map(entry -> RecordRows.with(RecordJson.line(entry.event()), entry.origin(), entry.quote()))
                        .toList(),
                page.rows().stream().map(RecordRows::flat).toList(),
                page.next());
    }

    private Answer statements(Ask ask) {
        Page<StatementEntry> page = archive.statements(
                ask.text("speaker"),
                ask.codes("about"),
                ask.day("from"),
                ask.day("to"),
                ask.text("article"),
                ask.text("story"),
                Cursor.of(ask.text("cursor")),
                ask.size());
        return Answer.rows(
                page.rows().stream()
                        .map(entry ->
                                RecordRows.with(RecordJson.line(entry.statement()), entry.origin(), entry.quote()))
                        .toList(),
                page.rows().stream().map(RecordRows::flat).toList(),
                page.next());
    }

    private Answer article(Ask ask) {
        String id = ask.needed("id");
        ArticleEntry entry = pool.ask(ledger -> ledger.articles(id, 2)).stream()
                .filter(found -> found.reading().article().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "no article has the id " + id));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("article", Json.tree(RecordJson.line(entry.reading().article(), entry.fold())));
        answer.put(
                "events",
                entry.reading().events().stream()
                        .map(event -> Json.tree(RecordJson.line(event)))
                        .toList());
        answer.put(
                "statements",
                entry.reading().statements().stream()
                        .map(statement -> Json.tree(RecordJson.line(statement)))
                        .toList());
        return Answer.of(answer);
    }

    private static List<String> one(String choice) {
        return choice.isEmpty() ? List.of() : List.of(choice);
    }
}
