package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.reading.Rereading;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Progress;
import tiltmeter.ledger.Backups;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Recoding;
import tiltmeter.model.Article;

/** {@code recode}: kept texts through the reader of today. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        description = {
            "Reads kept texts again with the reader and reference files of this Tiltmeter: only those that others read.",
            "The ledger as it was is kept beside it, and ./tiltmeter diff shows which records and figures moved.",
            "Corrections hold for the new records too."
        },
        footer = {"", "Stopped at any moment, the same command goes on where it was."})
public final class RecodeCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--dry-run", description = "Only say how many texts would be read again.")
    private boolean dryRun;

    @Option(names = "--keep-none", description = "Keep no copy of the ledger as it was.")
    private boolean keepNone;

    /** A command that works in {@code workshop}. */
    public RecodeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        int count = threads.count();
        PageReader reader = workshop.reader().get();
        List<String> pending;
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            pending = Recoding.of(open, reader.provenance(), workshop.clock().instant())
                    .pending();
        }
        if (dryRun || pending.isEmpty()) {
            desk.out().line(pending.size() + " texts were read by another reader or other reference files");
            desk.out().flush();
            return 0;
        }
        Path before = before(ledger.file());
        if (!keepNone && !Files.exists(before)) {
            Backups.make(ledger.file(), before);
        }
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            long stumbled = recode(open, reader, count, pending);
            int idle = Corrections.of(open).idle().size();
            if (idle > 0) {
                desk.say("%d corrections change nothing now; see ./tiltmeter correct list", idle);
            }
            if (stumbled == 0 && !keepNone) {
                keepUnderItsName(before);
            }
        }
        return 0;
    }

    private long recode(Ledger open, PageReader reader, int count, List<String> pending) {
        Desk desk = workshop.desk();
        Progress progress = new Progress(desk, System::nanoTime);
        AtomicLong done = new AtomicLong();
        AtomicLong stumbled = new AtomicLong();
        Recoding recoding =
                Recoding.of(open, reader.provenance(), workshop.clock().instant());
        try (recoding) {
            Iterator<Article> texts = recoding.articles(pending);
            new Rereading(reader, count)
                    .over(
                            texts,
                            reading -> {
                                recoding.replace(reading);
                                progress.show(done.incrementAndGet(), done.get() / (double) pending.size());
                            },
                            (id, fault) -> {
                                stumbled.incrementAndGet();
                                desk.say("the reader stumbled over %s (%s); its records stay as they are", id, fault);
                            });
        } finally {
            progress.clear();
        }
        Recoding.Moved moved = recoding.moved();
        desk.out()
                .line(String.format(
                        Locale.ROOT,
                        "%d texts read again: %d records the same, %d changed, %d new, %d gone",
                        moved.texts(),
                        moved.same(),
                        moved.changed(),
                        moved.added(),
                        moved.removed()));
        desk.out().line("see what moved with: ./tiltmeter diff --ledger " + ledger.file());
        desk.out().flush();
        return stumbled.get();
    }

    /** Until the recoding is through, the copy has a name that says so, and a second start does not make it again. */
    private static Path before(Path file) {
        return file.resolveSibling(file.getFileName() + ".before-recode.unfinished");
    }

    private void keepUnderItsName(Path before) {
        try {
            Path kept = DiffCommand.beforeRecode(ledger.file());
            Files.deleteIfExists(kept);
            Files.move(before, kept);
        } catch (java.io.IOException e) {
            throw new CommandFailure("the ledger as it was stays at " + before + " (" + e.getMessage() + ")");
        }
    }
}
