package tiltmeter.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the tables, oldest first. A ledger that lacks some is brought up to date when it is opened: all that
 * it lacks in one transaction, so that it is at the old version or at the new one, whenever the process dies.
 */
final class Schema {
    private static final List<String> VERSIONS = List.of(
            "V001__articles_and_records.sql",
            "V003__claims.sql",
            "V004__corrections_and_releases.sql",
            "V005__foreign_sets.sql",
            "V006__window.sql",
            "V009__lookups.sql",
            "V010__folds.sql");

    /** The newest version that this program knows. */
    static final int CURRENT = number(VERSIONS.get(VERSIONS.size() - 1));

    private Schema() {}

    /**
     * What an open file holds.
     *
     * @param isForeign whether it has tables that are not a ledger's
     * @param applied versions that it went through; none when it is new
     * @param views hash of the text that made its views, or null when it has none
     */
    record State(
            boolean isForeign,
            NavigableSet<Integer> applied,
            @Nullable String views) {
        State {
            applied = Collections.unmodifiableNavigableSet(new TreeSet<>(applied));
        }

        /** Versions that only a newer program knows. */
        NavigableSet<Integer> unknown() {
            NavigableSet<Integer> unknown = new TreeSet<>(applied);
            VERSIONS.forEach(name -> unknown.remove(number(name)));
            return unknown;
        }

        boolean isCurrent() {
            return VERSIONS.stream().allMatch(name -> applied.contains(number(name)))
                    && viewsHash().equals(views);
        }
    }

    /** Names of all versions, oldest first. */
    static List<String> versions() {
        return VERSIONS;
    }

    static State state(Connection connection) throws SQLException {
        NavigableSet<String> tables = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            NavigableSet<Integer> applied = new TreeSet<>();
            if (!tables.contains("tiltmeter_schema")) {
                return new State(!tables.isEmpty(), applied, null);
            }
            try (ResultSet rows = statement.executeQuery("SELECT version FROM tiltmeter_schema")) {
                while (rows.next()) {
                    applied.add(rows.getInt(1));
                }
            }
            String views = null;
            if (tables.contains("tiltmeter_views")) {
                try (ResultSet rows = statement.executeQuery("SELECT hash FROM tiltmeter_views")) {
                    views = rows.next() ? rows.getString(1) : null;
                }
            }
            return new State(false, applied, views);
        }
    }

    /** Takes the tables to the newest version and makes the views anew, all or nothing. */
    static void upgrade(Connection connection) throws SQLException {
        NavigableSet<Integer> applied = state(connection).applied();
        Transactions.run(connection, open -> {
            try (Statement statement = open.createStatement()) {
                for (String version : VERSIONS) {
                    if (!applied.contains(number(version))) {
                        statement.execute(Sql.load("schema/" + version));
                        statement.execute("INSERT INTO tiltmeter_schema VALUES (" + number(version) + ")");
                    }
                }
                statement.execute(Sql.load("schema/views.sql"));
                statement.execute("DELETE FROM tiltmeter_views");
                statement.execute("INSERT INTO tiltmeter_views VALUES ('" + viewsHash() + "')");
            }
            return true;
        });
    }

    private static int number(String version) {
        return Integer.parseInt(version.substring(1, 4));
    }

    private static String viewsHash() {
        try {
            byte[] text = Sql.load("schema/views.sql").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
