package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in one line of plain words what DuckDB could not do with a ledger, and how to go on. It goes by the words of
 * DuckDB 2.0; what it does not know is handed on as DuckDB said it.
 */
final class LedgerFailure {
    /** What DuckDB says of a file that another process has open. */
    private static final Pattern LOCK = Pattern.compile("lock is held in (.*?) ?\\(PID (\\d+)\\)");

    /** What systems say when a disk, a quota or the greatest size of a file is reached. */
    private static final List<String> FULL =
            List.of("No space left", "not enough space", "Disk quota exceeded", "File too large", "disk is full");

    private static final List<String> DAMAGED = List.of(
            "Corrupt database file",
            "Data Corruption",
            "checksum",
            "Could not read enough bytes",
            "failed to deserialize",
            "Failed to deserialize",
            "Serialization Error",
            "INTERNAL Error");

    private LedgerFailure() {}

    static LedgerException of(Path file, SQLException e) {
        String said = e.getMessage() == null ? e.toString() : e.getMessage();
        return new LedgerException(words(file, said), e);
    }

    static boolean isLocked(SQLException e) {
        String said = String.valueOf(e.getMessage());
        return said.contains("Could not set lock")
                || said.contains("Conflicting lock")
                || LOCK.matcher(said).find();
    }

    /** Whether it failed for want of room. */
    static boolean isFull(Throwable e) {
        String said = String.valueOf(e.getMessage());
        return FULL.stream().anyMatch(said::contains);
    }

    /**
     * What to do about a full disk.
     *
     * @param forWhat what room is wanted for, beginning with "for"
     */
    static String noRoom(String forWhat) {
        return "no room left " + forWhat + "; nothing that was kept is lost: make room on that disk and give the same"
                + " command again";
    }

    private static String words(Path file, String said) {
        String ledger = "the ledger " + file;
        Matcher lock = LOCK.matcher(said);
        if (lock.find()) {
            return ledger + " is in use by another process (" + lastName(lock.group(1)) + ", PID " + lock.group(2)
                    + "); wait until it is done, or name another file with --ledger";
        }
        if (said.contains("Could not set lock") || said.contains("Conflicting lock")) {
            return ledger + " is in use by another process; wait until it is done, or name another file with --ledger";
        }
        if (FULL.stream().anyMatch(said::contains)) {
            return noRoom("for " + ledger);
        }
        if (said.contains("not a valid DuckDB database file")) {
            return file + (isEmpty(file) ? " is an empty file" : " is not a DuckDB file")
                    + ", not a ledger; it was left as it is; name another file with --ledger, or put a copy back with:"
                    + " ./tiltmeter restore COPY --replace --ledger " + file;
        }
        if (said.contains("Out of Memory") || said.contains("could not allocate")) {
            return ledger + " needs more memory than it may take for this; ask for less at once, with days or a limit";
        }
        if (DAMAGED.stream().anyMatch(said::contains)) {
            return ledger + " is damaged (" + firstLine(said) + "); it was left as it is; put a copy back with:"
                    + " ./tiltmeter restore COPY --replace --ledger " + file
                    + ", or move it away and read the pages again";
        }
        if (said.contains("version number") || said.contains("newer version of DuckDB")) {
            return ledger
                    + " was written with a newer DuckDB than this Tiltmeter has; update Tiltmeter, or name another"
                    + " file with --ledger";
        }
        if (said.contains("Is a directory")) {
            return file + " is a folder, not a ledger; name a file in it: --ledger " + file.resolve("tiltmeter.duckdb");
        }
        if (said.contains("Invalid result set")) {
            // What DuckDB's driver says of any failure in the middle of an answer; only doctor finds out which.
            return ledger + " could not be read through; see why with: ./tiltmeter doctor --ledger " + file;
        }
        return ledger + " cannot be used: " + firstLine(said) + "; see whether it is whole with: ./tiltmeter doctor"
                + " --ledger " + file + ", or name another file with --ledger";
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String lastName(String command) {
        int slash = command.lastIndexOf('/');
        return slash < 0 ? command : command.substring(slash + 1);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
