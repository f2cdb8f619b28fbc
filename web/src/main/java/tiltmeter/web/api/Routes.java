package tiltmeter.web.api;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.TiltDesk;

/** Every route there is. */
public final class Routes {
    private Routes() {}

    public static List<Route> all(Pool pool, Archive archive, TiltDesk desk) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new StudyRoutes(pool, archive, desk).routes());
        routes.addAll(new RecordRoutes(pool, archive).routes());
        return routes;
    }
}
