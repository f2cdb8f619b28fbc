package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.DailyWork.Stage;

/**
 * A process that brings an old ledger up to date, reads, corrects, recodes and releases is killed again and again, in
 * each stage in turn at a random moment of it. Each time the ledger must open, every text in it must be as one of the
 * stages leaves it and nothing between, and in the end every table must be as an undisturbed process leaves it. Ten
 * kills by default; more with {@code -Dtiltmeter.kills=200}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KillTest {
    private static final int KILLS = Integer.getInteger("tiltmeter.kills", 10);
    private static final long SEED = Long.getLong("tiltmeter.kills.seed", 20261124);

    @TempDir
    static Path folder;

    private final Map<Stage, List<String>> left = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private LedgerDump wanted;
    private int looks;

    @BeforeAll
    void workUndisturbed() throws Exception {
        Path file = OldLedger.make(folder.resolve("undisturbed.duckdb"), 1);
        DailyWork.on(file, done -> {}, done -> left.put(done, articles(file)));
        wanted = LedgerDump.of(file);
        // Once more in a process of its own, for how long each stage takes in one.
        Process work = Children.start(
                DailyWork.class,
                OldLedger.make(folder.resolve("timed.duckdb"), 1).toString());
        try (BufferedReader told = work.inputReader()) {
            long begun = System.nanoTime();
            Stage stage = Stage.MIGRATE;
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                nanos.merge(stage, System.nanoTime() - begun, Long::sum);
                stage = Stage.valueOf(line);
                begun = System.nanoTime();
            }
            nanos.put(stage, System.nanoTime() - begun);
        }
        assertThat(work.waitFor()).isZero();
    }

    private static final List<Stage> STAGES = List.of(Stage.values());

    @Test
    void killedAtAnyMomentItIsWholeAndTheNextRunCompletesIt() throws Exception {
        Random random = new Random(SEED);
        Map<Stage, Integer> killed = new EnumMap<>(Stage.class);
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            Path file = OldLedger.make(folder.resolve("killed-" + round + ".duckdb"), 1);
            boolean through = false;
            while (!through && kills < KILLS) {
                Stage aim = STAGES.get(kills % STAGES.size());
                String where = "kill " + kills + ", while they " + aim + ", seed " + SEED;
                Stage reached = killIn(aim, file, random);
                if (reached == null) {
                    through = true;
                } else {
                    killed.merge(reached, 1, Integer::sum);
                    kills++;
                }
                lookAt(file, where);
            }
            DailyWork.on(file, stage -> {}, stage -> {});
            assertThat(LedgerDump.of(file))
                    .as("round " + round + ", seed " + SEED)
                    .isEqualTo(wanted);
            try (Ledger ledger = Ledger.openToRead(Releases.file(file, DailyWork.RELEASE))) {
                assertThat(Releases.state(ledger)).isEqualTo(wanted.release());
            }
        }
        System.out.println("killed " + killed);
        assertThat(killed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(KILLS);
    }

    /** The stage in which the process died; null when it was through before. */
    private Stage killIn(Stage aim, Path file, Random random) throws Exception {
        Process work = Children.start(DailyWork.class, file.toString());
        try (BufferedReader told = work.inputReader()) {
            Stage reached = null;
            while (reached != aim) {
                reached = Stage.valueOf(told.readLine());
            }
            long pause = (long) (nanos.get(aim) * random.nextDouble());
            Thread.sleep(pause / 1_000_000, (int) (pause % 1_000_000));
            // The handle leaves what the process still said to be read.
            work.toHandle().destroyForcibly();
            work.waitFor();
            if (work.exitValue() == 0) {
                return null;
            }
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                reached = Stage.valueOf(line);
            }
            return reached;
        }
    }

    /** Opens what the killed process left, as a copy, so that the next process finds it as it was. */
    private void lookAt(Path file, String where) throws IOException {
        Path copy = folder.resolve("look-" + looks++ + ".duckdb");
        Files.copy(file, copy);
        Path log = file.resolveSibling(file.getFileName() + ".wal");
        if (Files.exists(log)) {
            Files.copy(log, copy.resolveSibling(copy.getFileName() + ".wal"));
        }
        assertThat(Doctor.examine(copy, false).found()).as(where).isEmpty();
        List<String> allowed = new ArrayList<>();
        left.values().forEach(allowed::addAll);
        assertThat(articles(copy)).as(where).isNotEmpty().isSubsetOf(allowed);
        Files.delete(copy);
    }

    /** Each text with all its records, as one string. */
    private static List<String> articles(Path file) {
        List<String> articles = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(file)) {
            ledger.export(entry -> articles.add(String.join("\n", RecordJson.lines(entry.reading()))));
        }
        return articles;
    }
}
