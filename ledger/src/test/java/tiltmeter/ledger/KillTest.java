package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;

/**
 * A process that reads, corrects, recodes and releases is killed again and again at random moments; each time the
 * ledger must open and hold whole articles only, and in the end what an undisturbed process leaves. Ten kills by
 * default; more with {@code -Dtiltmeter.kills=200}.
 */
final class KillTest {
    private static final int KILLS = Integer.getInteger("tiltmeter.kills", 10);
    private static final long SEED = Long.getLong("tiltmeter.kills.seed", 20261124);

    @TempDir
    Path folder;

    @Test
    void killedAtAnyMomentItIsWholeAndTheNextRunCompletesIt() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.duckdb");
        Work.main(new String[] {undisturbed.toString()});
        List<String> wanted = lines(undisturbed);
        Random random = new Random(SEED);
        int killed = 0;
        int round = 0;
        while (killed < KILLS) {
            Path file = folder.resolve("killed-" + round++ + ".duckdb");
            boolean through = false;
            while (!through && killed < KILLS) {
                Process work = Children.start(Work.class, file.toString());
                assertThat(work.inputReader().readLine()).as("seed " + SEED).isEqualTo("begun");
                Thread.sleep(random.nextInt(250));
                through = !work.isAlive();
                work.destroyForcibly().waitFor();
                killed += through ? 0 : 1;
                if (Files.exists(file)) {
                    assertThat(Doctor.examine(file, false).found())
                            .as("after kill " + killed + ", seed " + SEED)
                            .isEmpty();
                }
            }
            Work.main(new String[] {file.toString()});
            assertThat(lines(file)).as("round " + round + ", seed " + SEED).isEqualTo(wanted);
            try (Ledger ledger = Ledger.openToRead(Releases.file(file, "r"))) {
                assertThat(Releases.state(ledger))
                        .isEqualTo(Releases.find(ledger, "r").orElseThrow().state());
            }
        }
        assertThat(killed).isEqualTo(KILLS);
    }

    @Test
    void aTornLogLosesAtMostWhatWasNotKept() throws Exception {
        Path file = folder.resolve("torn.duckdb");
        Process work = Children.start(LedgerFileTest.Holder.class, file.toString());
        assertThat(work.inputReader().readLine()).isEqualTo("held");
        work.destroyForcibly().waitFor();
        Path log = folder.resolve("torn.duckdb.wal");
        assertThat(log).exists();
        byte[] whole = Files.readAllBytes(log);
        for (int part = 0; part <= 8; part++) {
            Path copy = folder.resolve("torn-" + part + ".duckdb");
            Files.copy(file, copy);
            Files.write(
                    folder.resolve("torn-" + part + ".duckdb.wal"),
                    java.util.Arrays.copyOf(whole, whole.length * part / 8));
            try (Ledger ledger = Ledger.openToRead(copy)) {
                assertThat(ledger.counts().articles()).isIn(0L, (long) LedgerFileTest.Holder.LATER);
            }
        }
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(file)) {
            ledger.export(entry -> lines.addAll(RecordJson.lines(entry.reading())));
        }
        return lines;
    }

    /** Reads, corrects, recodes and releases, each as far as it has not been done. */
    static final class Work {
        private static final int ARTICLES = 60;
        private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

        public static void main(String[] args) {
            System.out.println("begun");
            System.out.flush();
            try (Ledger ledger = Ledger.openToWrite(Path.of(args[0]))) {
                try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), NOON)) {
                    for (int i = 0; i < ARTICLES; i++) {
                        var reading = Samples.reading(i);
                        if (writer.claim(reading.article().id())) {
                            writer.add("test", reading, null);
                        }
                        if (i % 10 == 9) {
                            writer.commit();
                        }
                    }
                }
                Corrections corrections = Corrections.of(ledger);
                if (corrections.list().isEmpty()) {
                    corrections.apply(
                            new Target.NamePrinted("troops", null, null, null, null),
                            Change.NONE.withParty(new Party("BRD", null, "Borduria")),
                            "A. Reader",
                            "code",
                            NOON);
                }
                try (Recoding recoding = Recoding.of(ledger, new Provenance("3", "2"), NOON)) {
                    recoding.articles(recoding.pending())
                            .forEachRemaining(text -> recoding.replace(new tiltmeter.model.Reading(
                                    text,
                                    List.of(Samples.event("n" + text.id(), text.id(), "CHN", "RUS")),
                                    List.of())));
                }
                if (!Files.exists(Releases.file(Path.of(args[0]), "r"))) {
                    Releases.make(ledger, "r", "A. Reader", null, NOON);
                }
            }
        }
    }
}
