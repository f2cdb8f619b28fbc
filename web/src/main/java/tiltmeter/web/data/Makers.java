package tiltmeter.web.data;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that make answers. The server's own threads never wait for an answer that takes long, so that what is
 * ready, or quickly made, goes out while leans are worked out; and each kind of work has threads of its own, so that a
 * list does not stand behind sixty leans.
 */
public final class Makers implements AutoCloseable {
    /** Answers of one kind that may wait to be made; who asks for more is told to come again. */
    private static final int MOST_WAITING = 200;

    private static final int LISTS = 2;
    private static final int WRITERS = 4;

    /** Longest rest after an answer was made anew behind the back of whoever asks. */
    private static final long LONGEST_REST_MILLIS = 5_000;

    private final ThreadPoolExecutor lists = threads("lists", LISTS);
    private final ThreadPoolExecutor leans =
            threads("leans", Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    private final ThreadPoolExecutor behind = threads("renewals", 1);
    private final ThreadPoolExecutor writers = threads("writers", WRITERS);

    private static ThreadPoolExecutor threads(String name, int count) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                count, count, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** For what looks through many records. */
    public Executor lists() {
        return lists;
    }

    /** For leans and what is behind them: seconds each. */
    public Executor leans() {
        return leans;
    }

    /** For answering those who waited. */
    public Executor writers() {
        return writers;
    }

    /**
     * For making kept answers anew, one after the other. Rests after each as long as it took: renewing never takes more
     * than half a processor from questions. What does not fit in the queue is tried again when it is asked for.
     */
    public Executor behind() {
        return task -> {
            try {
                behind.execute(() -> unhurried(task));
            } catch (RejectedExecutionException e) {
                // what is kept goes on being given
            }
        };
    }

    private static void unhurried(Runnable task) {
        long begun = System.nanoTime();
        task.run();
        try {
            Thread.sleep(Math.min(LONGEST_REST_MILLIS, (System.nanoTime() - begun) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many leans are being worked out or wait for it. */
    public int leansWaiting() {
        return leans.getQueue().size() + leans.getActiveCount();
    }

    @Override
    public void close() {
        for (ThreadPoolExecutor threads : new ThreadPoolExecutor[] {behind, leans, lists, writers}) {
            threads.shutdownNow();
        }
    }
}
