package tiltmeter.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import tiltmeter.ledger.Ledger;

/** Ledgers of any size, to measure on. */
final class GeneratedLedger {
    private GeneratedLedger() {}

    /** Ten events and five statements to an article, fifty parties, twenty years; the same for the same size. */
    static void make(Path file, int events) throws SQLException {
        Ledger.openToWrite(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO run VALUES (1, 'generated', 'generated', '2026-01-01')");
            statement.execute(
                    "INSERT INTO article BY NAME SELECT 'a' || format('{:08d}', i) AS id, 1 AS run, 'g' AS input,"
                            + " 'Outlet ' || i % 97 AS publisher, 'Title ' || i AS title, []::VARCHAR[] AS byline,"
                            + " DATE '2004-01-01' + (i * 7919 % 7300)::INTEGER AS published, 'given' AS published_from,"
                            + " 'en' AS language, repeat('Words of article ' || i || '. ', 40) AS body,"
                            + " [0, 20] AS sentences, 's' || i // 2 AS story FROM range(" + events / 10 + ") t(i)");
            statement.execute("INSERT INTO event BY NAME SELECT 'a' || format('{:08d}', i // 10) AS article, i % 10 AS"
                    + " ordinal, 'e' || hash(i) AS id, 0 AS sentence, 0 AS span_start, 10 AS span_end, 0 AS"
                    + " trigger_start, 5 AS trigger_end, ['ACCUSE', 'CONSULT', 'AID', 'REJECT'][(hash(i) % 4 + 1)::BIGINT] AS type,"
                    + " []::VARCHAR[] AS contexts, '112' AS cameo, 'VERBAL_CONFLICT' AS quad, -2.0 AS intensity,"
                    + " 'C' || format('{:02d}', hash(i + 1) % 50) AS actor_code, 'C' || format('{:02d}', hash(i + 2) %"
                    + " 50) AS recipient_code, hash(i) % 4 = 1 AS mutual, 'happened' AS status, 'AUTHOR' AS voice,"
                    + " []::VARCHAR[] AS denied_by, []::VARCHAR[] AS doubted_by, false AS background, 0.8 AS confidence,"
                    + " 'generated' AS rule, []::VARCHAR[] AS alternative_types, []::DOUBLE[] AS"
                    + " alternative_probabilities, 'Words of article' AS quote, 'generated' AS reader_version,"
                    + " 'generated' AS lexicon_hash FROM range(" + events + ") t(i)");
            statement.execute(
                    "INSERT INTO statement BY NAME SELECT 'a' || format('{:08d}', i // 5) AS article, i % 5 AS"
                            + " ordinal, 't' || hash(i) AS id, 0 AS sentence, [0, 10] AS content, 'indirect' AS form,"
                            + " ['C' || format('{:02d}', hash(i + 3) % 50)] AS about, []::VARCHAR[] AS events, 0.8 AS confidence,"
                            + " 'Words' AS quote, 'generated' AS reader_version, 'generated' AS lexicon_hash FROM range("
                            + events / 2 + ") t(i)");
            statement.execute("CHECKPOINT");
        }
    }
}
