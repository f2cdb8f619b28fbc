package tiltmeter.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.exchange.ForeignFormat;
import tiltmeter.model.EventType;

/**
 * Event data of others, beside our own and never among them: they have tables of their own, every answer names its set,
 * and each row is kept as it was, so that the file can be written again byte for byte.
 */
public final class ForeignEvents {
    private final Ledger ledger;

    private ForeignEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Those of {@code ledger}; to import it must be open to write. */
    public static ForeignEvents of(Ledger ledger) {
        return new ForeignEvents(ledger);
    }

    /** The sets, in the order in which they were imported. */
    public List<ForeignSet> sets() {
        List<ForeignSet> sets = new ArrayList<>();
        try (Statement statement = ledger.connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM foreign_set ORDER BY id")) {
            while (row.next()) {
                sets.add(new ForeignSet(
                        row.getInt("id"),
                        row.getString("name"),
                        row.getString("format"),
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getString("scale"),
                        row.getLong("rows"),
                        row.getLong("unread")));
            }
            return sets;
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    /**
     * Imports a file as a set of its own, all or nothing.
     *
     * @param format as yet without its heading
     * @param scale what to note of where intensities come from
     * @throws IllegalArgumentException if the name is taken, the file cannot be read or is not of that format
     */
    public ForeignSet add(String name, ForeignFormat format, String formatName, Path file, String scale, Instant now) {
        if (find(name).isPresent()) {
            throw new IllegalArgumentException("there is a set " + name + " already; name another one with --as");
        }
        try {
            ForeignFile text = ForeignFile.read(file);
            List<String> lines = text.lines();
            int first = format.hasHeader() ? 1 : 0;
            if (lines.size() <= first) {
                throw new IllegalArgumentException(file + " holds no row");
            }
            if (first == 1) {
                format.header(lines.get(0));
            }
            Transactions.run(ledger.file(), ledger.connection(), connection -> {
                int id = nextId(connection);
                long unread = ForeignLines.append(connection, id, format, lines.subList(first, lines.size()));
                if (unread == lines.size() - first) {
                    throw new IllegalArgumentException("no row of " + file + " is one of " + formatName
                            + "; see that the format is the right one");
                }
                new Columns(connection)
                        .set("id", id)
                        .set("name", name)
                        .set("format", formatName)
                        .set("file", file.toString())
                        .set("sha256", text.sha256())
                        .set("imported", CorrectionTable.utc(now))
                        .set("header", first == 1 ? lines.get(0) : null)
                        .set("line_end", text.lineEnd())
                        .set("last_line_ended", text.lastLineEnded())
                        .set("charset", text.charset().name())
                        .set("scale", scale)
                        .set("rows", (long) lines.size() - first)
                        .set("unread", unread)
                        .insertInto("foreign_set");
                return id;
            });
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read (" + e.getMessage() + ")", e);
        }
        return find(name).orElseThrow();
    }

    /** Takes a set away. */
    public void remove(String name) {
        ForeignSet set = get(name);
        Transactions.run(ledger.file(), ledger.connection(), connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM foreign_event WHERE set_id = " + set.id());
                statement.execute("DELETE FROM foreign_set WHERE id = " + set.id());
            }
            return true;
        });
    }

    /**
     * Acts of the set {@code name} between two different known parties, one of which has {@code code}; null for any
     * two. In the order of days, then of rows.
     *
     * @throws IllegalArgumentException if there is no such set
     */
    public List<ForeignDeed> deeds(String name, @Nullable String code) {
        ForeignSet set = get(name);
        List<ForeignDeed> deeds = new ArrayList<>();
        try (PreparedStatement query = ledger.connection()
                .prepareStatement(
                        "SELECT * FROM foreign_event WHERE set_id = $1 AND day IS NOT NULL AND type IS NOT NULL"
                                + " AND actor_code <> recipient_code AND ($2::VARCHAR IS NULL OR actor_code = $2 OR"
                                + " recipient_code = $2) ORDER BY day, row")) {
            query.setInt(1, set.id());
            query.setString(2, code);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    double intensity = row.getDouble("intensity");
                    boolean none = row.wasNull();
                    deeds.add(new ForeignDeed(
                            name,
                            row.getInt("row"),
                            java.util.Objects.requireNonNull(Rows.day(row, "day")),
                            row.getString("actor_code"),
                            row.getString("recipient_code"),
                            row.getString("cameo"),
                            EventType.valueOf(row.getString("type")),
                            none ? null : (Double) intensity,
                            row.getString("publisher")));
                }
            }
            return deeds;
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    /** Writes the file of a set again, byte for byte but for packing. */
    public void write(String name, Path target) {
        new ForeignLines(ledger).write(get(name), target);
    }

    private Optional<ForeignSet> find(String name) {
        return sets().stream().filter(set -> set.name().equals(name)).findFirst();
    }

    private ForeignSet get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no foreign set is called " + name + "; " + known()));
    }

    private String known() {
        List<String> names = sets().stream().map(ForeignSet::name).toList();
        return names.isEmpty() ? "the ledger has none" : "there are " + String.join(", ", names);
    }

    private static int nextId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT coalesce(max(id), 0) + 1 FROM foreign_set")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
