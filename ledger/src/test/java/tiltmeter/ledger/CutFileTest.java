package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as a loss of power or a bad disk may leave them: cut short, or with other bytes in their midst. */
final class CutFileTest {
    private static final long SEED = 20261125;
    private static final int CUTS = 12;
    private static final int BATCHES = 6;

    @TempDir
    Path folder;

    @Test
    void aLogCutAnywhereLosesOnlyTheLastBatches() throws Exception {
        Path file = folder.resolve("ledger.duckdb");
        Process work = Children.start(Batches.class, file.toString());
        assertThat(work.inputReader().readLine()).isEqualTo("kept");
        work.destroyForcibly().waitFor();
        byte[] log = Files.readAllBytes(log(file));
        List<List<String>> prefixes = new ArrayList<>();
        for (int batches = 0; batches <= BATCHES; batches++) {
            prefixes.add(lines(made(batches)));
        }
        Random random = new Random(SEED);
        int seen = 0;
        for (int i = 0; i < CUTS; i++) {
            int length = i == 0 ? 0 : i == 1 ? log.length : random.nextInt(log.length);
            Path copy = Files.copy(file, folder.resolve("cut-" + i + ".duckdb"));
            Files.write(log(copy), Arrays.copyOf(log, length));
            String as = "log of " + log.length + " bytes cut to " + length;
            List<String> held = lines(copy);
            assertThat(prefixes).as(as).contains(held);
            assertThat(Doctor.examine(copy, false).found()).as(as).isEmpty();
            seen |= 1 << prefixes.indexOf(held);
            if (i % 4 == 0) {
                write(copy, BATCHES);
                assertThat(lines(copy)).as(as + ", read again").isEqualTo(prefixes.get(BATCHES));
            }
        }
        assertThat(Integer.bitCount(seen)).as("different states seen").isGreaterThan(2);
    }

    @Test
    void aLedgerCutAnywhereSaysSoAndIsPutBackFromItsCopy() throws Exception {
        Path whole = made(BATCHES);
        List<String> wanted = lines(whole);
        Path backup = folder.resolve("backup.duckdb");
        Backups.make(whole, backup);
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < CUTS; i++) {
            Path cut = folder.resolve("cut-" + i + ".duckdb");
            int length = i == 0 ? 0 : random.nextInt(bytes.length);
            Files.write(cut, Arrays.copyOf(bytes, length));
            refused += check(cut, wanted, "cut to " + length + " of " + bytes.length);
            Backups.restore(backup, cut, folder.resolve("aside-" + i + ".duckdb"));
            assertThat(lines(cut)).isEqualTo(wanted);
        }
        assertThat(refused).isGreaterThan(CUTS / 2);
    }

    @Test
    void otherBytesInALedgerAreFoundByTheirChecksum() throws Exception {
        Path whole = made(BATCHES);
        List<String> wanted = lines(whole);
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < CUTS; i++) {
            Path bad = folder.resolve("bad-" + i + ".duckdb");
            int place = random.nextInt(bytes.length - 512);
            byte[] other = bytes.clone();
            for (int at = place; at < place + 512; at++) {
                other[at] ^= 0x5a;
            }
            Files.write(bad, other);
            refused += check(bad, wanted, "other bytes at " + place + " of " + bytes.length);
        }
        assertThat(refused).isPositive();
    }

    @Test
    void aLogWithoutItsLedgerIsNotTakenForAnothers() throws Exception {
        Path file = folder.resolve("ledger.duckdb");
        Process work = Children.start(Batches.class, file.toString());
        assertThat(work.inputReader().readLine()).isEqualTo("kept");
        work.destroyForcibly().waitFor();
        Path backup = folder.resolve("backup.duckdb");
        Backups.make(made(1), backup);
        Files.delete(file);
        Backups.restore(backup, file, null);
        assertThat(lines(file)).isEqualTo(lines(backup));
    }

    /** 1 if it was refused with a way out, 0 if everything in it is as it was; anything else fails. */
    private static int check(Path file, List<String> wanted, String as) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try {
            assertThat(Doctor.examine(file, false).found()).as(as).isEmpty();
            assertThat(lines(file)).as(as).isEqualTo(wanted);
            return 0;
        } catch (LedgerException e) {
            assertThat(e.getMessage()).as(as).doesNotContain("\n").contains("./tiltmeter restore COPY --replace");
            try {
                // What does not lie in the damaged part may still be read, and is as it was.
                assertThat(lines(file)).as(as).isEqualTo(wanted);
            } catch (LedgerException refused) {
                assertThat(refused.getMessage()).as(as).doesNotContain("\n").contains("./tiltmeter");
            }
            assertThat(Files.readAllBytes(file)).as(as).isEqualTo(before);
            return 1;
        }
    }

    private Path made(int batches) {
        Path file = folder.resolve("made-" + batches + ".duckdb");
        write(file, batches);
        return file;
    }

    private static void write(Path file, int batches) {
        try (Ledger ledger = Ledger.openToWrite(file)) {
            write(ledger, batches);
        }
    }

    private static void write(Ledger ledger, int batches) {
        try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            for (int i = 0; i < 8 * batches; i++) {
                var reading = Samples.original(i);
                if (writer.claim(reading.article().id())) {
                    writer.add("test", reading, null);
                }
                if (i % 8 == 7) {
                    writer.commit();
                }
            }
        }
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(file)) {
            ledger.export(entry -> lines.addAll(RecordJson.lines(entry.reading())));
        }
        return lines;
    }

    /** Keeps some batches, says so, and holds the ledger until it is killed, so that all of them stand in the log. */
    static final class Batches {
        public static void main(String[] args) throws InterruptedException {
            try (Ledger ledger = Ledger.openToWrite(Path.of(args[0]))) {
                write(ledger, BATCHES);
                System.out.println("kept");
                Thread.sleep(60_000);
            }
        }
    }
}
