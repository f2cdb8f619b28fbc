package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import tiltmeter.ledger.claims.Claim;
import tiltmeter.ledger.claims.ClaimMatcher;
import tiltmeter.ledger.claims.Correction;
import tiltmeter.ledger.claims.Told;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;

/**
 * Works the claims out from events and statements. All tellings with the same type and ends are matched anew whenever
 * one of them is added, so that claims do not depend on the order in which articles came in.
 */
final class ClaimBuilder {
    /** So many tellings are worked on at a time, to bound the memory; of one type and ends, all together. */
    private static final long CHUNK = 20_000;

    private final Connection connection;

    ClaimBuilder(Connection connection) {
        this.connection = connection;
    }

    /** Takes account of articles that came in since the last time. */
    void update() throws SQLException {
        Map<String, Long> keys = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.load("query/claim_keys.sql"))) {
            while (rows.next()) {
                keys.put(rows.getString(1), rows.getLong(2));
            }
        }
        build(keys);
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO claim_article SELECT id FROM article"
                    + " WHERE id NOT IN (SELECT article FROM claim_article)");
        }
    }

    /** Throws all claims away and works them out again; corrections stay. */
    void rebuild() throws SQLException {
        inOne(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM claim_summary");
                statement.execute("DELETE FROM claim_telling");
                statement.execute("DELETE FROM claim");
                statement.execute("DELETE FROM claim_article");
            }
        });
        update();
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void inOne(Work work) throws SQLException {
        Transactions.run(connection, open -> {
            work.run();
            return true;
        });
    }

    /** Types and ends in such groups that a pass over all events serves many of them. */
    private static List<List<String>> chunks(Map<String, Long> keys) {
        List<List<String>> chunks = new ArrayList<>();
        long room = 0;
        for (Map.Entry<String, Long> key : keys.entrySet()) {
            if (chunks.isEmpty() || key.getValue() > room) {
                chunks.add(new ArrayList<>());
                room = CHUNK;
            }
            room -= key.getValue();
            chunks.get(chunks.size() - 1).add(key.getKey());
        }
        return chunks;
    }

    /** @param keys types and ends, with how many tellings each has */
    private void build(Map<String, Long> keys) throws SQLException {
        ClaimMatcher matcher = new ClaimMatcher(corrections());
        for (List<String> chunk : chunks(keys)) {
            Map<String, List<Told>> told = told(chunk);
            List<Claim> claims = new ArrayList<>();
            told.values().forEach(tellings -> claims.addAll(matcher.claims(tellings)));
            // DuckDB does not take a key anew in the transaction that deletes it. Dying in between does no harm: the
            // articles are not yet accounted for, so that the next update works on the same keys again.
            inOne(() -> forget(chunk));
            inOne(() -> {
                append(claims);
                sumUp(claims);
            });
        }
    }

    private List<Correction> corrections() throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM claim_correction ORDER BY id")) {
            while (rows.next()) {
                corrections.add(new Correction(
                        rows.getString("kind").equals("join"),
                        new Correction.Anchor(rows.getString("left_article"), rows.getString("left_event")),
                        new Correction.Anchor(rows.getString("right_article"), rows.getString("right_event"))));
            }
        }
        return corrections;
    }

    private Map<String, List<Told>> told(List<String> keys) throws SQLException {
        Map<String, List<Told>> told = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(Sql.load("query/claim_told.sql"))) {
            query.setArray(1, connection.createArrayOf("VARCHAR", keys.toArray()));
            query.setDouble(2, Told.LEAST_CONFIDENCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    told.computeIfAbsent(rows.getString("claim_key"), none -> new ArrayList<>())
                            .add(told(rows));
                }
            }
        }
        return told;
    }

    private static Told told(ResultSet row) throws SQLException {
        Event event = Rows.event(row);
        Participant actor = Objects.requireNonNull(event.actor(), "the query asks for events with an actor");
        Participant recipient = event.recipient();
        return new Told(
                event.article(),
                event.id(),
                row.getInt("ordinal"),
                event.sentence(),
                event.type(),
                Objects.requireNonNull(actor.code()),
                recipient == null ? null : recipient.code(),
                event.symmetric(),
                event.mode(),
                event.status(),
                event.voice(),
                event.deniedBy(),
                event.doubtedBy(),
                event.when(),
                Rows.day(row, "published"),
                row.getString("publisher"),
                row.getString("trigger"),
                row.getString("quote"),
                Told.names(actor, recipient),
                row.getString("statement"),
                row.getString("cue"),
                row.getString("speaker_person"),
                row.getString("lead"),
                actor.person(),
                recipient == null ? null : recipient.person());
    }

    private void forget(List<String> keys) throws SQLException {
        String claims = "(SELECT id FROM claim WHERE type || '|' || CASE WHEN mutual AND"
                + " coalesce(recipient_code, '') < actor_code THEN coalesce(recipient_code, '') || '|' || actor_code"
                + " ELSE actor_code || '|' || coalesce(recipient_code, '') END IN (SELECT unnest($1::VARCHAR[])))";
        for (String delete : List.of(
                "DELETE FROM claim_summary WHERE id IN " + claims,
                "DELETE FROM claim_telling WHERE claim IN " + claims,
                "DELETE FROM claim WHERE id IN " + claims)) {
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setArray(1, connection.createArrayOf("VARCHAR", keys.toArray()));
                statement.execute();
            }
        }
    }

    /** Keeps who stands where; the tellings of {@code claims} are there already. */
    private void sumUp(List<Claim> claims) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(Sql.load("query/claim_summary.sql"))) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "VARCHAR", claims.stream().map(Claim::id).toArray()));
            insert.execute();
        }
    }

    private void append(List<Claim> all) throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender claims = duck.createAppender("claim");
                DuckDBAppender tellings = duck.createAppender("claim_telling")) {
            for (Claim claim : all) {
                Told opening = claim.opening();
                Row.begin(claims)
                        .text(claim.id())
                        .text(opening.type().name())
                        .text(opening.actor())
                        .text(opening.recipient())
                        .bool(opening.mutual())
                        .days(claim.when())
                        .text(opening.quote())
                        .list(claim.words())
                        .end();
                for (Claim.Telling telling : claim.tellings()) {
                    Told told = telling.told();
                    Row.begin(tellings)
                            .text(claim.id())
                            .text(told.article())
                            .text(told.event())
                            .text(told.statement())
                            .number(told.sentence())
                            .text(telling.position().word())
                            .text(telling.who())
                            .text(telling.person())
                            .day(telling.said())
                            .text(told.publisher())
                            .text(told.quote())
                            .text(telling.reason())
                            .end();
                }
            }
            claims.flush();
            tellings.flush();
        }
    }
}
