package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerReadersTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file)) {
            add(ledger, "a1");
        }
    }

    @Test
    void manyThreadsAskAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (LedgerReaders readers = LedgerReaders.of(file, Duration.ZERO)) {
            List<Future<Long>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(
                        () -> readers.ask(ledger -> ledger.counts().articles())));
            }
            for (Future<Long> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theProcessItselfWritesBetweenTwoQuestions() {
        try (LedgerReaders readers = LedgerReaders.of(file, Duration.ZERO)) {
            assertThat(articles(readers)).isEqualTo(1);
            readers.write(ledger -> {
                add(ledger, "a2");
                return true;
            });
            assertThat(articles(readers)).isEqualTo(2);
        }
    }

    @Test
    void anotherWriterGetsInAndIsSeenAsFarAsItCame() throws Exception {
        try (LedgerReaders readers = LedgerReaders.of(file, Duration.ZERO)) {
            assertThat(articles(readers)).isEqualTo(1);
            Process writer = Children.start(LedgerFileTest.Holder.class, file.toString());
            try {
                while (writer.inputReader().ready() == false && writer.isAlive()) {
                    assertThat(articles(readers)).isBetween(1L, 3L);
                }
                assertThat(writer.inputReader().readLine()).isEqualTo("held");
                assertThat(articles(readers)).isEqualTo(3);
                assertThat(readers.ask(Ledger::isCopy)).isTrue();
            } finally {
                writer.destroyForcibly().waitFor();
            }
            assertThat(articles(readers)).isEqualTo(3);
            assertThat(readers.ask(Ledger::isCopy)).isFalse();
        }
    }

    private static long articles(LedgerReaders readers) {
        return readers.ask(ledger -> ledger.counts().articles());
    }

    private static void add(Ledger ledger, String id) {
        try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            writer.add("test", Samples.reading(id, null, List.of(), List.of()), null);
        }
    }
}
