package tiltmeter.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tiltmeter.ledger.Ledger;

/**
 * Makes a large ledger to open the window on: {@code WindowLedger FILE EVENTS}. Fifty parties of which few have most of
 * the acts, twenty years, 97 outlets, ten events to an article, two articles to a story, one act in seven told by
 * somebody else than the author, one in thirty denied. The same for the same number.
 */
public final class WindowLedger {
    /**
     * One claim for each kind of act between two parties in a year of which somebody else than the author speaks.
     * Working them out from the tellings takes hours at this size, and how they are matched is nothing to the window.
     */
    private static final String CLAIMS =
            "SELECT 'k' || substr(md5(concat(type, actor_code, recipient_code, year(a.published))),"
                    + " 1, 12) AS id, type, actor_code, recipient_code, false AS mutual, NULL::DATE AS when_first, NULL::DATE AS"
                    + " when_last, 'Words of article' AS quote, []::VARCHAR[] AS words FROM event e JOIN article a ON a.id ="
                    + " e.article WHERE voice <> 'AUTHOR' OR len(denied_by) > 0";

    private static final String TELLINGS = "INSERT INTO claim_telling SELECT 'k' || substr(md5(concat(type, actor_code,"
            + " recipient_code, year(a.published))), 1, 12), e.article, e.id, NULL, 0, CASE WHEN voice <> 'AUTHOR' THEN"
            + " 'asserts' WHEN len(denied_by) > 0 THEN 'denies' ELSE 'states' END, CASE WHEN voice <> 'AUTHOR' THEN"
            + " voice WHEN len(denied_by) > 0 THEN denied_by[1] ELSE 'AUTHOR' END, NULL, a.published, a.publisher,"
            + " e.quote, 'generated' FROM event e JOIN article a ON a.id = e.article WHERE 'k' || substr(md5(concat(type,"
            + " actor_code, recipient_code, year(a.published))), 1, 12) IN (SELECT id FROM claim)";

    private WindowLedger() {}

    /** Makes the ledger, unless it is there. */
    public static void main(String[] args) throws SQLException {
        Path file = Path.of(args[0]);
        long events = Long.parseLong(args[1]);
        if (Files.exists(file)) {
            System.out.println(file + " is there already");
            return;
        }
        Ledger.openToWrite(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "INSERT INTO run VALUES (1, 'generated', 'generated', '2026-01-01')",
                    articles(events / 10),
                    "INSERT INTO appearance SELECT id, input, url, publisher, published FROM article",
                    events(events),
                    statements(events / 2),
                    "INSERT INTO claim SELECT * FROM (" + CLAIMS + ") GROUP BY ALL",
                    TELLINGS,
                    "INSERT INTO claim_article SELECT id FROM article")) {
                statement.execute(sql);
            }
            sumUp(connection);
            statement.execute("CHECKPOINT");
        }
        System.out.printf(Locale.ROOT, "%s: %d events%n", file, events);
    }

    /** Who stands where in each claim, as the ledger itself works it out. */
    private static void sumUp(Connection connection) throws SQLException {
        try (InputStream sql = Ledger.class.getResourceAsStream("/tiltmeter/ledger/query/claim_summary.sql");
                Statement statement = connection.createStatement();
                ResultSet ids = statement.executeQuery("SELECT list(id ORDER BY id) FROM claim");
                PreparedStatement insert = connection.prepareStatement(
                        new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8))) {
            ids.next();
            insert.setArray(1, ids.getArray(1));
            insert.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String party(String number) {
        return String.format(
                Locale.ROOT,
                "'X' || chr(65 + floor(50 * pow(hash(%s) / 18446744073709551616.0, 2))::INTEGER // 10) || chr(65 + floor(50 *"
                        + " pow(hash(%s) / 18446744073709551616.0, 2))::INTEGER %% 10)",
                number,
                number);
    }

    private static String articles(long number) {
        return "INSERT INTO article BY NAME SELECT 'a' || format('{:08d}', i) AS id, 1 AS run, 'g' AS input,"
                + " 'Outlet ' || i % 97 AS publisher, 'Title ' || i AS title, []::VARCHAR[] AS byline,"
                + " DATE '2004-01-01' + (i * 7919 % 7300)::INTEGER AS published, 'given' AS published_from, 'en' AS"
                + " language, repeat('Words of article ' || i || '. ', 40) AS body, [0, 20] AS sentences,"
                + " 's' || i // 2 AS story FROM range(" + number + ") t(i)";
    }

    private static String events(long number) {
        return "INSERT INTO event BY NAME SELECT 'a' || format('{:08d}', i // 10) AS article, i % 10 AS ordinal,"
                + " 'e' || hash(i) AS id, 0 AS sentence, 0 AS span_start, 10 AS span_end, 0 AS trigger_start, 5 AS"
                + " trigger_end, ['CONSULT', 'CONSULT', 'ACCUSE', 'SUPPORT', 'AID', 'REJECT', 'SANCTION',"
                + " 'COOPERATE'][(hash(i) % 8 + 1)::BIGINT] AS type, []::VARCHAR[] AS contexts, '042' AS cameo,"
                + " CASE WHEN hash(i) % 8 IN (2, 5, 6) THEN 'VERBAL_CONFLICT' ELSE 'VERBAL_COOPERATION' END AS quad,"
                + " 1.0 AS intensity, 0 AS actor_start, 5 AS actor_end, 'Words' AS actor_text, "
                + party("i + 1") + " AS actor_code, 'GOV' AS actor_sector, 6 AS recipient_start, 8 AS recipient_end,"
                + " 'of' AS recipient_text, " + party("i * 31 + 7") + " AS recipient_code, hash(i) % 4 = 1 AS mutual,"
                + " CASE WHEN hash(i + 3) % 10 < 8 THEN 'happened' ELSE 'planned' END AS status,"
                + " CASE WHEN hash(i + 4) % 7 = 0 THEN " + party("i + 5") + " ELSE 'AUTHOR' END AS voice,"
                + " CASE WHEN hash(i + 6) % 30 = 0 THEN [" + party("i + 1") + "] ELSE []::VARCHAR[] END AS denied_by,"
                + " []::VARCHAR[] AS doubted_by, false AS background, 0.8 AS confidence, 'generated' AS rule,"
                + " []::VARCHAR[] AS alternative_types, []::DOUBLE[] AS alternative_probabilities, 'Words of article ' ||"
                + " i // 10 AS quote, 'generated' AS reader_version, 'generated' AS lexicon_hash FROM range("
                + number + ") t(i)";
    }

    private static String statements(long number) {
        return "INSERT INTO statement BY NAME SELECT 'a' || format('{:08d}', i // 5) AS article, i % 5 AS ordinal,"
                + " 't' || hash(i) AS id, 0 AS sentence, 0 AS speaker_start, 5 AS speaker_end, 'Words' AS speaker_text, "
                + party("i + 11") + " AS speaker_code, 'GOV' AS speaker_sector, [0, 10] AS content, 'indirect' AS form,"
                + " [" + party("i + 13") + "] AS about, [" + party("i + 13") + "] AS stance_codes,"
                + " [(hash(i) % 200)::DOUBLE / 100 - 1] AS stance_values, []::VARCHAR[] AS events, 0.8 AS confidence,"
                + " 'Words of article' AS quote, 'generated' AS reader_version, 'generated' AS lexicon_hash FROM range("
                + number + ") t(i)";
    }
}
