package tiltmeter.web.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One of the questions under {@code tiltmeter/web/query}, or a text of SQL. */
public final class Query {
    /** Longest time for a question of ours, in seconds. */
    private static final int SECONDS = 20;

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Query() {}

    /** Takes something from a row. */
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** The text of {@code tiltmeter/web/query/NAME.sql}. */
    public static String named(String name) {
        return TEXTS.computeIfAbsent(name, Query::load);
    }

    /** Answers as plain values by column: text, numbers, truth values, lists, ISO dates. */
    public static List<Map<String, @Nullable Object>> rows(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return list(
                connection,
                sql,
                row -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    var meta = row.getMetaData();
                    for (int i = 1; i <= meta.getColumnCount(); i++) {
                        map.put(meta.getColumnLabel(i), plain(row.getObject(i)));
                    }
                    return map;
                },
                values);
    }

    public static <T> List<T> list(Connection connection, String sql, RowMapper<T> mapper, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setQueryTimeout(SECONDS);
            bind(connection, query, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
            }
            return found;
        }
    }

    /** Runs a change and says how many rows it touched. */
    public static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(connection, query, values);
            return query.executeUpdate();
        }
    }

    private static void bind(Connection connection, PreparedStatement query, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> list) {
                query.setArray(i + 1, connection.createArrayOf("VARCHAR", list.toArray()));
            } else {
                query.setObject(i + 1, values[i]);
            }
        }
    }

    static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof java.sql.Array array) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Object part : (Object[]) array.getArray()) {
                list.add(plain(part));
            }
            return list;
        }
        if (value instanceof java.sql.Struct struct) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Object part : struct.getAttributes()) {
                list.add(plain(part));
            }
            return list;
        }
        if (value instanceof java.sql.Blob) {
            return "(bytes)";
        }
        if (value instanceof java.sql.Timestamp time) {
            return time.toLocalDateTime() + "Z";
        }
        return value.toString();
    }

    private static String load(String name) {
        try (InputStream in = Query.class.getResourceAsStream("/tiltmeter/web/query/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: tiltmeter/web/query/" + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read query " + name, e);
        }
    }
}
