package tiltmeter.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All records in our own columns: those of {@code docs/LEDGER.md}, or the lines of the record format. */
public final class OwnFiles {
    /** Names on the command line. */
    public static final List<String> NAMES = List.of("csv", "parquet", "jsonl");

    private OwnFiles() {}

    /**
     * Writes articles, events and statements as CSV or Parquet, or all of them as JSON Lines.
     *
     * @return the files
     * @throws LedgerException if they cannot be written
     */
    public static List<Path> write(Ledger ledger, String form, Path folder, String base) {
        try {
            Files.createDirectories(folder);
            return form.equals("jsonl") ? jsonLines(ledger, folder, base) : tables(ledger, form, folder, base);
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerException(
                    "cannot write into " + folder + " (" + e.getMessage() + "); see that there is room", e);
        }
    }

    private static List<Path> jsonLines(Ledger ledger, Path folder, String base) throws IOException {
        Path file = folder.resolve(base + ".jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            ledger.export(entry -> {
                try {
                    for (String line : RecordJson.lines(entry.reading(), entry.fold())) {
                        out.write(line);
                        out.write('\n');
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return List.of(file);
    }

    private static List<Path> tables(Ledger ledger, String form, Path folder, String base) throws SQLException {
        List<Path> files = new ArrayList<>();
        for (String view : List.of("articles", "events", "statements")) {
            Path file = folder.resolve(base + "." + view + "." + form);
            String record = view.substring(0, view.length() - 1);
            String order = view.equals("articles") ? "article" : "article, sentence, " + record;
            try (Statement statement = ledger.connection().createStatement()) {
                // One thread, so that the same rows give the same bytes.
                statement.execute("SET threads = 1");
                statement.execute("COPY (SELECT * FROM " + view + " ORDER BY published NULLS LAST, " + order + ") TO '"
                        + file.toAbsolutePath().toString().replace("'", "''") + "' (FORMAT " + form
                        + (form.equals("csv") ? ", HEADER" : "") + ")");
                statement.execute("RESET threads");
            }
            files.add(file);
        }
        return files;
    }
}
