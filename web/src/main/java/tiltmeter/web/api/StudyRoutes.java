package tiltmeter.web.api;

import static tiltmeter.web.api.Param.choice;
import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Counts;
import tiltmeter.ledger.Ledger;
import tiltmeter.tilt.Step;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Sandbox;
import tiltmeter.web.tilting.TiltAnswer;
import tiltmeter.web.tilting.TiltAsk;
import tiltmeter.web.tilting.TiltDesk;

/** The tilt, and what is known over all articles. */
final class StudyRoutes {
    private static final int SQL_ROWS = 1000;
    private static final int SEARCH_ROWS = 30;
    private static final Param BY = choice("by", "Length of a step; month if absent.", "month", "week");
    private static final List<Param> TILT = List.of(
            query("country", Kind.CODE, "The country.").needed(),
            query("between", Kind.CODES, "The side drawn upwards; several codes are pooled.")
                    .needed(),
            query("and", Kind.CODES, "The side drawn downwards.").needed(),
            query("from", Kind.DAY, "First day of the window that \"usual\" is taken over."),
            query("to", Kind.DAY, "Last day of the window."),
            BY,
            query("without", Kind.TEXTS, "Names of outlets to leave out."));

    private final Pool pool;
    private final Archive archive;
    private final TiltDesk desk;
    private final UnaryOperator<String> names;
    private final Duration longest;

