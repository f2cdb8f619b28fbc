package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not a ledger that can be used: one clear line each, and the file stays as it was. */
final class LedgerFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfOtherContentIsNoLedger() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "plain words\n".repeat(2000));
        refuses(file, "not a ledger", "--ledger", "./tiltmeter restore COPY");
    }

    @Test
    void anEmptyFileIsNoLedger() throws IOException {
        refuses(Files.createFile(folder.resolve("empty.duckdb")), "not a ledger", "--ledger");
    }

    @Test
    void aDamagedFileIsLeftAlone() throws IOException {
        Path file = filled();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(file, bytes);
        refuses(file, "damaged", "move it away");
    }

    @Test
    void aNewerVersionIsLeftAlone() throws Exception {
        Path file = filled();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            connection.createStatement().execute("INSERT INTO tiltmeter_schema VALUES (99)");
        }
        refuses(file, "newer Tiltmeter", "update Tiltmeter");
    }

    @Test
    void anotherDatabaseIsLeftAlone() throws Exception {
        Path file = folder.resolve("other.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            connection.createStatement().execute("CREATE TABLE sales (amount INTEGER)");
        }
        refuses(file, "not a ledger of Tiltmeter", "--ledger");
    }

    @Test
    void aFolderIsNoLedger() {
        assertThatThrownBy(() -> Ledger.openToRead(folder)).satisfies(e -> oneLine(e, "is a folder"));
        assertThatThrownBy(() -> Ledger.openToWrite(folder)).satisfies(e -> oneLine(e, "is a folder"));
    }

    @Test
    void aMissingLedgerSaysHowToMakeOne() {
        Path file = folder.resolve("none.duckdb");
        assertThatThrownBy(() -> Ledger.openToRead(file)).satisfies(e -> oneLine(e, "./tiltmeter read --ledger"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aSecondWriterIsToldWhoTheFirstIsAndReadersReadACopy() throws Exception {
        Path file = filled();
        Process holder = Children.start(Holder.class, file.toString());
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> Ledger.openToWrite(file))
                    .satisfies(e -> oneLine(e, "in use by another process"))
                    .hasMessageContaining("PID " + holder.pid() + ": ")
                    .hasMessageContaining("Holder");
            Path copies;
            try (Ledger ledger = Ledger.openToRead(file)) {
                assertThat(ledger.isCopy()).isTrue();
                assertThat(lines(ledger)).hasSize(1 + Holder.LATER);
                copies = Path.of(System.getProperty("java.io.tmpdir"));
            }
            assertThat(copies.toFile().listFiles((dir, name) -> name.startsWith("tiltmeter-copy")))
                    .as("copies left behind")
                    .isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (Ledger ledger = Ledger.openToRead(file)) {
            assertThat(ledger.isCopy()).isFalse();
            assertThat(ledger.counts().articles()).isEqualTo(1 + Holder.LATER);
        }
    }

    @Test
    void aWriterWaitsForReadersToFinish() throws Exception {
        Path file = filled();
        Ledger reader = Ledger.openToRead(file);
        Process writer = Children.start(Holder.class, file.toString());
        try {
            while (!WriterLock.isHeld(file)) {
                assertThat(writer.isAlive()).isTrue();
                Thread.sleep(20);
            }
            reader.close();
            assertThat(writer.inputReader().readLine()).isEqualTo("held");
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** Killed between two batches and in the middle of one, a second run must end where an undisturbed one does. */
    @Test
    void aKilledRunIsCompletedByTheNext() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        Writer.main(new String[] {undisturbed.toString(), "0"});
        for (int batches : new int[] {0, 1, 3}) {
            Path file = folder.resolve("killed-after-" + batches + ".duckdb");
            Process writer = Children.start(Writer.class, file.toString(), "1");
            for (int i = 0; i <= batches; i++) {
                assertThat(writer.inputReader().readLine()).isEqualTo("batch");
            }
            writer.destroyForcibly().waitFor();
            try (Ledger ledger = Ledger.openToRead(file)) {
                List<String> lines = lines(ledger);
                long articles = lines.stream()
                        .filter(line -> line.startsWith("{\"kind\":\"article\""))
                        .count();
                assertThat(articles).isBetween(batches * (long) Writer.BATCH, Writer.ARTICLES - 1L);
                assertThat(lines(undisturbed)).containsAll(lines);
            }
            Writer.main(new String[] {file.toString(), "0"});
            assertThat(lines(file)).isEqualTo(lines(undisturbed));
        }
    }

    private static List<String> lines(Path file) {
        try (Ledger ledger = Ledger.openToRead(file)) {
            return lines(ledger);
        }
    }

    private static List<String> lines(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.export(entry -> lines.addAll(RecordJson.lines(entry.reading())));
        return lines;
    }

    private Path filled() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file);
                LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            writer.add("one", Samples.reading("a1", null, List.of(), List.of()), null);
        }
        return file;
    }

    private static void refuses(Path file, String... parts) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<Function<Path, Ledger>> ways = List.of(Ledger::openToRead, Ledger::openToWrite);
        for (Function<Path, Ledger> way : ways) {
            assertThatThrownBy(() -> way.apply(file)).satisfies(e -> oneLine(e, parts));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThat(file.resolveSibling(file.getFileName() + ".wal")).doesNotExist();
    }

    private static void oneLine(Throwable e, String... parts) {
        assertThat(e).isInstanceOf(LedgerException.class);
        assertThat(e.getMessage()).doesNotContain("\n").contains(parts);
    }

    /** Adds some articles, says so, and holds the ledger open until it is killed. */
    static final class Holder {
        static final int LATER = 2;

        public static void main(String[] args) throws InterruptedException {
            try (Ledger ledger = Ledger.openToWrite(Path.of(args[0]));
                    LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
                for (int i = 0; i < LATER; i++) {
                    writer.add("later", Samples.reading("b" + i, null, List.of(), List.of()), null);
                }
                writer.commit();
                System.out.println("held");
                Thread.sleep(60_000);
            }
        }
    }

    /**
     * Adds the same articles each time; with "1" it says when a batch is kept, and lingers in the middle of the next.
     */
    static final class Writer {
        static final int ARTICLES = 50;
        static final int BATCH = 10;

        public static void main(String[] args) throws InterruptedException {
            boolean slow = args[1].equals("1");
            try (Ledger ledger = Ledger.openToWrite(Path.of(args[0]));
                    LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
                for (int i = 0; i < ARTICLES; i++) {
                    if (slow && i % BATCH == BATCH / 2) {
                        System.out.println("batch");
                        Thread.sleep(100);
                    }
                    var reading = Samples.reading(i);
                    if (writer.claim(reading.article().id())) {
                        writer.add("test", reading, null);
                    }
                    if (i % BATCH == BATCH - 1) {
                        writer.commit();
                    }
                }
            }
        }
    }
}
