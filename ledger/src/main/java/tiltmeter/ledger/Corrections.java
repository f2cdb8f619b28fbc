package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Corrector;
import tiltmeter.ledger.corrections.Effect;
import tiltmeter.ledger.corrections.Target;

/**
 * The corrections of a ledger: see what a rule would change, make it, take it back. Rules are kept apart from what the
 * reader makes, so that they outlive every re-reading, and are applied to whatever is read later too.
 *
 * <p>Throws {@link IllegalArgumentException} for a rule that makes no sense and {@link LedgerException} when the ledger
 * cannot be used.
 */
public final class Corrections {
    private final Ledger ledger;

    private Corrections(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The corrections of {@code ledger}; to make one it must be open to write. */
    public static Corrections of(Ledger ledger) {
        return new Corrections(ledger);
    }

    /**
     * What a rule would do.
     *
     * @param effects every field that would change, by article
     * @param articles texts with a change
     * @param records events, statements and texts with a change
     */
    public record Preview(List<Effect> effects, long articles, long records) {
        public Preview {
            effects = List.copyOf(effects);
        }

        static Preview of(List<Effect> effects) {
            return new Preview(
                    effects,
                    effects.stream().map(Effect::article).distinct().count(),
                    effects.stream().map(Effect::record).distinct().count());
        }
    }

    /** All rules in the order in which they were made, those taken back among them. */
    public List<Correction> list() {
        return inSql(CorrectionTable::all);
    }

    /** What a rule would change if it were made now; changes nothing itself. */
    public Preview preview(Target target, Change change) {
        check(target, change);
        return inSql(connection -> {
            List<Correction> rules = new ArrayList<>(CorrectionTable.inForce(connection));
            Correction draft = rule(connection, target, change, "?", "?", Instant.EPOCH);
            rules.add(draft);
            StoredReadings stored = new StoredReadings(connection);
            List<Effect> effects = new ArrayList<>();
            List<String> articles = touched(connection, target);
            for (int start = 0; start < articles.size(); start += RecordTables.PART) {
                List<String> part = articles.subList(start, Math.min(start + RecordTables.PART, articles.size()));
                stored.originals(part)
                        .values()
                        .forEach(reading -> Corrector.apply(reading, rules).effects().stream()
                                .filter(effect -> effect.correction().equals(draft.id()))
                                .forEach(effects::add));
            }
            effects.sort(Comparator.comparing(Effect::article));
            return Preview.of(effects);
        });
    }

    /**
     * Makes a rule and applies it to all that was read, all or nothing.
     *
     * @param author who says so; must not be blank
     * @param reason why; must not be blank
     * @param made when; kept to the second
     */
    public Correction apply(Target target, Change change, String author, String reason, Instant made) {
        check(target, change);
        if (author.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a correction must say who makes it and why");
        }
        Correction correction = inTransaction(connection -> {
            Correction rule = rule(
                    connection, target, change, author.strip(), reason.strip(), made.truncatedTo(ChronoUnit.SECONDS));
            CorrectionTable.insert(connection, rule);
            reapply(connection, target);
            return rule;
        });
        ledger.claims().update();
        return correction;
    }

    /**
     * Takes back a rule: all that it touched is as if it had never been made, and the rule stays to be seen.
     *
     * @throws IllegalArgumentException if no rule in force has this id
     */
    public void retract(String id, String author, String reason, Instant made) {
        inTransaction(connection -> {
            Correction rule = CorrectionTable.inForce(connection).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no correction in force has the id " + id));
            CorrectionTable.retract(
                    connection, id, new Correction.Retraction(author, reason, made.truncatedTo(ChronoUnit.SECONDS)));
            reapply(connection, rule.target());
            return rule;
        });
        ledger.claims().update();
    }

    /**
     * Rules in force that change nothing as things are: made good by a newer reader, or their words are no longer
     * found.
     */
    public List<Correction> idle() {
        return inSql(connection -> {
            List<String> busy = new ArrayList<>();
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT DISTINCT correction FROM correction_effect")) {
                while (rows.next()) {
                    busy.add(rows.getString(1));
                }
            }
            return CorrectionTable.inForce(connection).stream()
                    .filter(rule -> !busy.contains(rule.id()))
                    .toList();
        });
    }

    private static void check(Target target, Change change) {
        String problem = change.problem(target);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static Correction rule(
            Connection connection, Target target, Change change, String author, String reason, Instant made)
            throws SQLException {
        int number = CorrectionTable.all(connection).size() + 1;
        String id = CorrectionTable.id(target, change, author, reason, made);
        return new Correction(id, number, target, change, author, reason, made, null);
    }

    private static void reapply(Connection connection, Target target) throws SQLException {
        new RecordTables(connection).correct(touched(connection, target), CorrectionTable.inForce(connection));
    }

    /** Texts that a rule may change, sorted: those that have its words, now or as the reader had them. */
    private static List<String> touched(Connection connection, Target target) throws SQLException {
        return target.fold(
                        event -> new Touched(null, event.article(), null),
                        person -> new Touched("person", null, person.person()),
                        name -> new Touched("text", name.article(), name.words()),
                        story -> new Touched(null, story.article(), null))
                .find(connection);
    }

    private record Touched(
            @Nullable String column,
            @Nullable String article,
            @Nullable String words) {
        List<String> find(Connection connection) throws SQLException {
            if (article != null) {
                return List.of(article);
            }
            StringBuilder query = new StringBuilder("SELECT DISTINCT article FROM (");
            String union = "";
            for (String table : List.of("event", "event_original", "statement", "statement_original")) {
                List<String> roles =
                        table.startsWith("event") ? List.of("actor", "recipient") : List.of("speaker", "addressee");
                for (String role : roles) {
                    query.append(union).append("SELECT article FROM ").append(table);
                    query.append(" WHERE lower(")
                            .append(role)
                            .append('_')
                            .append(column)
                            .append(") = lower($1)");
                    union = " UNION ALL ";
                }
            }
            query.append(") ORDER BY article");
            List<String> articles = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(query.toString())) {
                statement.setString(1, words);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        articles.add(rows.getString(1));
                    }
                }
            }
            return articles;
        }
    }

    private <T> T inSql(Transactions.Task<T> task) {
        try {
            return task.run(ledger.connection());
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    private <T> T inTransaction(Transactions.Task<T> task) {
        return Transactions.run(ledger.file(), ledger.connection(), task);
    }
}
