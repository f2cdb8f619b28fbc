package tiltmeter.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Questions in SQL to a ledger that is open to read. They cannot change it, nor read or write any other file, nor reach
 * the network, nor lift these bars. The views to ask are described in {@code docs/LEDGER.md}.
 */
public final class SqlDesk implements AutoCloseable {
    /** Enough for every figure here, and the same on every JDK. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Ledger ledger;

    private SqlDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A desk for the ledger at {@code file}. */
    public static SqlDesk of(Path file) {
        Ledger ledger = Ledger.openToRead(file);
        try (Statement statement = ledger.connection().createStatement()) {
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            return new SqlDesk(ledger);
        } catch (SQLException e) {
            ledger.close();
            throw LedgerFile.failure(file, e);
        }
    }

    /** Gets an answer: its heading first, then its rows. */
    public interface Sink {
        /** The names of the columns. */
        void columns(List<String> names);

        /** Values of one row: null, Boolean, BigDecimal, String, or a list of these. */
        void row(List<@Nullable Object> values);
    }

    /**
     * Answers {@code sql}, one statement.
     *
     * @throws IllegalArgumentException if it is not understood or not allowed, with DuckDB's words in one line
     */
    public void ask(String sql, Sink sink) {
        try (Statement statement = ledger.connection().createStatement()) {
            if (!statement.execute(sql)) {
                return;
            }
            try (ResultSet rows = statement.getResultSet()) {
                ResultSetMetaData heading = rows.getMetaData();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= heading.getColumnCount(); i++) {
                    names.add(heading.getColumnName(i));
                }
                sink.columns(names);
                while (rows.next()) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int i = 1; i <= names.size(); i++) {
                        values.add(value(rows.getObject(i)));
                    }
                    sink.row(values);
                }
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    /** Names of the views that may be asked, sorted. */
    public List<String> views() {
        List<String> views = new ArrayList<>();
        each("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY view_name", views::add);
        return views;
    }

    @Override
    public void close() {
        ledger.close();
    }

    private void each(String sql, Consumer<String> sink) {
        ask(sql, new Sink() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<@Nullable Object> values) {
                sink.accept(String.valueOf(values.get(0)));
            }
        });
    }

    private static @Nullable Object value(@Nullable Object raw) throws SQLException {
        if (raw == null || raw instanceof Boolean) {
            return raw;
        }
        if (raw instanceof Double || raw instanceof Float) {
            double number = ((Number) raw).doubleValue();
            return Double.isFinite(number) ? plain(new BigDecimal(number).round(DIGITS)) : raw.toString();
        }
        if (raw instanceof Number) {
            return new BigDecimal(raw.toString());
        }
        if (raw instanceof Array array) {
            List<@Nullable Object> items = new ArrayList<>();
            for (Object item : (Object[]) array.getArray()) {
                items.add(value(item));
            }
            return items;
        }
        return raw.toString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String oneLine(String said) {
        return said.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
