package tiltmeter.web.data;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL from outside: one SELECT, read only, with no way to files, to the network or to settings, within a time and a
 * number of rows. DuckDB's own parser decides what a SELECT is; a transaction that cannot write is the second lock.
 */
public final class Sandbox {
    private static final long LEAST_MIB = 512;
    private static final long QUARTER_OF_MIB = 4L << 20;

    private Sandbox() {}

    /**
     * What came of it.
     *
     * @param more whether there were more rows than {@code rows} holds
     */
    public record Answer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean more) {}

    /** Shuts files, network and settings off for every connection to the same open file, for good. */
    static void shut(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET enable_external_access = false");
            statement.execute("SET memory_limit = '" + memory() + "MiB'");
            statement.execute("SET max_temp_directory_size = '" + (2 * memory()) + "MiB'");
            statement.execute("SET allow_community_extensions = false");
            statement.execute("SET lock_configuration = true");
        } catch (SQLException e) {
            if (e.getMessage() == null || !e.getMessage().contains("configuration has been locked")) {
                throw Failure.of(e);
            }
        }
    }

    /**
     * What the database may hold at a time, in MiB: a quarter of the machine's memory, at least {@value #LEAST_MIB}.
     */
    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.max(LEAST_MIB, system.getTotalMemorySize() / QUARTER_OF_MIB)
                : LEAST_MIB;
    }

    /**
     * Runs one SELECT.
     *
     * @param most how many rows at most
     * @param longest time that it may take, in whole seconds, 1 or more
     * @throws ApiError if it is none, or wrong, or takes too long
     */
    public static Answer run(Connection connection, String sql, int most, Duration longest) throws SQLException {
        refuseOthers(connection, sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION READ ONLY");
            try {
                statement.setQueryTimeout((int) Math.max(1, longest.toSeconds()));
                try (ResultSet rows = statement.executeQuery(sql)) {
                    return collect(rows, most);
                }
            } catch (SQLException e) {
                ApiError known = Failure.of(e);
                throw known.status() == 500 ? new ApiError(400, firstLine(e)) : known;
            } finally {
                try (Statement end = connection.createStatement()) {
                    end.execute("ROLLBACK");
                }
            }
        }
    }

    private static Answer collect(ResultSet rows, int most) throws SQLException {
        List<String> columns = new ArrayList<>();
        var names = rows.getMetaData();
        for (int i = 1; i <= names.getColumnCount(); i++) {
            String name = names.getColumnLabel(i);
            columns.add(columns.contains(name) ? name + "_" + i : name);
        }
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        while (rows.next()) {
            if (found.size() == most) {
                return new Answer(columns, found, true);
            }
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), Query.plain(rows.getObject(i + 1)));
            }
            found.add(row);
        }
        return new Answer(columns, found, false);
    }

    private static void refuseOthers(Connection connection, String sql) throws SQLException {
        try (var parse = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            parse.setString(1, sql);
            try (ResultSet row = parse.executeQuery()) {
                row.next();
                String tree = row.getString(1);
                if (!tree.startsWith("{\"error\":false")) {
                    throw new ApiError(400, "only one SELECT can be asked here: " + message(tree));
                }
                Object parts = Json.map(tree).get("statements");
                if (!(parts instanceof List<?> statements) || statements.size() != 1) {
                    throw new ApiError(400, "only one SELECT can be asked here, and this is not one");
                }
            }
        }
    }

    private static String message(String tree) {
        Object said = Json.map(tree).get("error_message");
        return said == null ? "not understood" : said.toString().replaceAll("\\s+", " ");
    }

    private static String firstLine(SQLException e) {
        String said = e.getMessage() == null ? e.toString() : e.getMessage();
        return said.lines().findFirst().orElse("not understood");
    }
}
