package tiltmeter.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A release as a folder that others can check and use without this program. */
public final class Bundle {
    /** What is written, each in an order that leaves no trace of how it came in. */
    private record Part(String name, String query) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "events",
                    "SELECT * FROM events ORDER BY published NULLS LAST, article, sentence, span_start, event"),
            new Part(
                    "statements",
                    "SELECT * FROM statements ORDER BY published NULLS LAST, article, sentence, statement"),
            new Part("stories", "SELECT * FROM stories ORDER BY story"),
            new Part("corrections", "SELECT * FROM corrections ORDER BY number"),
            new Part("correction_effects", "SELECT * FROM correction_effects ORDER BY ALL"));

    private static final String ARTICLES = "SELECT * EXCLUDE (body, run, input) FROM articles";

    private Bundle() {}

    /**
     * Writes {@code release} into {@code folder}.
     *
     * @param frozen the release's own file, open to read
     * @param texts whether the bodies of the articles go with it
     * @return the files, in the order in which they are listed in {@code SHA256SUMS}
     * @throws LedgerException if the folder exists already or cannot be written
     */
    public static List<Path> write(Ledger frozen, Release release, Path folder, boolean texts) {
        if (Files.exists(folder)) {
            throw new LedgerException(folder + " exists already; name a new folder", null);
        }
        try {
            Files.createDirectories(folder);
            List<Part> parts = new ArrayList<>(PARTS);
            parts.add(
                    0,
                    new Part(
                            "articles",
                            (texts ? "SELECT * EXCLUDE (run, input) FROM articles" : ARTICLES)
                                    + " ORDER BY published NULLS LAST, article"));
            List<Path> files = new ArrayList<>();
            for (Part part : parts) {
                files.addAll(copy(frozen.connection(), part, folder));
            }
            files.add(Files.writeString(folder.resolve("README.md"), BundleWords.readme(release, texts)));
            files.add(Files.writeString(folder.resolve("CITATION.cff"), BundleWords.citation(release)));
            StringBuilder sums = new StringBuilder();
            for (Path file : files) {
                sums.append(sha256(file))
                        .append("  ")
                        .append(file.getFileName())
                        .append('\n');
            }
            files.add(Files.writeString(folder.resolve("SHA256SUMS"), sums));
            return files;
        } catch (SQLException e) {
            throw LedgerFile.failure(frozen.file(), e);
        } catch (IOException e) {
            throw new LedgerException("cannot write into " + folder + " (" + e + "); see that there is room", e);
        }
    }

    private static List<Path> copy(Connection connection, Part part, Path folder) throws SQLException {
        List<Path> files = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            // One thread, so that the same rows give the same bytes.
            statement.execute("SET threads = 1");
            for (String form : List.of("parquet", "csv")) {
                Path file = folder.resolve(part.name() + "." + form);
                String options = form.equals("csv") ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
                statement.execute("COPY (" + part.query() + ") TO '"
                        + file.toAbsolutePath().toString().replace("'", "''") + "' (" + options + ")");
                files.add(file);
            }
            statement.execute("RESET threads");
        }
        return files;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
