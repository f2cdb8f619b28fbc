package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens the file under a ledger and says in plain words why one cannot be opened. Never changes a file it refuses. */
final class LedgerFile {
    /** How long a writer waits for readers to finish; those of the program itself let go as soon as they can. */
    private static final long PATIENCE_MILLIS = Long.getLong("tiltmeter.ledger.patience", 20_000);

    private static final long PAUSE_MILLIS = 50;

    private LedgerFile() {}

    /**
     * An open file.
     *
     * @param hold what must be closed after the connection: the right to write, or the copy that is read
     */
    record Opened(Connection connection, @Nullable AutoCloseable hold, boolean isCopy) {}

    /** An existing ledger, for questions only; while somebody writes to it, a copy as of the last kept batch. */
    static Opened openToRead(Path file) {
        mustExist(file);
        if (WriterLock.isHeld(file)) {
            return openCopy(file);
        }
        Connection connection;
        try {
            connection = tryConnect(file, true);
        } catch (SQLException e) {
            if (LedgerFailure.isLocked(e)) {
                return openCopy(file);
            }
            throw failure(file, e);
        }
        if (isCurrent(file, connection)) {
            return new Opened(connection, null, false);
        }
        closeQuietly(connection);
        return openOlder(file);
    }

    /**
     * A ledger to add to; it is made if the file does not exist, and brought up to date if it is of an older version.
     */
    static Opened openToWrite(Path file) {
        if (Files.isDirectory(file)) {
            throw failure(file, new SQLException("Is a directory"));
        }
        NewLedger.makeFolder(file);
        WriterLock lock = WriterLock.take(file);
        try {
            if (!Files.exists(file)) {
                NewLedger.make(file);
            }
            Connection connection = connectPatiently(file);
            bringUpToDate(file, connection);
            return new Opened(connection, lock, false);
        } catch (LedgerException e) {
            lock.close();
            throw e;
        }
    }

    private static void mustExist(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(
                    "no ledger at " + file + "; make one with: ./tiltmeter read --ledger " + file + " FILE...", null);
        }
    }

    private static Opened openCopy(Path file) {
        Snapshot copy;
        try {
            copy = Snapshot.of(file);
        } catch (IOException e) {
            throw new LedgerException(
                    "the ledger " + file + " is in use by another process (" + WriterLock.holder(file)
                            + ") and no copy of it could be made to read (" + e.getMessage()
                            + "); wait until it is done, or make room for a copy of it in "
                            + System.getProperty("java.io.tmpdir"),
                    e);
        }
        try {
            // Once to write, so that what stands in its log gets into the file and an older version is brought up to
            // date.
            try (Connection connection = tryConnect(copy.file(), false)) {
                bringUpToDate(file, connection);
            }
            return new Opened(tryConnect(copy.file(), true), copy, true);
        } catch (SQLException e) {
            copy.close();
            throw failure(file, e);
        } catch (LedgerException e) {
            copy.close();
            throw e;
        }
    }

    /** One of an older version: brought up to date where it stands, or, where that may not be, in a copy. */
    private static Opened openOlder(Path file) {
        if (!Files.isWritable(file)) {
            return openCopy(file);
        }
        closeQuietly(openToWrite(file));
        return openToRead(file);
    }

    /** Whether nothing is to be done before it can be asked; refuses what is not for this program. */
    private static boolean isCurrent(Path file, Connection connection) {
        try {
            Schema.State state = collecting(connection, Schema::state);
            refuse(file, state);
            return state.isCurrent();
        } catch (SQLException e) {
            closeQuietly(connection);
            throw failure(file, e);
        } catch (LedgerException e) {
            closeQuietly(connection);
            throw e;
        }
    }

    private static void bringUpToDate(Path file, Connection connection) {
        if (isCurrent(file, connection)) {
            return;
        }
        try {
            Schema.upgrade(connection);
        } catch (SQLException e) {
            closeQuietly(connection);
            throw failure(file, e);
        }
    }

    private static void refuse(Path file, Schema.State state) {
        if (state.isForeign()) {
            throw new LedgerException(
                    file + " is a DuckDB file, but not a ledger of Tiltmeter; name another file with --ledger", null);
        }
        if (!state.unknown().isEmpty()) {
            throw new LedgerException(
                    "the ledger " + file + " was written by a newer Tiltmeter (version "
                            + state.unknown().last()
                            + " of its tables, this one knows " + Schema.CURRENT
                            + "); update Tiltmeter, or name another file with --ledger",
                    null);
        }
    }

    /** Readers keep a writer out; those who only ask a question are gone in a moment. */
    private static Connection connectPatiently(Path file) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (true) {
            try {
                return tryConnect(file, false);
            } catch (SQLException e) {
                if (!LedgerFailure.isLocked(e) || System.nanoTime() > end) {
                    throw failure(file, e);
                }
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw failure(file, e);
                }
            }
        }
    }

    static Connection tryConnect(Path file, boolean readOnly) throws SQLException {
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
        return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), options);
    }

    /** Does {@code task} on whole answers: only of these does DuckDB's driver say why one cannot be given. */
    static <T> T collecting(Connection connection, Transactions.Task<T> task) throws SQLException {
        stream(connection, false);
        T result = task.run(connection);
        stream(connection, true);
        return result;
    }

    private static void stream(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET jdbc_stream_results = " + on);
        }
    }

    /** What went wrong with {@code file}, in one line. */
    static LedgerException failure(Path file, SQLException e) {
        return LedgerFailure.of(file, e);
    }

    /** Gives the file back, the connection first. */
    static void close(Opened opened) throws SQLException {
        try {
            opened.connection().close();
        } finally {
            if (opened.hold() != null) {
                closeQuietly(opened.hold());
            }
        }
    }

    private static void closeQuietly(Opened opened) {
        try {
            close(opened);
        } catch (SQLException e) {
            throw new IllegalStateException("a ledger that was just opened cannot be closed", e);
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) { // whatever it is, the failure that is being reported matters more
            return;
        }
    }
}
