package tiltmeter.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.model.Status;

/** Rules as rows of the table {@code correction}. */
final class CorrectionTable {
    private CorrectionTable() {}

    /** All rules in the order in which they were made. */
    static List<Correction> all(Connection connection) throws SQLException {
        List<Correction> rules = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM correction ORDER BY number")) {
            while (row.next()) {
                rules.add(new Correction(
                        row.getString("id"),
                        row.getInt("number"),
                        target(row),
                        change(row),
                        row.getString("author"),
                        row.getString("reason"),
                        instant(row, "made"),
                        retraction(row)));
            }
        }
        return rules;
    }

    /** Those that count. */
    static List<Correction> inForce(Connection connection) throws SQLException {
        return all(connection).stream().filter(Correction::inForce).toList();
    }

    static void insert(Connection connection, Correction rule) throws SQLException {
        Columns columns = new Columns(connection);
        columns.set("id", rule.id());
        columns.set("number", rule.number());
        columns.set("target", word(rule.target()));
        target(columns, rule.target());
        change(columns, rule.change());
        columns.set("author", rule.author());
        columns.set("reason", rule.reason());
        columns.set("made", utc(rule.made()));
        columns.insertInto("correction");
    }

    static void retract(Connection connection, String id, Correction.Retraction retraction) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE correction SET retracted = ?, retracted_by = ?, retracted_reason = ? WHERE id = ?")) {
            update.setTimestamp(1, Timestamp.valueOf(utc(retraction.made())));
            update.setString(2, retraction.author());
            update.setString(3, retraction.reason());
            update.setString(4, id);
            update.executeUpdate();
        }
    }

    /** "c" and sixteen digits of a hash of the rule, its author and its time. */
    static String id(Target target, Change change, String author, String reason, Instant made) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", target.toString(), change.toString(), author, reason, made.toString())
                            .getBytes(StandardCharsets.UTF_8));
            return "c" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String word(Target target) {
        return target.fold(event -> "event", person -> "person", name -> "name", story -> "story");
    }

    private static void target(Columns columns, Target target) {
        target.<Boolean>fold(
                event -> columns.set("article", event.article())
                        .set("trigger_start", event.trigger().start())
                        .set("trigger_end", event.trigger().end())
                        .set("was_type", event.type().name())
                        .set("was_actor", event.actor())
                        .set("was_recipient", event.recipient())
                        .done(),
                person -> columns.set("words", person.person())
                        .set("from_day", person.from())
                        .set("until_day", person.until())
                        .done(),
                name -> columns.set("words", name.words())
                        .set("article", name.article())
                        .set("publisher", name.publisher())
                        .set("from_day", name.from())
                        .set("until_day", name.until())
                        .done(),
                story -> columns.set("article", story.article()).done());
    }

    private static void change(Columns columns, Change change) {
        Change.Kind kind = change.kind();
        if (kind != null) {
            columns.set("set_type", kind.type().name());
            columns.set("set_cameo", kind.cameo());
            columns.set("set_intensity", kind.intensity());
        }
        Party actor = change.actor();
        if (actor != null) {
            columns.set("set_actor", actor.code());
            columns.set("set_actor_name", actor.name());
        }
        Party recipient = change.recipient();
        if (recipient != null) {
            columns.set("set_recipient", recipient.code());
            columns.set("set_recipient_name", recipient.name());
        }
        Party party = change.party();
        if (party != null) {
            columns.set("set_code", party.code());
            columns.set("set_sector", party.sector() == null ? null : party.sector().name());
            columns.set("set_name", party.name());
        }
        columns.set("set_status", change.status() == null ? null : change.status().word());
        columns.set("set_first", change.when() == null ? null : change.when().first());
        columns.set("set_last", change.when() == null ? null : change.when().last());
        columns.set("set_story", change.story());
        columns.set("withdrawn", change.withdrawn());
    }

    private static Target target(ResultSet row) throws SQLException {
        LocalDate from = Rows.day(row, "from_day");
        LocalDate until = Rows.day(row, "until_day");
        String article = row.getString("article");
        String words = row.getString("words");
        return switch (row.getString("target")) {
            case "event" -> new Target.OneEvent(
                    Objects.requireNonNull(article),
                    new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
                    EventType.valueOf(row.getString("was_type")),
                    row.getString("was_actor"),
                    row.getString("was_recipient"));
            case "person" -> new Target.PersonNamed(Objects.requireNonNull(words), from, until);
            case "name" -> new Target.NamePrinted(
                    Objects.requireNonNull(words), article, row.getString("publisher"), from, until);
            default -> new Target.StoryOf(Objects.requireNonNull(article));
        };
    }

    private static Change change(ResultSet row) throws SQLException {
        String type = row.getString("set_type");
        String status = row.getString("set_status");
        LocalDate first = Rows.day(row, "set_first");
        LocalDate last = Rows.day(row, "set_last");
        String sector = row.getString("set_sector");
        return new Change(
                type == null
                        ? null
                        : new Change.Kind(
                                EventType.valueOf(type), row.getString("set_cameo"), row.getDouble("set_intensity")),
                party(row.getString("set_actor"), null, row.getString("set_actor_name")),
                party(row.getString("set_recipient"), null, row.getString("set_recipient_name")),
                status == null ? null : Status.ofWord(status),
                first == null || last == null ? null : new Days(first, last),
                row.getBoolean("withdrawn"),
                party(
                        row.getString("set_code"),
                        sector == null ? null : Sector.valueOf(sector),
                        row.getString("set_name")),
                row.getString("set_story"));
    }

    private static @Nullable Party party(@Nullable String code, @Nullable Sector sector, @Nullable String name) {
        return code == null ? null : new Party(code, sector, name);
    }

    private static Correction.@Nullable Retraction retraction(ResultSet row) throws SQLException {
        return row.getTimestamp("retracted") == null
                ? null
                : new Correction.Retraction(
                        row.getString("retracted_by"), row.getString("retracted_reason"), instant(row, "retracted"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
