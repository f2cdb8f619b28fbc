package tiltmeter.web.api;

import static tiltmeter.web.api.Param.choice;
import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tiltmeter.web.alert.Alerts;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.data.Archive;

/** Rules to watch by, and what they found. */
final class AlertRoutes {
    private static final Param KIND = choice("kind", "What to watch for.", "break", "claim", "costly", "coverage")
            .needed();

    private final Archive archive;
    private final Alerts alerts;

    AlertRoutes(Archive archive, Alerts alerts) {
        this.archive = archive;
        this.alerts = alerts;
    }

    List<Route> routes() {
        return List.of(
                get(
                                "/alerts",
                                "listAlerts",
                                "What rules found, the latest first.",
                                List.of(query("limit", Kind.SIZE, "How many rows at most; 50 if absent.")),
                                ask -> Answer.rows(archive.rows("alerts", (long) ask.size())))
                        .neverKept(),
                get(
                                "/alerts/rules",
                                "listRules",
                                "Rules, without the secrets that sign their webhooks.",
                                List.of(),
                                ask -> Answer.rows(archive.rows("rules")))
                        .neverKept(),
                new Route(
                        "POST",
                        "/alerts/rules",
                        "addRule",
                        "Adds a rule. The secret that signs its webhook is shown this once.",
                        List.of(),
                        List.of(
                                query("name", Kind.TEXT, "What to call it.").needed(),
                                KIND,
                                query("country", Kind.CODE, "The country.").needed(),
                                query("pole_a", Kind.CODES, "One side, codes with commas.")
                                        .needed(),
                                query("pole_b", Kind.CODES, "The other side.").needed(),
                                choice("step", "Length of a step; month if absent.", "month", "week"),
                                query("webhook", Kind.TEXT, "Address to post to."),
                                query("mail", Kind.TEXT, "Address to write to.")),
                        this::add),
                new Route(
                        "DELETE",
                        "/alerts/rules/{id}",
                        "removeRule",
                        "Ends a rule; what it found stays.",
                        List.of(Param.path("id", "Id of the rule.")),
                        List.of(),
                        ask -> {
                            alerts.remove(ask.needed("id"));
                            return Answer.of(Map.of("removed", ask.needed("id")));
                        }));
    }

    private Answer add(Ask ask) {
        String kind = ask.field("kind");
        if (!KIND.choices().contains(kind)) {
            throw Ask.bad("kind", "is none of " + String.join(", ", KIND.choices()));
        }
        String step = ask.optionalField("step");
        return Answer.made(alerts.add(
                ask.field("name"),
                kind,
                country(ask),
                codes(ask, "pole_a"),
                codes(ask, "pole_b"),
                "week".equals(step) ? "week" : "month",
                ask.optionalField("webhook"),
                ask.optionalField("mail")));
    }

    private static String country(Ask ask) {
        String country = codes(ask, "country").get(0);
        if (country.startsWith("bloc:")) {
            throw Ask.bad("country", "is a bloc; write one country, such as CHN");
        }
        return country;
    }

    private static List<String> codes(Ask ask, String name) {
        List<String> codes = Arrays.stream(ask.field(name).split(",", -1))
                .filter(part -> !part.isBlank())
                .map(part -> Ask.side(name, part))
                .toList();
        if (codes.isEmpty()) {
            throw Ask.bad(name, "has a code that is none; write CHN, RUS, USA, EU, NATO");
        }
        return codes;
    }
}
