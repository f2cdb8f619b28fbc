package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row to insert, column by column by name; for tables of few rows. */
final class Columns {
    private final Connection connection;
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    Columns(Connection connection) {
        this.connection = connection;
    }

    Columns set(String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
            values.add(value);
        }
        return this;
    }

    boolean done() {
        return true;
    }

    void insertInto(String table) throws SQLException {
        String places = String.join(", ", Collections.nCopies(names.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + places + ")")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }
}
