package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.model.Reading;
import tiltmeter.model.RefusalReason;

/** What goes into a ledger, and that it comes out as it went in. */
final class LedgerTest {
    private static final Provenance BY = new Provenance("reader 1", "lexicon 2");

    @TempDir
    Path folder;

    @Test
    void whatGoesInComesOut() {
        try (Ledger ledger = Ledger.openToWrite(file())) {
            add(ledger, seeds(60));
        }
        try (Ledger ledger = Ledger.openToRead(file())) {
            List<String> seen = new ArrayList<>();
            ledger.export(entry -> {
                assertThat(entry.provenance()).isEqualTo(BY);
                seen.addAll(RecordJson.lines(entry.reading()));
            });
            List<String> given = new ArrayList<>();
            seeds(60).forEach(reading -> given.addAll(RecordJson.lines(reading)));
            assertThat(given).hasSizeGreaterThan(200);
            assertThat(seen).containsExactlyInAnyOrderElementsOf(given);
        }
    }

    @Test
    void theSameAgainAddsNothing() {
        for (int time = 0; time < 2; time++) {
            try (Ledger ledger = Ledger.openToWrite(file())) {
                add(ledger, seeds(20));
            }
        }
        try (Ledger ledger = Ledger.openToRead(file())) {
            assertThat(ledger.counts().articles() + refused(seeds(20))).isEqualTo(20);
            assertThat(ledger.counts().events())
                    .isEqualTo(
                            seeds(20).stream().mapToLong(r -> r.events().size()).sum());
        }
    }

    @Test
    void theOrderOfReadingLeavesNoTrace() {
        List<Reading> shuffled = seeds(40);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(export(folder.resolve("one.duckdb"), seeds(40)))
                .isEqualTo(export(folder.resolve("two.duckdb"), shuffled));
    }

    @Test
    void anotherOutletWithTheSameTextIsKeptOnce() {
        Reading reading = Samples.reading("a1", "2023-02-22", List.of(), List.of());
        try (Ledger ledger = Ledger.openToWrite(file());
                LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
            assertThat(writer.claim("a1")).isTrue();
            writer.add("one.txt", reading, null);
            assertThat(writer.claim("a1")).isFalse();
            assertThat(writer.printedAgain("copy of one.txt", reading.article()))
                    .isFalse();
            Reading elsewhere = Samples.reading("a1", "2023-02-23", List.of(), List.of());
            assertThat(writer.printedAgain("two.txt", elsewhere.article())).isTrue();
        }
        try (Ledger ledger = Ledger.openToWrite(file());
                LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
            assertThat(writer.claim("a1")).isFalse();
            Reading elsewhere = Samples.reading("a1", "2023-02-23", List.of(), List.of());
            assertThat(writer.printedAgain("three.txt", elsewhere.article())).isFalse();
            assertThat(ledger.counts().articles()).isEqualTo(1);
        }
    }

    @Test
    void refusalsAreKeptOnceAndInOrder() {
        try (Ledger ledger = Ledger.openToWrite(file());
                LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
            writer.refuse(new Refusal("b.jsonl:2", RefusalReason.MALFORMED, "not JSON", null));
            writer.refuse(new Refusal("a.txt", RefusalReason.EMPTY, "no text", "a1"));
            writer.refuse(new Refusal("a.txt", RefusalReason.EMPTY, "no text", "a1"));
        }
        try (Ledger ledger = Ledger.openToRead(file())) {
            List<Refusal> seen = new ArrayList<>();
            ledger.refusals(0, seen::add);
            assertThat(seen)
                    .containsExactly(
                            new Refusal("a.txt", RefusalReason.EMPTY, "no text", "a1"),
                            new Refusal("b.jsonl:2", RefusalReason.MALFORMED, "not JSON", null));
        }
    }

    @Test
    void fingerprintsComeInTheOrderOfReading() {
        try (Ledger ledger = Ledger.openToWrite(file());
                LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
            writer.add("one", Samples.reading("a2", null, List.of(), List.of()), new byte[] {1, 0, -1});
            writer.add("two", Samples.reading("a1", null, List.of(), List.of()), new byte[] {2});
            writer.add("three", Samples.reading("a3", null, List.of(), List.of()), null);
            writer.commit();
            List<StoredPrint> seen = new ArrayList<>();
            Prints.of(ledger).each(seen::add);
            assertThat(seen).extracting(StoredPrint::article).containsExactly("a2", "a1", "a3");
            assertThat(seen.get(0).bytes()).containsExactly(1, 0, -1);
            assertThat(seen.get(2).bytes()).isEmpty();
        }
    }

    private Path file() {
        return folder.resolve("ledger.duckdb");
    }

    private static void add(Ledger ledger, List<Reading> readings) {
        try (LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
            for (Reading reading : readings) {
                if (writer.claim(reading.article().id())) {
                    writer.add("test", reading, null);
                }
            }
        }
    }

    private static List<String> export(Path file, List<Reading> readings) {
        assertThat(Files.exists(file)).isFalse();
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.openToWrite(file)) {
            add(ledger, readings);
            ledger.export(entry -> lines.addAll(RecordJson.lines(entry.reading())));
        }
        assertThat(lines).hasSizeGreaterThan(readings.size());
        return lines;
    }

    private static List<Reading> seeds(int count) {
        List<Reading> readings = new ArrayList<>();
        for (long seed = 0; seed < count; seed++) {
            readings.add(Samples.reading(seed));
        }
        return readings;
    }

    private static long refused(List<Reading> readings) {
        return readings.stream().filter(r -> r.article().refused() != null).count();
    }
}
