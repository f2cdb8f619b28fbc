package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes the file of a ledger that does not exist yet. */
final class NewLedger {
    private NewLedger() {}

    static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw cannotMake(file, e);
        }
    }

    private static LedgerException cannotMake(Path file, IOException e) {
        return new LedgerException(
                "cannot make the ledger " + file + " (" + e.getMessage() + "); name another place with --ledger", e);
    }

    /**
     * Makes the ledger under another name and then gives it its own in one step: DuckDB cannot open a file whose first
     * block was never written, and being killed right then must not leave one.
     */
    static void make(Path file) {
        Path unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            try (Connection connection = LedgerFile.tryConnect(unfinished, false)) {
                Schema.upgrade(connection);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw cannotMake(file, e);
        } catch (SQLException e) {
            throw LedgerFailure.of(file, e);
        }
    }
}