    StudyRoutes(Pool pool, Archive archive, TiltDesk desk, UnaryOperator<String> names, Duration longest) {
        this.longest = longest;
        this.names = names;
        this.pool = pool;
        this.archive = archive;
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                get(
                        "/tilt",
                        "getTilt",
                        "Which way a country leans between two sides: figures, bands, what they rest on.",
                        TILT,
                        this::tilt),
                get(
                        "/tilt/more",
                        "getStudy",
                        "What is behind the other switches: positions, likeness, costly and pending acts, variants.",
                        TILT,
                        ask -> Answer.of(desk.more(question(ask)))),
                get(
                        "/claims",
                        "listClaims",
                        "Acts that somebody says, denies or doubts, contested ones first.",
                        List.of(
                                query("with", Kind.CODE, "Code of a party."),
                                query("from", Kind.DAY, "First day."),
                                query("to", Kind.DAY, "Last day."),
                                query("limit", Kind.SIZE, "How many rows at most; 50 if absent."),
                                query("cursor", Kind.TEXT, "The value of \"next\" from the page before.")),
                        this::claims),
                get(
                        "/outlets",
                        "listOutlets",
                        "Every outlet: how much it printed, how much of it alone, when it was heard of last.",
                        List.of(query("with", Kind.CODE, "Only what has acts of this country.")),
                        ask -> Answer.rows(archive.rows("outlets", ask.code("with")))),
                get(
                        "/countries",
                        "listCountries",
                        "Every code that takes part in an act, the most frequent first.",
                        List.of(),
                        ask -> countries()),
                get(
                        "/countries/{code}/partners",
                        "listPartners",
                        "With whom a country deals, and how.",
                        List.of(new Param("code", Kind.CODE, true, true, List.of(), "Code of the country.")),
                        ask -> Answer.rows(archive.rows("partners", ask.code("code"), 200L))),
                get(
                        "/search",
                        "search",
                        "Articles, events and people that hold every word.",
                        List.of(query("q", Kind.TEXT, "Words; at most eight count.")
                                .needed()),
                        ask -> Answer.of(search(archive, ask.needed("q")))),
                get(
                        "/query",
                        "query",
                        "One SELECT over the ledger, read only, at most " + SQL_ROWS + " rows and "
                                + longest.toSeconds() + " seconds.",
                        List.of(query("sql", Kind.TEXT, "The SELECT.").needed()),
                        this::sql),
                get(
                        "/health",
                        "health",
                        "Whether the server can answer, and how much the ledger holds.",
                        List.of(),
                        ask -> health()));
    }

    private Answer countries() {
        List<Map<String, @Nullable Object>> rows = archive.rows("countries");
        rows.forEach(row -> row.put("name", names.apply(String.valueOf(row.get("code")))));
        return Answer.rows(rows);
    }

    private Answer tilt(Ask ask) {
        TiltAnswer answer = desk.answer(question(ask));
        return new Answer(answer, answer.steps().stream().map(StudyRoutes::row).toList(), 200);
    }

    private static TiltAsk question(Ask ask) {
        return new TiltAsk(
                some(ask, "country").get(0),
                some(ask, "between"),
                some(ask, "and"),
                ask.day("from"),
                ask.day("to"),
                ask.choice(BY, "month").equals("week") ? Step.WEEK : Step.MONTH,
                ask.texts("without"));
    }

    private static List<String> some(Ask ask, String name) {
        List<String> codes = ask.codes(name);
        if (codes.isEmpty()) {
            throw Ask.bad(name, "is missing");
        }
        return codes;
    }

    private static Map<String, @Nullable Object> row(TiltAnswer.StepAnswer step) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("start", step.start());
        row.put("end", step.end());
        row.put("median", step.tilt() == null ? null : step.tilt().median());
        row.put("low80", step.tilt() == null ? null : step.tilt().low80());
        row.put("high80", step.tilt() == null ? null : step.tilt().high80());
        row.put("low95", step.tilt() == null ? null : step.tilt().low95());
        row.put("high95", step.tilt() == null ? null : step.tilt().high95());
        row.put("known_median", step.known() == null ? null : step.known().median());
        row.put("votes_a", step.a().votes());
        row.put("cooperative_a", step.a().cooperative());
        row.put("votes_b", step.b().votes());
        row.put("cooperative_b", step.b().cooperative());
        row.put("stories", step.stories());
        row.put("printings", step.printings());
        return row;
    }

    private Answer claims(Ask ask) {
        int size = ask.size();
        long offset = 0;
        String cursor = ask.text("cursor");
        if (cursor != null) {
            try {
                offset = Math.max(0, Long.parseLong(cursor));
            } catch (NumberFormatException e) {
                throw Ask.bad("cursor", "is none that this server gave out");
            }
        }
        List<Map<String, @Nullable Object>> rows = archive.rows(
                "claims",
                ask.code("with"),
                Archive.day(ask.day("from")),
                Archive.day(ask.day("to")),
                offset,
                (long) size + 1);
        String next = rows.size() > size ? String.valueOf(offset + size) : null;
        List<Map<String, @Nullable Object>> page = rows.size() > size ? rows.subList(0, size) : rows;
        return Answer.rows(page, page, next);
    }

    /** What a search finds. */
    static Map<String, @Nullable Object> search(Archive archive, String text) {
        List<String> words = Archive.words(text);
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        found.put("articles", archive.rows("search_articles", words, (long) SEARCH_ROWS));
        found.put("events", archive.rows("search_events", words, (long) SEARCH_ROWS));
        found.put("people", archive.rows("search_people", words, (long) SEARCH_ROWS));
        return found;
    }

    private Answer sql(Ask ask) {
        String sql = ask.needed("sql");
        Sandbox.Answer answer = pool.ask(ledger -> Sandbox.run(ledger.connection(), sql, SQL_ROWS, longest));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("columns", answer.columns());
        json.put("rows", answer.rows());
        json.put("more", answer.more());
        return new Answer(json, answer.rows(), 200);
    }

    private Answer health() {
        Counts counts = pool.ask(Ledger::counts);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("status", "ok");
        json.put("may_write", pool.mayWrite());
        json.put("articles", counts.articles());
        json.put("copies", counts.copies());
        json.put("stories", counts.stories());
        json.put("events", counts.events());
        json.put("statements", counts.statements());
        json.put("refusals", counts.refusals());
        return Answer.of(json);
    }
}
