package tiltmeter.web.data;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import tiltmeter.ledger.Ledger;

/**
 * A few ways into one open ledger, lent to whoever has a question. Questions run side by side; changes one after the
 * other.
 */
public final class Pool implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Ledger root;
    private final BlockingQueue<Ledger> idle;
    private final int size;
    private final boolean mayWrite;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong growth = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock();

    private Pool(Ledger root, int size, boolean mayWrite) {
        this.root = root;
        this.size = size;
        this.mayWrite = mayWrite;
        this.idle = new ArrayBlockingQueue<>(size);
    }

    /**
     * Shares {@code root}, which stays open as long as the pool, and shuts the outside off: from now on nothing that is
     * asked in SQL can read or write a file, load an extension or change a setting.
     */
    public static Pool over(Ledger root, int size, boolean mayWrite) {
        Sandbox.shut(root.connection());
        Pool pool = new Pool(root, size, mayWrite);
        for (int i = 0; i < size; i++) {
            pool.idle.add(root.again());
        }
        return pool;
    }

    /** A question to the ledger. */
    public interface Question<T> {
        T ask(Ledger ledger) throws SQLException;
    }

    /** Asks; waits while everybody else is asking. */
    public <T> T ask(Question<T> question) {
        Ledger ledger = borrow();
        try {
            return question.ask(ledger);
        } catch (SQLException e) {
            throw Failure.of(e);
        } finally {
            idle.add(ledger);
        }
    }

    /** Lets a change that keeps its own transactions run while nobody else changes anything. */
    public <T> T alone(Question<T> change) {
        requireWrite();
        writing.lock();
        try {
            return ask(change);
        } finally {
            writing.unlock();
            changed();
        }
    }

    private void requireWrite() {
        if (!mayWrite) {
            throw new ApiError(403, "this ledger was opened for reading only; start without --read-only to change it");
        }
    }

    /** Changes something that figures rest on, all or nothing, while nobody else does. */
    public <T> T change(Question<T> change) {
        return alone(whole(change));
    }

    /** Changes something that no figure rests on (verdicts, alerts, tokens), so that answers stay kept. */
    public <T> T note(Question<T> change) {
        requireWrite();
        writing.lock();
        try {
            return ask(whole(change));
        } finally {
            writing.unlock();
        }
    }

    private static <T> Question<T> whole(Question<T> change) {
        return ledger -> {
            var connection = ledger.connection();
            connection.setAutoCommit(false);
            try {
                T answer = change.ask(ledger);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        };
    }

    /** Says that somebody changed the ledger; answers kept from before must not be given again. */
    public void changed() {
        changes.incrementAndGet();
    }

    /** Says that pages have come in; answers kept from before are a little out of date. */
    public void grew() {
        growth.incrementAndGet();
    }

    /** How often somebody changed the ledger since it was opened. */
    long changes() {
        return changes.get();
    }

    /** How often pages were seen to have come in since it was opened. */
    long growth() {
        return growth.get();
    }

    /** A number that grows whenever the ledger changes in either way. */
    public long version() {
        return changes.get() + growth.get();
    }

    public boolean mayWrite() {
        return mayWrite;
    }

    /** Another way into the ledger, for work that takes long; whoever asks for it closes it. */
    public Ledger again() {
        return root.again();
    }

    private Ledger borrow() {
        try {
            Ledger ledger = idle.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (ledger == null) {
                throw new ApiError(503, "the ledger is busy with other questions; ask again in a few seconds");
            }
            return ledger;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiError(503, "the server is stopping");
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < size; i++) {
            Ledger ledger = idle.poll();
            if (ledger != null) {
                ledger.close();
            }
        }
    }
}
