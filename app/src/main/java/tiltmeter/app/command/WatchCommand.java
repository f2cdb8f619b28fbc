package tiltmeter.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tiltmeter.app.fetch.FetchLimits;
import tiltmeter.app.fetch.Fetcher;
import tiltmeter.app.intake.Intake;
import tiltmeter.app.intake.Listed;
import tiltmeter.app.intake.Pages;
import tiltmeter.app.watch.Watch;

/** {@code watch}: feeds, again and again, into the ledger. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Polls feeds and reads each new item once into a ledger.",
        footer = {
            "",
            "What was seen is kept in LEDGER.watch.json beside the ledger: stopped at any moment, the same",
            "command goes on where it was. Servers are asked politely: robots.txt, at most one request in two",
            "seconds, and only for what has changed.",
            "Example: ./tiltmeter watch feeds.opml --every 15m --ledger mine.duckdb"
        })
public final class WatchCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Span.class,
            description = "Time from one round to the next, such as 15m or 2h (default: 15m; at least 1m).")
    private Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "One round, then stop.")
    private boolean once;

    @Option(names = "--allow-private", description = "Fetch from this machine and private networks too.")
    private boolean allowPrivate;

    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description = "OPML files, text files with one address a line, or addresses of feeds.")
    private List<String> files = List.of();

    /** A command that works in {@code workshop}. */
    public WatchCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Listed> feeds = feeds();
        FetchLimits limits = allowPrivate ? FetchLimits.USUAL.withPrivate() : FetchLimits.USUAL;
        Path state = ledger.file().resolveSibling(ledger.file().getFileName() + ".watch.json");
        Watch watch = Watch.over(feeds, new Fetcher(limits), state);
        while (true) {
            boolean failed = round(watch);
            if (once) {
                return failed ? 1 : 0;
            }
            TimeUnit.MILLISECONDS.sleep(every.toMillis());
        }
    }

    /** Whether nothing at all could be read. */
    private boolean round(Watch watch) {
        List<Intake> all = new ArrayList<>();
        boolean[] failed = {false, false};
        watch.round(found -> {
            all.addAll(found);
            Tally tally = new Archiving(workshop, threads.count()).into(ledger.file(), Pages.of(found.iterator()));
            failed[tally.allFailed() ? 1 : 0] = true;
            tally.lines(ledger.file()).forEach(workshop.desk().out()::line);
        });
        if (all.isEmpty()) {
            workshop.desk().out().line("nothing new");
        }
        workshop.desk().out().flush();
        return failed[1] && !failed[0];
    }

    private List<Listed> feeds() {
        List<Listed> feeds = new ArrayList<>();
        for (String file : files) {
            if (Fetcher.isAddress(file)) {
                feeds.add(new Listed(file, null, null, null));
                continue;
            }
            try {
                List<Listed> listed = Watch.list(Files.readString(Path.of(file)));
                if (listed.isEmpty()) {
                    throw new CommandFailure(file + " lists no feeds: it should be OPML, or hold one address a line");
                }
                feeds.addAll(listed);
            } catch (IOException e) {
                throw new CommandFailure(file + " cannot be read: it should list feeds, as OPML or one address a line");
            }
        }
        return feeds;
    }

    /** A time such as 90s, 15m, 2h or 1d. */
    static final class Span implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            String clean = text.strip();
            if (clean.matches("[0-9]{1,5}[smhd]")) {
                long count = Long.parseLong(clean.substring(0, clean.length() - 1));
                Duration time = switch (clean.charAt(clean.length() - 1)) {
                    case 's' -> Duration.ofSeconds(count);
                    case 'm' -> Duration.ofMinutes(count);
                    case 'h' -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                };
                if (time.compareTo(Duration.ofMinutes(1)) >= 0) {
                    return time;
                }
            }
            throw new TypeConversionException("\"" + text + "\" is no time of at least a minute, such as 15m or 2h");
        }
    }
}
