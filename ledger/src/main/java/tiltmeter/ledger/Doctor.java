package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks a ledger over: whether everything in it can be read, fits together, and rests on the words it says. */
public final class Doctor {
    /** A question that counts rows that must not be, and what mends them; empty where nothing can. */
    private record Check(String what, String count, String mend) {}

    private static final List<Check> CHECKS = List.of(
            new Check(
                    "events without their article",
                    "SELECT count(*) FROM event WHERE article NOT IN (SELECT id FROM article)",
                    "DELETE FROM event WHERE article NOT IN (SELECT id FROM article)"),
            new Check(
                    "statements without their article",
                    "SELECT count(*) FROM statement WHERE article NOT IN (SELECT id FROM article)",
                    "DELETE FROM statement WHERE article NOT IN (SELECT id FROM article)"),
            new Check(
                    "printings without their article",
                    "SELECT count(*) FROM appearance WHERE article NOT IN (SELECT id FROM article)",
                    "DELETE FROM appearance WHERE article NOT IN (SELECT id FROM article)"),
            new Check(
                    "articles without the run that read them",
                    "SELECT count(*) FROM article WHERE run NOT IN (SELECT id FROM run)",
                    ""),
            new Check(
                    "copies of articles that are not there",
                    "SELECT count(*) FROM article WHERE copy_of IS NOT NULL AND copy_of NOT IN (SELECT id FROM article)",
                    ""),
            new Check(
                    "events twice at one place of an article",
                    "SELECT count(*) FROM (SELECT article, ordinal FROM event GROUP BY ALL HAVING count(*) > 1)",
                    ""),
            new Check(
                    "statements twice at one place of an article",
                    "SELECT count(*) FROM (SELECT article, ordinal FROM statement GROUP BY ALL HAVING count(*) > 1)",
                    ""),
            new Check(
                    "events whose words do not stand where they say",
                    "SELECT count(*) FROM event e JOIN article a ON a.id = e.article WHERE a.body[e.span_start + 1 :"
                            + " e.span_end] IS DISTINCT FROM e.quote AND len(a.body) = strlen(a.body)",
                    ""),
            new Check(
                    "records of copies or refused articles",
                    "SELECT count(*) FROM event WHERE article IN (SELECT id FROM article WHERE copy_of IS NOT NULL OR"
                            + " refused IS NOT NULL)",
                    ""),
            new Check(
                    "corrected articles without what the reader made of them",
                    "SELECT count(DISTINCT article) FROM correction_effect WHERE article NOT IN (SELECT article FROM"
                            + " story_original)",
                    ""));

    private Doctor() {}

    /**
     * What was found.
     *
     * @param found how many of each kind of fault, none where there is none
     * @param leftovers files beside the ledger that a killed process left
     * @param mended whether what can be mended was
     */
    public record Report(Counts counts, Map<String, Long> found, List<Path> leftovers, boolean mended) {
        public boolean healthy() {
            return found.isEmpty() && leftovers.isEmpty();
        }
    }

    /**
     * Looks the ledger at {@code file} over.
     *
     * @param mend whether to take away rows and files that belong to nothing
     * @throws LedgerException if it cannot be opened or read through
     */
    public static Report examine(Path file, boolean mend) {
        List<Path> leftovers = leftovers(file);
        try (Ledger ledger = mend ? Ledger.openToWrite(file) : Ledger.openToRead(file)) {
            Connection connection = ledger.connection();
            LedgerFile.collecting(connection, Doctor::readEverything);
            Map<String, Long> found = new LinkedHashMap<>();
            for (Check check : CHECKS) {
                long count = count(connection, check.count());
                if (count > 0) {
                    found.put(check.what(), count);
                    if (mend && !check.mend().isEmpty()) {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute(check.mend());
                        }
                    }
                }
            }
            if (mend) {
                for (Path leftover : leftovers) {
                    Files.deleteIfExists(leftover);
                }
            }
            return new Report(ledger.counts(), found, leftovers, mend);
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        } catch (IOException e) {
            throw new LedgerException("cannot clear away what lies beside " + file + " (" + e.getMessage() + ")", e);
        }
    }

    /** Reads every value of every table, which proves each block against its checksum. */
    static int readEverything(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows =
                    statement.executeQuery("SELECT table_name FROM duckdb_tables() ORDER BY table_name")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                count(connection, "SELECT count(*) FILTER (hash(t) IS NULL) FROM " + table + " t");
            }
        }
        return tables.size();
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Path> leftovers(Path file) {
        List<Path> leftovers = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        String start = file.getFileName() + ".";
        if (folder == null || WriterLock.isHeld(file)) {
            return leftovers;
        }
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(folder, path -> {
            String name = path.getFileName().toString();
            return name.startsWith(start) && (name.matches(".*\\.[0-9]+\\.new(\\.wal)?") || name.endsWith(".lock"));
        })) {
            siblings.forEach(leftovers::add);
        } catch (IOException e) {
            throw new LedgerException("cannot look into the folder of " + file + " (" + e.getMessage() + ")", e);
        }
        leftovers.sort(null);
        return leftovers;
    }
}
