package tiltmeter.web.api;

import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Counts;
import tiltmeter.ledger.Ledger;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.api.Route.Making;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Claims;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Sandbox;

/** What is known over all articles: claims, outlets, countries, a search, SQL. */
final class OverviewRoutes {
    private static final int SQL_ROWS = 1000;
    private static final int SEARCH_ROWS = 30;
    private final Pool pool;
    private final Archive archive;
    private final UnaryOperator<String> names;
    private final Duration longest;

    OverviewRoutes(Pool pool, Archive archive, UnaryOperator<String> names, Duration longest) {
        this.longest = longest;
        this.names = names;
        this.pool = pool;
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                get(
                        "/releases",
                        "listReleases",
                        "Frozen states of the ledger, the latest first, and whether it still holds what it held then.",
                        List.of(),
                        ask -> Answer.rows(archive.rows("releases"))),
                get(
                        "/claims",
                        "listClaims",
                        "Claims with who says, denies, doubts and takes them back, contested ones first.",
                        List.of(
                                query("with", Kind.CODE, "Code of a party."),
                                query("from", Kind.DAY, "First day."),
                                query("to", Kind.DAY, "Last day."),
                                query("limit", Kind.SIZE, "How many rows at most; 50 if absent."),
                                query("cursor", Kind.TEXT, "The value of \"next\" from the page before.")),
                        this::claims),
                get(
                                "/claims/{id}",
                                "getClaim",
                                "One claim with every telling of it: who says, repeats, denies, doubts or takes it back.",
                                List.of(new Param("id", Kind.TEXT, true, true, List.of(), "Id of the claim.")),
                                ask -> Answer.of(Claims.get(archive, ask.needed("id"))))
                        .made(Making.SMALL),
                get(
                        "/outlets",
                        "listOutlets",
                        "Every outlet: how much it printed, how much of it alone, when it was heard of last.",
                        List.of(
                                query("with", Kind.CODE, "Only what has acts of this country."),
                                query("from", Kind.DAY, "First day of publication of the events that are counted."),
                                query("to", Kind.DAY, "Last day of them.")),
                        this::outlets),
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
                                this::sql)
                        .neverKept(),
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

    private Answer outlets(Ask ask) {
        LocalDate from = ask.day("from");
        LocalDate to = ask.day("to");
        boolean all = from == null && to == null;
        return Answer.rows(archive.rows(
                "outlets",
                ask.code("with"),
                all ? null : Archive.day(from == null ? LocalDate.of(1000, 1, 1) : from),
                all ? null : Archive.day(to == null ? LocalDate.of(9998, 12, 31) : to)));
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
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        found.put("articles", archive.search("search_articles", text, SEARCH_ROWS));
        found.put("events", archive.search("search_events", text, SEARCH_ROWS));
        found.put("people", archive.search("search_people", text, SEARCH_ROWS));
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
