package tiltmeter.app.fetch;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param bytes most bytes of one answer, unpacked
 * @param time longest that one answer may take, from the first byte asked to the last byte read, for each redirect
 * @param redirects how many redirects are followed
 * @param delay least time between two requests to one host; robots.txt can ask for more, up to {@code longestDelay}
 * @param longestDelay longest delay that a robots.txt can ask for; a host that asks for more is left alone
 * @param allowPrivate whether addresses inside the user's own machine and network may be fetched
 */
public record FetchLimits(
        int bytes, Duration time, int redirects, Duration delay, Duration longestDelay, boolean allowPrivate) {
    /** 8 MB, 30 seconds, 5 redirects, 2 seconds between requests, at most a minute. */
    public static final FetchLimits USUAL =
            new FetchLimits(8_000_000, Duration.ofSeconds(30), 5, Duration.ofSeconds(2), Duration.ofMinutes(1), false);

    /** The same, with private addresses. */
    public FetchLimits withPrivate() {
        return new FetchLimits(bytes, time, redirects, delay, longestDelay, true);
    }
}
