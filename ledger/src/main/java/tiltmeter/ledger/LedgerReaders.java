package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many questions from many threads of one long-lived process, such as a web server, while others may write.
 *
 * <p>The file is open only while it is asked and for a moment after, so that writers get in: one that comes is noticed
 * by its lock, and from then on answers come from a copy, which is renewed when the ledger has changed and the copy is
 * old enough. {@link #write} lets this process itself change the ledger between two questions.
 */
public final class LedgerReaders implements AutoCloseable {
    private static final Duration IDLE = Duration.ofMillis(700);
    private static final Duration WATCH = Duration.ofMillis(200);

    private final Path file;
    private final Duration renewal;
    private final ScheduledExecutorService watch;
    private final Object doors = new Object();
    private @Nullable Source open;
    private boolean writing;
    private boolean closed;

    private LedgerReaders(Path file, Duration renewal) {
        this.file = file;
        this.renewal = renewal;
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ledger-readers");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused =
                watch.scheduleWithFixedDelay(this::letGo, WATCH.toMillis(), WATCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Readers of the ledger at {@code file}; while somebody writes, their copy is at most {@code renewal} too old. */
    public static LedgerReaders of(Path file, Duration renewal) {
        return new LedgerReaders(file, renewal);
    }

    /**
     * The answer of {@code question}, which must not keep the ledger. Any thread may ask, many at once.
     *
     * @throws LedgerException if the ledger cannot be used
     */
    public <T> T ask(Function<Ledger, T> question) {
        Source source = enter();
        try (Ledger ledger = source.ledger.again()) {
            return question.apply(ledger);
        } finally {
            leave(source);
        }
    }

    /**
     * Changes the ledger: waits for the questions under way, keeps new ones waiting, and gives {@code task} a ledger
     * that is open to write.
     *
     * @throws LedgerException if the ledger cannot be used or another process writes to it
     */
    public <T> T write(Function<Ledger, T> task) {
        synchronized (doors) {
            await(() -> !writing);
            writing = true;
            await(() -> open == null || open.users == 0);
            drop();
        }
        try (Ledger ledger = Ledger.openToWrite(file)) {
            return task.apply(ledger);
        } finally {
            synchronized (doors) {
                writing = false;
                doors.notifyAll();
            }
        }
    }

    /** Waits for the questions under way and gives the file back. */
    @Override
    public void close() {
        watch.shutdownNow();
        synchronized (doors) {
            closed = true;
            await(() -> open == null || open.users == 0);
            drop();
        }
    }

    private Source enter() {
        synchronized (doors) {
            await(() -> !writing);
            if (closed) {
                throw new IllegalStateException("these readers are closed");
            }
            Source source = open;
            if (source != null && isStale(source)) {
                source.retired = true;
                if (source.users == 0) {
                    source.ledger.close();
                }
                source = null;
            }
            if (source == null) {
                List<Object> stamp = stamp();
                source = new Source(Ledger.openToRead(file), stamp, System.nanoTime());
                open = source;
            }
            source.users++;
            return source;
        }
    }

    private void leave(Source source) {
        synchronized (doors) {
            source.users--;
            source.lastUsed = System.nanoTime();
            if (source.retired && source.users == 0) {
                source.ledger.close();
            }
            doors.notifyAll();
        }
    }

    private boolean isStale(Source source) {
        boolean writer = WriterLock.isHeld(file);
        if (!source.ledger.isCopy()) {
            return writer;
        }
        boolean old = System.nanoTime() - source.opened > renewal.toNanos();
        return !writer || (old && !source.stamp.equals(stamp()));
    }

    /** Lets the file go when nobody asks any more or somebody wants to write. */
    private void letGo() {
        synchronized (doors) {
            Source source = open;
            if (source == null || source.users > 0 || source.ledger.isCopy()) {
                return;
            }
            if (System.nanoTime() - source.lastUsed > IDLE.toNanos() || WriterLock.isHeld(file)) {
                drop();
            }
        }
    }

    private void drop() {
        if (open != null) {
            open.ledger.close();
            open = null;
        }
    }

    /** What changes when a batch is kept: sizes and times of the file and its log. */
    private List<Object> stamp() {
        List<Object> stamp = new ArrayList<>();
        for (Path part : List.of(file, file.resolveSibling(file.getFileName() + ".wal"))) {
            try {
                FileTime time = Files.getLastModifiedTime(part);
                stamp.add(time);
                stamp.add(Files.size(part));
            } catch (IOException e) {
                stamp.add("none");
            }
        }
        return stamp;
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition) {
        boolean interrupted = false;
        while (!condition.holds()) {
            try {
                doors.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Source {
        private final Ledger ledger;
        private final List<Object> stamp;
        private final long opened;
        private int users;
        private long lastUsed;
        private boolean retired;

        Source(Ledger ledger, List<Object> stamp, long opened) {
            this.ledger = ledger;
            this.stamp = stamp;
            this.opened = opened;
            this.lastUsed = opened;
        }
    }
}
