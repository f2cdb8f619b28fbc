package tiltmeter.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;

/**
 * Rows as a Parquet file. A database in memory of its own writes it, which holds these rows and nothing else: the
 * ledger's is shut off from files, and no SQL from outside ever gets here.
 */
final class Parquet {
    private Parquet() {}

    /**
     * The file. The type of a column is that of its first value; one without any value is a text.
     *
     * @throws ApiError if there is no row, since then there are no columns either
     */
    static byte[] of(List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            throw new ApiError(406, "no row fits, and without rows there are no columns for Parquet; ask for JSON");
        }
        Map<String, String> types = types(rows);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE answer ("
                    + types.entrySet().stream()
                            .map(column -> quoted(column.getKey()) + " " + column.getValue())
                            .collect(Collectors.joining(", "))
                    + ")");
            fill(connection, types, rows);
            return written(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the rows as Parquet", e);
        }
    }

    private static Map<String, String> types(List<Map<String, @Nullable Object>> rows) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String column : rows.get(0).keySet()) {
            types.put(
                    column,
                    rows.stream()
                            .map(row -> row.get(column))
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .map(Parquet::type)
                            .orElse("VARCHAR"));
        }
        return types;
    }

    private static String type(Object value) {
        if (value instanceof Double || value instanceof Float || value instanceof java.math.BigDecimal) {
            return "DOUBLE";
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return "BIGINT";
        }
        if (value instanceof Boolean) {
            return "BOOLEAN";
        }
        if (value instanceof LocalDate) {
            return "DATE";
        }
        return value instanceof Collection<?> ? "VARCHAR[]" : "VARCHAR";
    }

    private static void fill(Connection connection, Map<String, String> types, List<Map<String, @Nullable Object>> rows)
            throws SQLException {
        String values = types.values().stream()
                .map(type -> "CAST(? AS " + type + ")")
                .collect(Collectors.joining(", ", "INSERT INTO answer VALUES (", ")"));
        try (PreparedStatement insert = connection.prepareStatement(values)) {
            connection.setAutoCommit(false);
            for (Map<String, @Nullable Object> row : rows) {
                int place = 1;
                for (Map.Entry<String, String> column : types.entrySet()) {
                    Object value = row.get(column.getKey());
                    if (value instanceof Collection<?> list) {
                        insert.setArray(
                                place,
                                connection.createArrayOf(
                                        "VARCHAR",
                                        list.stream().map(String::valueOf).toArray()));
                    } else {
                        insert.setObject(place, plain(value, column.getValue()));
                    }
                    place++;
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static @Nullable Object plain(@Nullable Object value, String type) {
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : type.equals("DATE") ? value.toString() : String.valueOf(value);
    }

    private static byte[] written(Statement statement) throws SQLException {
        try {
            Path file = Files.createTempFile("tiltmeter-answer", ".parquet");
            try {
                statement.execute("COPY answer TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the rows as Parquet", e);
        }
    }

    private static String quoted(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
