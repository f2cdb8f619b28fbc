package tiltmeter.app.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.tilt.Names;
import tiltmeter.ledger.Ledger;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.tilt.Ownership;
import tiltmeter.web.WebOptions;
import tiltmeter.web.WebServer;

/** {@code serve}: the window in the browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the window: the tilt with its evidence, in the browser, on this machine only.",
        footer = {
            "",
            "Reading needs no token; labels, corrections, rules and imports do. The first start shows one, and keeps",
            "only its hash. While the window is open no other command can use the same ledger, unless --read-only."
        })
public final class ServeCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port (default: 8080; 0: any).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: 127.0.0.1, which only this machine can reach).")
    private String host = "127.0.0.1";

    @Option(names = "--read-only", description = "Take no changes; others may read the same ledger meanwhile.")
    private boolean readOnly;

    @Option(names = "--new-token", description = "Make another token that allows changes, and show it.")
    private boolean newToken;

    /** A command that works in {@code workshop}. */
    public ServeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws InterruptedException {
        Desk desk = workshop.desk();
        try (Ledger open = readOnly ? Ledger.openToRead(ledger.file()) : Ledger.openToWrite(ledger.file())) {
            Problems problems = new Problems();
            ActorLexicon lexicon = ActorLexicon.load(problems);
            Names names = Names.of(lexicon);
            Ownership ownership = LexiconOwnership.of(Outlets.load(problems));
            problems.throwIfAny();
            WebOptions options = new WebOptions(
                    host,
                    port,
                    !readOnly,
                    names::of,
                    ownership,
                    new Poles(lexicon)::open,
                    new WindowImporter(workshop),
                    workshop.clock(),
                    WebOptions.LONGEST_QUERY);
            try (WebServer server = start(open, options)) {
                CountDownLatch stop = new CountDownLatch(1);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> shut(server, open, stop)));
                if (!readOnly && (newToken || !server.hasToken())) {
                    desk.out().line("token for changes (shown this once): " + server.makeToken("serve"));
                }
                desk.out()
                        .line("open http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                                + "/        stop with Ctrl-C");
                if (!options.loopback()) {
                    desk.say("%s", "other machines can reach this window; whoever can, can read the whole ledger");
                }
                desk.out().flush();
                stop.await();
            }
        }
        return 0;
    }

    /** Ends what Ctrl-C leaves open, since the process stops before the blocks that opened it are left. */
    @SuppressWarnings("try")
    private static void shut(WebServer server, Ledger open, CountDownLatch stop) {
        server.close();
        open.close();
        stop.countDown();
    }

    private WebServer start(Ledger open, WebOptions options) {
        try {
            return WebServer.start(open, options);
        } catch (RuntimeException e) {
            if (port != 0 && String.valueOf(e.getMessage()).contains("ort")) {
                throw new CommandFailure("port " + port + " of " + host
                        + " cannot be used, perhaps another program has it; name another with --port, or --port 0");
            }
            throw e;
        }
    }
}
