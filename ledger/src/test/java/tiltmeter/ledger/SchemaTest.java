package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tiltmeter.ledger.stories.Fold;

/** Ledgers of every earlier version, made by the SQL of that time and filled by SQL, open and hold what they held. */
final class SchemaTest {
    @TempDir
    Path folder;

    /** Numbers of versions that an old ledger had. */
    static Stream<Integer> earlier() {
        return IntStream.rangeClosed(1, Schema.versions().size()).boxed();
    }

    @ParameterizedTest(name = "the first {0} versions")
    @MethodSource("earlier")
    void anOldLedgerIsBroughtUpToDateWhenItIsRead(int count) throws Exception {
        Path file = old(count);
        try (Ledger ledger = Ledger.openToRead(file)) {
            holdsWhatItHeld(ledger);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            assertThat(Schema.state(connection).isCurrent()).isTrue();
        }
    }

    @ParameterizedTest(name = "the first {0} versions")
    @MethodSource("earlier")
    void anOldLedgerIsBroughtUpToDateWhenItIsWrittenTo(int count) throws Exception {
        Path file = old(count);
        try (Ledger ledger = Ledger.openToWrite(file);
                LedgerWriter writer = ledger.writer(new Provenance("2", "3"), java.time.Instant.EPOCH)) {
            assertThat(writer.claim("a1")).isFalse();
            writer.add(
                    "new",
                    Samples.reading("a9", null, List.of(Samples.event("e9", "a9", "CHN", "RUS")), List.of()),
                    null);
            writer.commit();
            assertThat(ledger.counts().articles()).isEqualTo(2);
        }
    }

    @Test
    void anOldLedgerThatMayNotBeWrittenIsReadInACopy() throws Exception {
        Path file = old(1);
        byte[] before = Files.readAllBytes(file);
        assertThat(file.toFile().setWritable(false)).isTrue();
        if (Files.isWritable(file)) {
            return; // the superuser may write anything
        }
        try (Ledger ledger = Ledger.openToRead(file)) {
            holdsWhatItHeld(ledger);
            assertThat(ledger.isCopy()).isTrue();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFailedUpgradeLeavesTheOldVersion() throws Exception {
        Path file = old(1);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE release (stands INTEGER)"); // in the way of V004
            try {
                Schema.upgrade(connection);
            } catch (SQLException e) {
                assertThat(e.getMessage()).contains("release");
            }
            assertThat(Schema.state(connection).applied()).containsExactly(1);
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM event")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void claimsOfAnOldLedgerKeepWhoStandsWhere() throws Exception {
        Path file = old(2);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO claim VALUES ('k1', 'ACCUSE', 'NRL', 'SDV', false, NULL, NULL, 'words', ['w'])");
            statement.execute("INSERT INTO claim_telling VALUES"
                    + " ('k1', 'a1', 'e1', NULL, 0, 'asserts', 'NRL', NULL, DATE '2024-05-01', 'Post', 'words', 'r'),"
                    + " ('k1', 'a1', 'e1', NULL, 0, 'denies', 'SDV', NULL, DATE '2024-05-02', 'Post', 'words', 'r')");
        }
        try (Ledger ledger = Ledger.openToRead(file)) {
            List<ClaimEntry> claims = ledger.claims().find("k1");
            assertThat(claims).hasSize(1);
            assertThat(claims.get(0).assertedBy()).containsExactly("NRL");
            assertThat(claims.get(0).deniedBy()).containsExactly("SDV");
            assertThat(claims.get(0).contested()).isTrue();
        }
    }

    @Test
    void singleThingsAreFoundByTheirIds() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Schema.upgrade(connection);
            List<String> indexes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT table_name || expressions FROM duckdb_indexes()")) {
                while (rows.next()) {
                    indexes.add(rows.getString(1));
                }
            }
            assertThat(indexes)
                    .contains(
                            "event[id]",
                            "event[article]",
                            "statement[article]",
                            "article[story]",
                            "claim_telling[claim]",
                            "claim_summary[id]");
        }
    }

    @Test
    void foldsThatStoodWithTheFingerprintStandInTheirTables() throws Exception {
        Path file = old(Schema.versions().indexOf("V010__folds.sql"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE article SET copy_of = 'a0', fingerprint = encode('respun 0.5 00ff:3:1:AA:AA'"
                    + " || chr(10) || 'nine words in ten; same day' || chr(10) || 'a7=0.25 a8=0.4 ')");
        }
        try (Ledger ledger = Ledger.openToWrite(file)) {
            assertThat(StoryShelf.of(ledger).folds("s1"))
                    .containsExactly(new StoryShelf.Why(
                            "a1",
                            new Fold(
                                    "s1",
                                    "a0",
                                    0.5,
                                    Fold.Kind.REWRITE,
                                    "nine words in ten; same day",
                                    List.of(new Fold.Likely("a8", 0.4), new Fold.Likely("a7", 0.25)))));
        }
    }

    @Test
    void originalsHaveTheColumnsOfTheirTables() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            Schema.upgrade(connection);
            assertThat(columns(connection, "event_original")).isEqualTo(columns(connection, "event"));
            assertThat(columns(connection, "statement_original")).isEqualTo(columns(connection, "statement"));
        }
    }

    private static void holdsWhatItHeld(Ledger ledger) {
        List<ArticleEntry> entries = new ArrayList<>();
        ledger.export(entries::add);
        assertThat(entries).hasSize(1);
        ArticleEntry entry = entries.get(0);
        assertThat(entry.reading().article().title()).isEqualTo("Arland and Borduria");
        assertThat(entry.reading().events()).hasSize(1);
        assertThat(entry.reading().events().get(0).deniedBy()).containsExactly("BRD");
        assertThat(entry.reading().statements()).hasSize(1);
        assertThat(entry.provenance()).isEqualTo(new Provenance("0.1", "abc"));
    }

    private Path old(int count) throws IOException, SQLException {
        return OldLedger.make(folder.resolve("old-" + count + ".duckdb"), count);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT column_name, data_type FROM duckdb_columns()"
                        + " WHERE table_name = '" + table + "' ORDER BY column_index")) {
            while (rows.next()) {
                columns.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return columns;
    }
}
