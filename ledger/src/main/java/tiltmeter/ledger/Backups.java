package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Whole copies of a ledger, made while others read it or write to it, and put back. */
public final class Backups {
    private Backups() {}

    /**
     * Copies {@code ledger} as of its last kept batch to {@code target}, which gets its name only when it is whole.
     *
     * @return what the copy holds
     * @throws LedgerException if it cannot be read, or {@code target} exists or cannot be written
     */
    public static Counts make(Path ledger, Path target) {
        if (!Files.exists(ledger)) {
            throw new LedgerException("no ledger at " + ledger + "; name one with --ledger", null);
        }
        if (Files.exists(target)) {
            throw new LedgerException(target + " exists already; name another file for the copy", null);
        }
        Counts counts = copy(ledger, target, null);
        return counts;
    }

    /**
     * Puts the copy at {@code backup} in the place of {@code ledger}.
     *
     * @param aside where the ledger that is there now is kept; null when none may be there
     * @throws LedgerException if {@code backup} is no whole ledger, or one is there and {@code aside} is null
     */
    public static Counts restore(Path backup, Path ledger, @Nullable Path aside) {
        if (!Files.exists(backup)) {
            throw new LedgerException("no copy of a ledger at " + backup, null);
        }
        if (Files.exists(ledger) && aside == null) {
            throw new LedgerException(
                    "there is a ledger at " + ledger + " already; add --replace to keep it under another name", null);
        }
        WriterLock lock = WriterLock.take(ledger);
        try {
            return copy(backup, ledger, aside);
        } finally {
            lock.close();
        }
    }

    private static Counts copy(Path from, Path to, @Nullable Path aside) {
        Path unfinished = to.resolveSibling(
                to.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Path folder = to.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Snapshot.copy(from, unfinished);
            check(from, unfinished);
            Counts counts;
            try (Ledger copied = Ledger.openToRead(unfinished)) {
                counts = copied.counts();
            }
            if (aside != null && Files.exists(to)) {
                moveWithLog(to, aside);
            }
            setLogAside(to);
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
            return counts;
        } catch (IOException e) {
            if (LedgerFailure.isFull(e)) {
                throw new LedgerException(LedgerFailure.noRoom("for a copy of " + from + " at " + to), e);
            }
            throw new LedgerException(
                    "cannot copy " + from + " to " + to + " (" + e.getMessage() + "); see that there is room and that"
                            + " the folder may be written to",
                    e);
        } catch (SQLException e) {
            throw LedgerFile.failure(from, e);
        } finally {
            deleteQuietly(unfinished);
            deleteQuietly(unfinished.resolveSibling(unfinished.getFileName() + ".wal"));
        }
    }

    /** Reads the log into the file, and every table once, so that a damaged block shows now and not in need. */
    private static void check(Path from, Path copy) throws SQLException {
        try (Connection connection = LedgerFile.tryConnect(copy, false);
                Statement statement = connection.createStatement()) {
            Schema.State state = Schema.state(connection);
            if (state.isForeign() || state.applied().isEmpty()) {
                throw new LedgerException(from + " is not a ledger of Tiltmeter", null);
            }
            statement.execute("CHECKPOINT");
            Doctor.readEverything(connection);
        }
    }

    private static void moveWithLog(Path from, Path to) throws IOException {
        Files.move(from, to);
        Path log = from.resolveSibling(from.getFileName() + ".wal");
        if (Files.exists(log)) {
            Files.move(log, to.resolveSibling(to.getFileName() + ".wal"));
        }
    }

    /** A log whose ledger is gone must not be taken for that of the one that is put back. */
    private static void setLogAside(Path to) throws IOException {
        Path log = to.resolveSibling(to.getFileName() + ".wal");
        if (Files.exists(log)) {
            Files.move(log, to.resolveSibling(to.getFileName() + ".wal.replaced"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The failure that is being reported matters more.
        }
    }
}
