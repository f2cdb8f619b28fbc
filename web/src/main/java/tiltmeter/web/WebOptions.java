package tiltmeter.web;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import tiltmeter.tilt.Ownership;
import tiltmeter.web.importing.Importer;
import tiltmeter.web.tilting.Sides;

/**
 * How the window is opened.
 *
 * @param host address to listen on; anything but a loopback address lets other machines in
 * @param port 0 for any that is free
 * @param mayWrite whether labels, corrections, rules and imports are taken
 * @param names what to call a code
 * @param ownership who stands behind the outlets
 * @param sides what the sides of a question mean
 * @param importer takes pages into the ledger
 * @param longestQuery longest time for SQL from outside, in whole seconds
 */
public record WebOptions(
        String host,
        int port,
        boolean mayWrite,
        UnaryOperator<String> names,
        Ownership ownership,
        Sides sides,
        Importer importer,
        Clock clock,
        Duration longestQuery) {
    /** Longest time for SQL from outside, unless told otherwise. */
    public static final Duration LONGEST_QUERY = Duration.ofSeconds(10);

    /** Whether only this machine can reach the server. */
    public boolean loopback() {
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    }
}
