package tiltmeter.web.api;

import static tiltmeter.web.api.Param.choice;
import static tiltmeter.web.api.Param.query;
import static tiltmeter.web.api.Route.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Step;
import tiltmeter.web.api.Param.Kind;
import tiltmeter.web.api.Route.Making;
import tiltmeter.web.data.Archive;
import tiltmeter.web.tilting.ForeignDesk;
import tiltmeter.web.tilting.TiltAnswer;
import tiltmeter.web.tilting.TiltAsk;
import tiltmeter.web.tilting.TiltDesk;

/** The tilt: of our own records, and of event data of others. */
final class TiltRoutes {
    private static final Param BY = choice("by", "Length of a step; month if absent.", "month", "week");
    private static final List<Param> TILT = List.of(
            query("country", Kind.CODE, "The country.").needed(),
            query("between", Kind.CODES, "The side drawn upwards; several codes are pooled, and bloc:BRICS is a bloc.")
                    .needed(),
            query("and", Kind.CODES, "The side drawn downwards.").needed(),
            query("from", Kind.DAY, "First day of the window that \"usual\" is taken over."),
            query("to", Kind.DAY, "Last day of the window."),
            BY,
            query("without", Kind.TEXTS, "Names of outlets to leave out."));

    private final Archive archive;
    private final TiltDesk desk;
    private final ForeignDesk foreign;

    TiltRoutes(Archive archive, TiltDesk desk) {
        this.archive = archive;
        this.desk = desk;
        this.foreign = desk.foreign();
    }

    List<Route> routes() {
        return List.of(
                get(
                                "/tilt",
                                "getTilt",
                                "Which way a country leans between two sides: figures, bands, what they rest on.",
                                TILT,
                                this::tilt)
                        .made(Making.LEAN),
                get(
                                "/tilt/more",
                                "getStudy",
                                "What is behind the other switches: positions, likeness, costly and pending acts, variants.",
                                TILT,
                                ask -> Answer.of(desk.more(question(ask))))
                        .made(Making.LEAN),
                get(
                                "/tilt/foreign",
                                "getForeignTilt",
                                "The same measure over a set of event data of others; each kind of act on a day counts once.",
                                Stream.concat(
                                                Stream.of(
                                                        query("set", Kind.TEXT, "Name of the set; /foreign lists them.")
                                                                .needed()),
                                                TILT.stream())
                                        .toList(),
                                ask -> Answer.of(foreign.answer(ask.needed("set"), question(ask))))
                        .made(Making.LEAN),
                get(
                        "/foreign",
                        "listForeignSets",
                        "Sets of event data of others that were imported.",
                        List.of(),
                        ask -> Answer.rows(archive.rows("foreign_sets"))));
    }

    private Answer tilt(Ask ask) {
        TiltAnswer answer = desk.answer(question(ask));
        return new Answer(answer, answer.steps().stream().map(TiltRoutes::row).toList(), 200);
    }

    private static TiltAsk question(Ask ask) {
        return new TiltAsk(
                country(ask),
                some(ask, "between"),
                some(ask, "and"),
                ask.day("from"),
                ask.day("to"),
                ask.choice(BY, "month").equals("week") ? Step.WEEK : Step.MONTH,
                ask.texts("without"));
    }

    private static String country(Ask ask) {
        String code = ask.code("country");
        if (code == null) {
            throw Ask.bad("country", "is missing");
        }
        return code;
    }

    private static List<String> some(Ask ask, String name) {
        List<String> codes = ask.sides(name);
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
}
