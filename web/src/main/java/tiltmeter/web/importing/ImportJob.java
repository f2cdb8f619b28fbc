package tiltmeter.web.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Pool;
import tiltmeter.web.importing.Importer.Progress;

/** At most one import at a time, beside the questions; whoever listens is told how far it is. */
public final class ImportJob {
    /** Answers are made anew this often while pages come in, so that a long import does not make every answer slow. */
    private static final long REFRESH_NANOS = 20_000_000_000L;

    private final Pool pool;
    private final Importer importer;
    private final Runnable afterwards;
    private final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();
    private boolean running;
    private Progress latest = new Progress(0, 0, "nothing was imported since the window was opened", true);
    private long told;

    /** @param afterwards what to do when an import is over */
    public ImportJob(Pool pool, Importer importer, Runnable afterwards) {
        this.pool = pool;
        this.importer = importer;
        this.afterwards = afterwards;
    }

    /**
     * Begins an import.
     *
     * @param what {@code examples}, or paths of this machine, one a line
     */
    public synchronized Progress begin(String what) {
        if (!pool.mayWrite()) {
            throw new ApiError(403, "this ledger was opened for reading only; start without --read-only to import");
        }
        if (running) {
            throw new ApiError(409, "an import is running; wait until it is done");
        }
        List<Path> inputs = inputs(what);
        running = true;
        latest = new Progress(0, 0, "loading the reader", false);
        Thread thread = new Thread(null, () -> run(inputs), "import", 16L << 20);
        thread.setDaemon(true);
        thread.start();
        return latest;
    }

    public synchronized Progress latest() {
        return latest;
    }

    /** Tells {@code listener} of every step from now on, until the answer is run. */
    public Runnable listen(Consumer<Progress> listener) {
        listeners.add(listener);
        listener.accept(latest());
        return () -> listeners.remove(listener);
    }

    private List<Path> inputs(String what) {
        if (what.equals("examples")) {
            Path examples = importer.examples();
            if (examples == null) {
                throw new ApiError(
                        404, "the example corpus is not installed here; start ./tiltmeter of a whole checkout");
            }
            return List.of(examples);
        }
        List<Path> inputs = new ArrayList<>();
        for (String line :
                what.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            try {
                Path path = Path.of(line);
                if (!Files.isReadable(path)) {
                    throw new ApiError(400, "there is no file or folder " + line + " on this machine that can be read");
                }
                inputs.add(path);
            } catch (InvalidPathException e) {
                throw new ApiError(400, "'" + line + "' is no path");
            }
        }
        if (inputs.isEmpty()) {
            throw new ApiError(400, "name files or folders of this machine, one a line");
        }
        return inputs;
    }

    private void run(List<Path> inputs) {
        try (Ledger ledger = pool.again()) {
            importer.read(ledger, inputs, this::tell);
        } catch (RuntimeException e) {
            tell(new Progress(latest().inputs(), 1, "stopped: " + e.getMessage(), true));
        } finally {
            finish();
        }
    }

    private synchronized void finish() {
        running = false;
        pool.changed();
        afterwards.run();
    }

    private void tell(@Nullable Progress progress) {
        if (progress == null) {
            return;
        }
        synchronized (this) {
            latest = progress;
            long now = System.nanoTime();
            if (progress.done() || now - told > REFRESH_NANOS) {
                told = now;
                pool.grew();
            }
        }
        for (Consumer<Progress> listener : listeners) {
            listener.accept(progress);
        }
    }
}
