package tiltmeter.web;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tiltmeter.tilt.Tilt;
import tiltmeter.web.importing.Importer;

/**
 * How the window is opened.
 *
 * @param host address to listen on; anything but a loopback address lets other machines in
 * @param port 0 for any that is free
 * @param mayWrite whether labels, corrections, rules and imports are taken
 * @param names what to call a code
 * @param sentence what a tilt says in plain words
 * @param importer takes pages into the ledger
 */
public record WebOptions(
        String host,
        int port,
        boolean mayWrite,
        UnaryOperator<String> names,
        Function<Tilt, String> sentence,
        Importer importer,
        Clock clock) {
    /** Whether only this machine can reach the server. */
    public boolean loopback() {
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    }
}
