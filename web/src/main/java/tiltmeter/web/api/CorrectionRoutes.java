package tiltmeter.web.api;

import static tiltmeter.web.api.Param.choice;
import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Query;

/** Rules that set right what was read wrongly: first what one would change, then making it, then taking it back. */
final class CorrectionRoutes {
    private static final List<Param> WHAT = List.of(
            query("event", Kind.TEXT, "Id of the event.").needed(),
            choice(
                    "type",
                    "What it is instead.",
                    Stream.of(EventType.values()).map(Enum::name).toArray(String[]::new)),
            query("actor", Kind.CODE, "Who acts instead."),
            query("recipient", Kind.CODE, "Whom it is done to instead."),
            choice(
                    "status",
                    "Whether it happened.",
                    Stream.of(Status.values()).map(Status::word).toArray(String[]::new)),
            choice("withdrawn", "yes if the text tells no such event.", "yes"));

    private final Pool pool;
    private final Clock clock;

    CorrectionRoutes(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                get("/corrections", "listCorrections", "Rules, those taken back among them.", List.of(), ask -> list()),
                new Route(
                        "POST",
                        "/corrections/preview",
                        "previewCorrection",
                        "What a rule would change, field by field; changes nothing.",
                        List.of(),
                        WHAT,
                        this::preview),
                new Route(
                        "POST",
                        "/corrections",
                        "makeCorrection",
                        "Makes a rule and applies it; it outlives every re-reading.",
                        List.of(),
                        Stream.concat(
                                        WHAT.stream(),
                                        Stream.of(
                                                query("author", Kind.TEXT, "Who says so.")
                                                        .needed(),
                                                query("reason", Kind.TEXT, "Why.")
                                                        .needed()))
                                .toList(),
                        this::make),
                new Route(
                        "DELETE",
                        "/corrections/{id}",
                        "retractCorrection",
                        "Takes a rule back; it stays to be seen.",
                        List.of(Param.path("id", "Id of the rule.")),
                        List.of(),
                        this::retract));
    }

    private Answer list() {
        List<Map<String, @Nullable Object>> rows = pool
                .ask(ledger -> Corrections.of(ledger).list())
                .stream()
                .map(CorrectionRoutes::row)
                .toList();
        return Answer.rows(rows);
    }

    private static Map<String, @Nullable Object> row(Correction rule) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", rule.id());
        row.put("number", rule.number());
        row.put("about", rule.target().toString());
        row.put("change", rule.change().toString());
        row.put("author", rule.author());
        row.put("reason", rule.reason());
        row.put("made", rule.made().toString());
        row.put("in_force", rule.inForce());
        return row;
    }

    private Answer preview(Ask ask) {
        return reporting(() -> pool.ask(ledger -> {
            Corrections.Preview preview =
                    Corrections.of(ledger).preview(Target.OneEvent.of(event(ledger, ask)), change(ledger, ask));
            return Answer.of(preview);
        }));
    }

    private Answer make(Ask ask) {
        String author = ask.field("author");
        String reason = ask.field("reason");
        return reporting(() -> pool.alone(ledger -> Answer.made(row(Corrections.of(ledger)
                .apply(
                        Target.OneEvent.of(event(ledger, ask)),
                        change(ledger, ask),
                        author,
                        reason,
                        clock.instant())))));
    }

    private Answer retract(Ask ask) {
        String id = ask.needed("id");
        return reporting(() -> pool.alone(ledger -> {
            Corrections.of(ledger).retract(id, "window", "taken back in the window", clock.instant());
            return Answer.of(Map.of("retracted", id));
        }));
    }

    private interface Task {
        Answer run();
    }

    private static Answer reporting(Task task) {
        try {
            return task.run();
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, e.getMessage() == null ? "no such correction can be made" : e.getMessage());
        }
    }

    private static Event event(Ledger ledger, Ask ask) {
        String id = ask.field("event");
        return ledger.event(id).stream()
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "no event has the id " + id))
                .event();
    }

    private static Change change(Ledger ledger, Ask ask) throws SQLException {
        Change change = Change.NONE;
        String type = ask.optionalField("type");
        if (type != null) {
            change = change.withKind(kind(ledger, type));
        }
        String actor = ask.optionalField("actor");
        if (actor != null) {
            change = change.withActor(party("actor", actor));
        }
        String recipient = ask.optionalField("recipient");
        if (recipient != null) {
            change = change.withRecipient(party("recipient", recipient));
        }
        String status = ask.optionalField("status");
        if (status != null) {
            change = change.withStatus(Stream.of(Status.values())
                    .filter(one -> one.word().equals(status))
                    .findFirst()
                    .orElseThrow(() -> Ask.bad("status", "is none of happened, negated, planned, possible")));
        }
        return ask.optionalField("withdrawn") == null ? change : change.withdrawing();
    }

    private static Party party(String field, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!upper.matches("[A-Z]{2,4}|IGO(:[A-Z0-9-]{1,40})?")) {
            throw Ask.bad(field, "is no code; write CHN, RUS, USA, EU, NATO");
        }
        return new Party(upper, null, null);
    }

    /**
     * The codes that most events of the type have in this ledger; the lexicon that knows them all is another room's.
     */
    private static Change.Kind kind(Ledger ledger, String type) throws SQLException {
        EventType known = Stream.of(EventType.values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElseThrow(() -> Ask.bad("type", "is none of PLOVER's sixteen"));
        return Query.list(
                        ledger.connection(),
                        "SELECT cameo, intensity FROM event WHERE type = $1 GROUP BY cameo, intensity"
                                + " ORDER BY count(*) DESC, cameo LIMIT 1",
                        row -> new Change.Kind(known, row.getString("cameo"), row.getDouble("intensity")),
                        type)
                .stream()
                .findFirst()
                .orElseThrow(() -> new ApiError(
                        400, "no event of the type " + type + " was read yet, so its CAMEO code is not known here"));
    }
}
