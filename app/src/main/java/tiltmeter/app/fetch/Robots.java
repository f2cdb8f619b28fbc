package tiltmeter.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the robots.txt of each host allows, asked once a run; a host in trouble is left alone. */
final class Robots {
    private final Map<String, BaseRobotRules> known = new HashMap<>();
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();

    /**
     * How long to wait between two requests to the host of {@code address}.
     *
     * @throws FetchException when the host does not want it fetched
     */
    Duration check(URI address, Function<URI, @Nullable HttpResponse<byte[]>> ask, FetchLimits limits)
            throws FetchException {
        URI file = address.resolve("/robots.txt");
        BaseRobotRules rules = known.get(file.toString());
        if (rules == null) {
            rules = rules(file, ask.apply(file));
            known.put(file.toString(), rules);
        }
        if (!rules.isAllowed(address.toString())) {
            throw new FetchException(
                    rules.isDeferVisits()
                            ? address + " was left alone: its robots.txt cannot be read just now; try again later."
                            : address + " is not fetched: the robots.txt of " + address.getHost() + " asks not to.");
        }
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        if (asked.compareTo(limits.longestDelay()) > 0) {
            throw new FetchException(address + " is not fetched: the robots.txt of " + address.getHost() + " asks for "
                    + asked.toSeconds() + " seconds between two requests.");
        }
        return asked.compareTo(limits.delay()) > 0 ? asked : limits.delay();
    }

    private BaseRobotRules rules(URI file, @Nullable HttpResponse<byte[]> answer) {
        if (answer == null) {
            return parser.failedFetch(503);
        }
        return answer.statusCode() == 200
                ? parser.parseContent(file.toString(), answer.body(), "text/plain", List.of("tiltmeter"))
                : parser.failedFetch(answer.statusCode());
    }
}
