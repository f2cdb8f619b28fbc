package tiltmeter.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A copy of a ledger as of its last kept batch, made while somebody writes to it.
 *
 * <p>DuckDB's file is made to survive the loss of power at any moment: a checkpoint writes only to blocks that the
 * header in force does not name, and then changes the header in one step; what was committed since stands in a
 * write-ahead log whose torn end is ignored. So a copy is as good as a file after a loss of power, provided that the
 * header did not change and no log began or ended while it was made; if one did, it is made again. What this does not
 * see: two checkpoints that leave header and logs exactly as they were, which the counter in the header rules out.
 */
final class Snapshot implements AutoCloseable {
    /** The main header and the two that take turns. */
    private static final int HEADERS = 3 * 4096;

    private static final int ATTEMPTS = 40;
    private static final long PAUSE_MILLIS = 50;

    private final Path folder;
    private final Path copy;

    private Snapshot(Path folder, Path copy) {
        this.folder = folder;
        this.copy = copy;
    }

    /**
     * Copies {@code ledger} and what belongs to it into a folder of its own.
     *
     * @throws IOException if it cannot be read, there is no room, or it changed faster than it could be copied
     */
    static Snapshot of(Path ledger) throws IOException {
        Path folder = Files.createTempDirectory("tiltmeter-copy");
        Snapshot snapshot =
                new Snapshot(folder, folder.resolve(ledger.getFileName().toString()));
        try {
            copy(ledger, snapshot.copy);
            return snapshot;
        } catch (IOException e) {
            snapshot.close();
            throw e;
        }
    }

    /**
     * Copies {@code ledger} and its write-ahead log to {@code target}, which together open as the ledger of this
     * moment.
     *
     * @throws IOException as {@link #of} does
     */
    static void copy(Path ledger, Path target) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (tryCopy(ledger, target)) {
                return;
            }
            pause();
        }
        throw new IOException("it changed faster than it could be copied");
    }

    /** The copy. */
    Path file() {
        return copy;
    }

    @Override
    public void close() {
        for (Path file : listQuietly(folder)) {
            deleteQuietly(file);
        }
        deleteQuietly(folder);
    }

    private static boolean tryCopy(Path ledger, Path target) throws IOException {
        try {
            byte[] header = header(ledger);
            List<Path> logs = logs(ledger);
            for (Path stale : logs(target)) {
                Files.delete(stale);
            }
            Files.copy(ledger, target, StandardCopyOption.REPLACE_EXISTING);
            for (Path log : logs) {
                String ending = log.getFileName()
                        .toString()
                        .substring(ledger.getFileName().toString().length());
                Files.copy(log, target.resolveSibling(target.getFileName() + ending));
            }
            return Arrays.equals(header, header(ledger)) && logs.equals(logs(ledger));
        } catch (NoSuchFileException e) {
            if (!Files.exists(ledger)) {
                throw e;
            }
            // A log ended under our hands.
            return false;
        }
    }

    private static byte[] header(Path ledger) throws IOException {
        try (InputStream in = Files.newInputStream(ledger)) {
            return in.readNBytes(HEADERS);
        }
    }

    /** The write-ahead log, and what a checkpoint sets beside it. */
    private static List<Path> logs(Path ledger) throws IOException {
        Path parent = ledger.toAbsolutePath().getParent();
        String start = ledger.getFileName() + ".wal";
        List<Path> logs = new ArrayList<>();
        if (parent == null) {
            return logs;
        }
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(
                parent, path -> path.getFileName().toString().startsWith(start))) {
            siblings.forEach(logs::add);
        }
        logs.sort(null);
        return logs;
    }

    private static List<Path> listQuietly(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            found.forEach(files::add);
        } catch (IOException e) {
            // Nothing to clear away, or nothing that can be.
        }
        return files;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A leftover in the folder for temporary files.
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while copying", e);
        }
    }
}
