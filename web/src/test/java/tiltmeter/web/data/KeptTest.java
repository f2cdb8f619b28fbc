package tiltmeter.web.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.Ledger;

final class KeptTest {
    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private final List<Runnable> behind = new ArrayList<>();
    private Ledger ledger;
    private Pool pool;

    @BeforeEach
    void open() {
        ledger = Ledger.openToWrite(folder.resolve("kept.duckdb"));
        pool = Pool.over(ledger, 1, true);
    }

    @AfterEach
    void close() {
        pool.close();
        ledger.close();
    }

    private String make(String key) {
        return key + made.incrementAndGet();
    }

    private Kept<String, String> patient(long most) {
        return Kept.patient(pool, most, String::length, this::make, behind::add);
    }

    @Test
    void anAnswerIsMadeOnceUntilSomebodyChangesTheLedger() {
        Kept<String, String> kept = patient(100);
        assertThat(kept.get("a")).isEqualTo("a1");
        assertThat(kept.get("a")).isEqualTo("a1");
        pool.changed();
        assertThat(kept.get("a")).isEqualTo("a2");
        assertThat(behind).isEmpty();
    }

    @Test
    void newPagesAreSeenBehindWhoeverAsks() {
        Kept<String, String> kept = patient(100);
        kept.get("a");
        pool.grew();
        assertThat(kept.get("a")).isEqualTo("a1");
        assertThat(kept.get("a")).isEqualTo("a1");
        assertThat(behind).hasSize(1);
        behind.remove(0).run();
        assertThat(kept.get("a")).isEqualTo("a2");
        assertThat(behind).isEmpty();
    }

    @Test
    void theExactDoNotWait() {
        Kept<String, String> kept = Kept.exact(pool, 10, this::make);
        kept.get("a");
        pool.grew();
        assertThat(kept.get("a")).isEqualTo("a2");
    }

    @Test
    void theLeastRecentlyAskedGoesFirst() {
        Kept<String, String> kept = patient(6);
        kept.get("a");
        kept.get("b");
        kept.get("c");
        kept.get("a");
        assertThat(kept.get("d")).isEqualTo("d4");
        assertThat(kept.get("a")).isEqualTo("a1");
        assertThat(kept.get("b")).isEqualTo("b5");
    }

    @Test
    void aFailureIsNotKept() {
        Kept<String, String> kept = Kept.exact(pool, 10, key -> {
            if (made.incrementAndGet() == 1) {
                throw new ApiError(400, "not now");
            }
            return key;
        });
        assertThatThrownBy(() -> kept.get("a")).isInstanceOf(ApiError.class);
        assertThat(kept.get("a")).isEqualTo("a");
    }

    @Test
    void whoAsksForWhatIsBeingMadeWaitsForIt() throws InterruptedException {
        Kept<String, String> kept = Kept.exact(pool, 10, this::make);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> kept.get("a"));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void aPromiseIsKeptOnceMade() {
        List<Runnable> makers = new ArrayList<>();
        Kept<String, String> kept = Kept.exact(pool, 10, this::make);
        CompletableFuture<String> first = kept.ask("a", makers::add);
        CompletableFuture<String> second = kept.ask("a", makers::add);
        assertThat(first).isNotDone();
        assertThat(makers).hasSize(1);
        makers.remove(0).run();
        assertThat(first).isCompletedWithValue("a1");
        assertThat(second).isCompletedWithValue("a1");
    }

    @Test
    void whereThereIsNoRoomOneIsToldSoAndMayTryAgain() {
        Kept<String, String> kept = Kept.exact(pool, 10, this::make);
        CompletableFuture<String> refused = kept.ask("a", task -> {
            throw new RejectedExecutionException();
        });
        assertThat(refused).isCompletedExceptionally();
        assertThatThrownBy(refused::join).hasRootCauseInstanceOf(ApiError.class);
        assertThat(kept.get("a")).isEqualTo("a1");
    }
}
