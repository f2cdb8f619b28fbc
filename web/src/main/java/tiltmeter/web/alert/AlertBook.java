package tiltmeter.web.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Query;

/** Rules and what they found, as the ledger keeps them. */
final class AlertBook {
    private final Pool pool;
    private final Clock clock;

    AlertBook(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Keeps what a rule found; its id, or null when it was known. */
    @Nullable
    String keep(Rule rule, Finding finding) {
        String id = hash(rule.id() + "|" + finding.key());
        boolean isNew = pool.note(ledger -> {
            Connection connection = ledger.connection();
            if (!Query.list(connection, "SELECT id FROM alert WHERE id = $1", row -> row.getString(1), id)
                    .isEmpty()) {
                return false;
            }
            try (var insert = connection.prepareStatement("INSERT INTO alert VALUES (?,?,?,?,?,?,?,?,?,?,?)")) {
                insert.setString(1, id);
                insert.setString(2, rule.id());
                insert.setTimestamp(3, now());
                insert.setString(4, finding.title());
                insert.setString(5, finding.changed());
                insert.setString(6, finding.against());
                insert.setString(7, finding.doubt());
                insert.setArray(
                        8, connection.createArrayOf("VARCHAR", finding.stories().toArray()));
                insert.setString(9, finding.link());
                insert.setString(10, rule.webhook() == null ? "none" : "waiting");
                insert.setString(11, rule.mail() == null ? "none" : "waiting");
                insert.executeUpdate();
            }
            return true;
        });
        return isNew ? id : null;
    }

    /** Notes whether a message got where it was sent. */
    void delivered(String id, String column, boolean sent) {
        pool.note(ledger -> Query.run(
                ledger.connection(), "UPDATE alert SET " + column + " = ? WHERE id = ?", sent ? "sent" : "failed", id));
    }

    /** Notes what is known now, for the next look of a rule. */
    void baseline(Rule rule, String baseline) {
        pool.note(ledger ->
                Query.run(ledger.connection(), "UPDATE alert_rule SET baseline = ? WHERE id = ?", baseline, rule.id()));
    }

    /** Adds a rule. */
    Map<String, Object> add(
            String name,
            String kind,
            String country,
            List<String> poleA,
            List<String> poleB,
            String step,
            @Nullable String webhook,
            @Nullable String mail) {
        if (webhook != null && !webhook.matches("https?://[^\\s]+")) {
            throw new ApiError(400, "'webhook' is no address; write https://…");
        }
        if (mail != null && !mail.matches("[^@\\s]+@[^@\\s]+")) {
            throw new ApiError(400, "'mail' is no address");
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String id = "r" + HexFormat.of().formatHex(random, 0, 6);
        String secret = webhook == null ? null : HexFormat.of().formatHex(random);
        pool.note(ledger -> {
            Connection connection = ledger.connection();
            try (var insert = connection.prepareStatement("INSERT INTO alert_rule VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
                insert.setString(1, id);
                insert.setString(2, name);
                insert.setString(3, kind);
                insert.setString(4, country);
                insert.setArray(5, connection.createArrayOf("VARCHAR", poleA.toArray()));
                insert.setArray(6, connection.createArrayOf("VARCHAR", poleB.toArray()));
                insert.setString(7, step);
                insert.setString(8, webhook);
                insert.setString(9, secret);
                insert.setString(10, mail);
                insert.setTimestamp(11, now());
                insert.setString(12, null);
                return insert.executeUpdate();
            }
        });
        return secret == null ? Map.of("id", id) : Map.of("id", id, "secret", secret);
    }

    /** Ends a rule; what it found stays. */
    void remove(String id) {
        int gone = pool.note(ledger -> Query.run(ledger.connection(), "DELETE FROM alert_rule WHERE id = ?", id));
        if (gone == 0) {
            throw new ApiError(404, "no rule has the id " + id);
        }
    }

    List<Rule> rules() {
        return pool.ask(ledger ->
                Query.list(ledger.connection(), "SELECT * FROM alert_rule ORDER BY made, id", AlertBook::rule));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("id"),
                row.getString("name"),
                Rule.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                row.getString("country"),
                texts(row, "pole_a"),
                texts(row, "pole_b"),
                row.getString("step"),
                row.getString("webhook"),
                row.getString("secret"),
                row.getString("mail"),
                row.getString("baseline"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object part : (Object[]) row.getArray(column).getArray()) {
            texts.add(String.valueOf(part));
        }
        return texts;
    }

    private Timestamp now() {
        return Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static String hash(String text) {
        try {
            return "n"
                    + HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)),
                                    0,
                                    8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
