package tiltmeter.web.api;

import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Query;
import tiltmeter.web.data.Wilson;

/** Events judged by eye, and what share of them is right. */
final class QualityRoutes {
    private static final long DRAWN = 100;
    private static final Param DRAW =
            query("draw", Kind.TEXT, "Name of the random draw; another name, another sample.");
    private static final Param VERDICT = Param.choice(
                    "verdict", "Whether type, actor and recipient are all right.", "right", "wrong", "unclear")
            .needed();
    private static final Param FAULT =
            Param.choice("fault", "What is wrong first.", "no-event", "type", "actor", "recipient", "status", "date");

    private final Pool pool;
    private final Archive archive;
    private final Clock clock;

    QualityRoutes(Pool pool, Archive archive, Clock clock) {
        this.pool = pool;
        this.archive = archive;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                get(
                                "/quality",
                                "getQuality",
                                "Share of the judged events that are right, with 95 % Wilson intervals, by type and by outlet.",
                                List.of(),
                                ask -> quality())
                        .neverKept(),
                get(
                                "/quality/draw",
                                "drawEvents",
                                "A random sample of 100 events to judge; the same name draws the same sample.",
                                List.of(DRAW),
                                ask -> Answer.rows(archive.rows("draw", draw(ask.text("draw")), DRAWN)))
                        .neverKept(),
                new Route(
                        "POST",
                        "/quality/labels",
                        "labelEvent",
                        "Judges an event; the latest verdict counts.",
                        List.of(),
                        List.of(
                                query("event", Kind.TEXT, "Id of the event.").needed(),
                                query("article", Kind.TEXT, "Id of its article.")
                                        .needed(),
                                VERDICT,
                                FAULT,
                                DRAW),
                        this::label));
    }

    private static String draw(@Nullable String name) {
        return name == null ? "1" : name;
    }

    private Answer label(Ask ask) {
        String event = ask.field("event");
        String article = ask.field("article");
        String verdict = chosen(VERDICT, ask.field("verdict"));
        String fault = ask.optionalField("fault");
        if (fault != null) {
            chosen(FAULT, fault);
        }
        String draw = draw(ask.optionalField("draw"));
        pool.note(ledger -> {
            boolean there = !Query.list(
                            ledger.connection(),
                            "SELECT 1 AS one FROM event WHERE id = $1 AND article = $2",
                            row -> row.getInt(1),
                            event,
                            article)
                    .isEmpty();
            if (!there) {
                throw new ApiError(404, "no event of that article has the id " + event);
            }
            return Query.run(
                    ledger.connection(),
                    "INSERT INTO label VALUES (?, ?, ?, ?, ?, ?)",
                    event,
                    article,
                    verdict,
                    fault,
                    Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)),
                    draw);
        });
        return Answer.made(Map.of("event", event, "verdict", verdict));
    }

    private static String chosen(Param param, String value) {
        if (!param.choices().contains(value)) {
            throw Ask.bad(param.name(), "is none of " + String.join(", ", param.choices()));
        }
        return value;
    }

    private Answer quality() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> table = new ArrayList<>();
        for (String part : List.of("all", "type", "outlet")) {
            List<Map<String, @Nullable Object>> rows = archive.rows("judged", part);
            for (Map<String, @Nullable Object> row : rows) {
                long judged = ((Number) java.util.Objects.requireNonNull(row.get("judged"))).longValue();
                long correct = ((Number) java.util.Objects.requireNonNull(row.get("correct"))).longValue();
                Wilson precision = judged == 0 ? null : Wilson.of(correct, judged);
                row.put("precision", precision == null ? null : precision.share());
                row.put("low", precision == null ? null : precision.low());
                row.put("high", precision == null ? null : precision.high());
                Map<String, @Nullable Object> flat = new LinkedHashMap<>();
                flat.put("by", part);
                flat.putAll(row);
                table.add(flat);
            }
            json.put(part, rows);
        }
        return new Answer(json, table, 200);
    }
}
