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
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.data.Query;
import tiltmeter.web.tilting.TiltDesk;

/** Rules, what they found, and the thread that looks whenever the ledger has changed. */
public final class Alerts implements AutoCloseable {
    private static final long LOOK_SECONDS = 30;

    private final Pool pool;
    private final Clock clock;
    private final Lookout lookout;
    private final Delivery delivery;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "alerts");
        made.setDaemon(true);
        return made;
    });
    private long looked = -1;

    public Alerts(Pool pool, Archive archive, TiltDesk desk, UnaryOperator<String> names, Clock clock) {
        this(
                pool,
                clock,
                new Lookout(archive, desk, names),
                new Delivery(Delivery.Mailbox.ofEnvironment(), Duration.ofSeconds(5)));
    }

    Alerts(Pool pool, Clock clock, Lookout lookout, Delivery delivery) {
        this.pool = pool;
        this.clock = clock;
        this.lookout = lookout;
        this.delivery = delivery;
    }

    /** Begins to look now and then. */
    public void start() {
        if (pool.mayWrite()) {
            // What is thrown is dealt with inside, so nothing gets lost with the future.
            var unused = thread.scheduleWithFixedDelay(this::lookQuietly, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Looks soon, without waiting for the next round. */
    public void lookSoon() {
        if (pool.mayWrite()) {
            thread.execute(this::lookQuietly);
        }
    }

    private void lookQuietly() {
        try {
            if (looked != pool.version()) {
                look();
                looked = pool.version();
            }
        } catch (RuntimeException e) {
            // The next round tries again; a rule that cannot be looked at must not end the thread.
        }
    }

    /** Looks for every rule, keeps and delivers what is new, and says how much that was. */
    int look() {
        int found = 0;
        for (Rule rule : rules()) {
            Look look = lookout.look(rule);
            for (Finding finding : look.findings()) {
                found += keep(rule, finding) ? 1 : 0;
            }
            if (!look.baseline().equals(rule.baseline())) {
                pool.change(ledger -> Query.run(
                        ledger.connection(),
                        "UPDATE alert_rule SET baseline = ? WHERE id = ?",
                        look.baseline(),
                        rule.id()));
            }
        }
        return found;
    }

    private boolean keep(Rule rule, Finding finding) {
        String id = hash(rule.id() + "|" + finding.key());
        boolean isNew = pool.change(ledger -> {
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
        if (isNew) {
            deliver(rule, finding, id);
        }
        return isNew;
    }

    private void deliver(Rule rule, Finding finding, String id) {
        try {
            if (rule.webhook() != null) {
                state(id, "webhook_state", delivery.post(rule, finding, id));
            }
            if (rule.mail() != null) {
                state(id, "mail_state", delivery.mail(rule, finding));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void state(String id, String column, boolean sent) {
        pool.change(ledger -> Query.run(
                ledger.connection(), "UPDATE alert SET " + column + " = ? WHERE id = ?", sent ? "sent" : "failed", id));
    }

    /** Adds a rule. What is known now becomes its baseline at the first look, without a word. */
    public Map<String, Object> add(
            String name,
            String kind,
            String country,
            List<String> poleA,
            List<String> poleB,
            String step,
            @Nullable String webhook,
            @Nullable String mail) {
        Map<String, Object> made = insert(name, kind, country, poleA, poleB, step, webhook, mail);
        lookSoon();
        return made;
    }

    Map<String, Object> insert(
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
        pool.change(ledger -> {
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
    public void remove(String id) {
        int gone = pool.change(ledger -> Query.run(ledger.connection(), "DELETE FROM alert_rule WHERE id = ?", id));
        if (gone == 0) {
            throw new ApiError(404, "no rule has the id " + id);
        }
    }

    private List<Rule> rules() {
        return pool.ask(
                ledger -> Query.list(ledger.connection(), "SELECT * FROM alert_rule ORDER BY made, id", Alerts::rule));
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

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
