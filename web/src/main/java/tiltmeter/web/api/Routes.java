package tiltmeter.web.api;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tiltmeter.web.alert.Alerts;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.importing.ImportJob;
import tiltmeter.web.tilting.TiltDesk;

/** Every route there is. */
public final class Routes {
    private Routes() {}

    public static List<Route> all(
            Pool pool,
            Archive archive,
            TiltDesk desk,
            Alerts alerts,
            ImportJob imports,
            UnaryOperator<String> names,
            Clock clock,
            Duration longestQuery) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new TiltRoutes(archive, desk).routes());
        routes.addAll(new OverviewRoutes(pool, archive, names, longestQuery).routes());
        routes.addAll(new RecordRoutes(pool, archive).routes());
        routes.addAll(new QualityRoutes(pool, archive, clock).routes());
        routes.addAll(new CorrectionRoutes(pool, clock).routes());
        routes.addAll(new AlertRoutes(archive, alerts).routes());
        routes.add(Route.get(
                        "/import",
                        "getImport",
                        "How far the running or the last import is.",
                        List.of(),
                        ask -> Answer.of(imports.latest()))
                .neverKept());
        routes.add(new Route(
                "POST",
                "/import",
                "beginImport",
                "Begins to read pages; what is there already is not read again. Progress: /import/events.",
                List.of(),
                List.of(Param.query(
                                "inputs",
                                Param.Kind.TEXT,
                                "Files and folders of the server's machine, one a line; or \"examples\".")
                        .needed()),
                ask -> Answer.made(imports.begin(ask.field("inputs")))));
        return routes;
    }
}
