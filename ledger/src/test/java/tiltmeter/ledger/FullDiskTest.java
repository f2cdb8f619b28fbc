package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a disk of a few megabytes that is full but for nothing or for a few pages, every command that changes a ledger
 * says that there is no room and what to do, the ledger stays as it was, and once there is room the same commands end
 * as if nothing had been. Needs a system that lets a process mount a file system of its own.
 */
final class FullDiskTest {
    private static final List<String> MOUNTED =
            List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64m none \"$0\" && exec \"$@\"");

    @TempDir
    Path folder;

    @Test
    void aFullDiskLosesNothing() throws Exception {
        String problem = mountProblem();
        assumeTrue(problem == null, "no small disk can be mounted here (" + problem + ")");
        Process work = Children.startIn(MOUNTED, folder, Filled.class);
        String told = new String(work.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(work.waitFor()).as(told).isZero();
        assertThat(told).contains("refused").contains("completed");
    }

    private String mountProblem() throws InterruptedException {
        try {
            Process probe = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return probe.waitFor(20, TimeUnit.SECONDS) && probe.exitValue() == 0 ? null : said.strip();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /** What happens on the small disk. */
    static final class Filled {
        private static final long[] FREE = {0, 60_000};

        private static Path disk = Path.of("");

        public static void main(String[] args) throws Exception {
            disk = Path.of(args[0]);
            Path undisturbed = Files.createDirectory(disk.resolve("u")).resolve("ledger.duckdb");
            DailyWork.on(undisturbed, stage -> {}, stage -> {});
            LedgerDump wanted = LedgerDump.of(undisturbed);
            delete(undisturbed.getParent());

            Path file = disk.resolve("ledger.duckdb");
            for (DailyWork.Stage stage : DailyWork.Stage.values()) {
                for (long free : FREE) {
                    if (Files.exists(file)) {
                        refuses(stage, file, free);
                    }
                }
                DailyWork.stage(stage, file);
            }
            for (long free : FREE) {
                fill(free);
                Path copy = disk.resolve("copy.duckdb");
                saysNoRoom(() -> Backups.make(file, copy), "backup");
                assertThat(copy).doesNotExist();
                empty();
            }
            assertThat(LedgerDump.of(file)).isEqualTo(wanted);
            System.out.println("completed");
        }

        /**
         * A stage on a full disk: refused in words, or, where it needs no room, done; the ledger is whole after both.
         */
        private static void refuses(DailyWork.Stage stage, Path file, long free) throws Exception {
            LedgerDump before = LedgerDump.of(file);
            fill(free);
            boolean refused = saysNoRoom(() -> DailyWork.stage(stage, file), stage + " with " + free + " bytes free");
            // Read where it stands: who only asks needs no room.
            assertThat(Doctor.examine(file, false).found()).isEmpty();
            if (refused && (stage == DailyWork.Stage.CORRECT || stage == DailyWork.Stage.RELEASE)) {
                assertThat(LedgerDump.of(file)).isEqualTo(before);
            }
            empty();
        }

        private static boolean saysNoRoom(Runnable work, String what) {
            try {
                work.run();
                return false;
            } catch (LedgerException e) {
                System.out.println(what + " refused: " + e.getMessage());
                assertThat(e.getMessage()).as(what).startsWith("no room left").contains("make room");
                return true;
            }
        }

        private static void fill(long free) throws IOException {
            try (RandomAccessFile filler =
                    new RandomAccessFile(disk.resolve("filler").toFile(), "rw")) {
                long room = disk.toFile().getUsableSpace() - free;
                byte[] page = new byte[4096];
                for (long written = 0; written + page.length <= room; written += page.length) {
                    filler.write(page);
                }
            }
        }

        private static void empty() throws IOException {
            Files.delete(disk.resolve("filler"));
        }

        private static void delete(Path folder) throws IOException {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
