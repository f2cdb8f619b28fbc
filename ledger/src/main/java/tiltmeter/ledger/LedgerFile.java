package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens the file under a ledger and says in plain words why one cannot be opened. Never changes a file it refuses. */
final class LedgerFile {
    /** What DuckDB says of a file that another process has open. */
    private static final Pattern LOCK = Pattern.compile("lock is held in (.*?) ?\\(PID (\\d+)\\)");

    private LedgerFile() {}

    /** An existing ledger, for questions only. */
    static Connection openToRead(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(
                    "no ledger at " + file + "; make one with: ./tiltmeter read --ledger " + file + " FILE...", null);
        }
        Connection connection = connect(file, true);
        checkVersion(file, connection, false);
        return connection;
    }

    /**
     * A ledger to add to; it is made if the file does not exist, and brought up to date if it is of an older version.
     */
    static Connection openToWrite(Path file) {
        if (!Files.exists(file)) {
            create(file);
        }
        Connection connection = connect(file, false);
        checkVersion(file, connection, true);
        return connection;
    }

    /**
     * Makes the ledger under another name and then gives it its own in one step: DuckDB cannot open a file whose first
     * block was never written, and being killed right then must not leave one.
     */
    private static void create(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.deleteIfExists(unfinished);
            try (Connection connection = connect(unfinished, false)) {
                Schema.upgrade(connection, 0);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LedgerException(
                    "cannot make the ledger " + file + " (" + e.getMessage() + "); name another place with --ledger",
                    e);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static void checkVersion(Path file, Connection connection, boolean mayUpgrade) {
        try {
            int version = Schema.version(connection);
            if (version > Schema.CURRENT) {
                throw new LedgerException(
                        "the ledger " + file + " was written by a newer Tiltmeter (version " + version
                                + " of its tables, this one knows " + Schema.CURRENT
                                + "); update Tiltmeter, or name another file with --ledger",
                        null);
            }
            if (version < 0) {
                throw new LedgerException(
                        file + " is a DuckDB file, but not a ledger of Tiltmeter; name another file with --ledger",
                        null);
            }
            if (version < Schema.CURRENT) {
                if (!mayUpgrade) {
                    throw new LedgerException(
                            "the ledger " + file + " has version " + version + " of the tables and needs "
                                    + Schema.CURRENT + "; bring it up to date with: ./tiltmeter read --ledger " + file,
                            null);
                }
                Schema.upgrade(connection, version);
            }
        } catch (SQLException e) {
            closeQuietly(connection);
            throw failure(file, e);
        } catch (LedgerException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    private static Connection connect(Path file, boolean readOnly) {
        Properties options = new Properties();
        if (readOnly) {
            options.setProperty("duckdb.read_only", "true");
        }
        // Rows come as they are asked for; without this DuckDB first collects the whole answer.
        options.setProperty("jdbc_stream_results", "true");
        // Nothing is fetched from the network behind the user's back.
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("autoload_known_extensions", "false");
        // DuckDB would take four fifths of the machine; what does not fit spills to disk beside the file.
        options.setProperty("memory_limit", "1GB");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), options);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** What went wrong with {@code file}, in one line. */
    static LedgerException failure(Path file, SQLException e) {
        String said = e.getMessage() == null ? e.toString() : e.getMessage();
        Matcher lock = LOCK.matcher(said);
        if (lock.find()) {
            return new LedgerException(
                    "the ledger " + file + " is in use by another process (" + lastName(lock.group(1)) + ", PID "
                            + lock.group(2) + "); wait until it is done, or name another file with --ledger",
                    e);
        }
        if (said.contains("Could not set lock") || said.contains("Conflicting lock")) {
            return new LedgerException(
                    "the ledger " + file
                            + " is in use by another process; wait until it is done, or name another file with --ledger",
                    e);
        }
        if (said.contains("not a valid DuckDB database file")) {
            return new LedgerException(
                    file + " is not a ledger (not a DuckDB file); it was left as it is; name another file with"
                            + " --ledger",
                    e);
        }
        if (said.contains("Corrupt database file") || said.contains("Data Corruption") || said.contains("checksum")) {
            return new LedgerException(
                    "the ledger " + file + " is damaged; it was left as it is; put back a copy of it, or move it away"
                            + " and read the pages again",
                    e);
        }
        if (said.contains("version number") || said.contains("newer version of DuckDB")) {
            return new LedgerException(
                    "the ledger " + file + " was written with a newer DuckDB than this Tiltmeter has; update"
                            + " Tiltmeter, or name another file with --ledger",
                    e);
        }
        if (said.contains("Is a directory")) {
            return new LedgerException(
                    file + " is a folder, not a ledger; name a file in it: --ledger "
                            + file.resolve("tiltmeter.duckdb"),
                    e);
        }
        return new LedgerException(
                "the ledger " + file + " cannot be used: " + firstLine(said) + "; name another file with --ledger", e);
    }

    private static String lastName(String command) {
        int slash = command.lastIndexOf('/');
        return slash < 0 ? command : command.substring(slash + 1);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The failure that is being reported matters more.
        }
    }
}
