package tiltmeter.app.command;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.app.terminal.Table.Column;
import tiltmeter.ledger.SqlDesk;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an answer whose columns are not known beforehand. */
abstract class SqlAnswer implements SqlDesk.Sink {
    private SqlAnswer() {}

    /** Writes what is still held back. */
    void end() {}

    /** As rows under a heading. */
    static SqlAnswer table(Desk desk, Table.Dress dress) {
        return new Rows(desk, dress);
    }

    /** As JSON Lines: one object per row. */
    static SqlAnswer json(Desk desk) {
        return new Json(desk);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(SqlAnswer::text).collect(Collectors.joining(";"));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
    }

    private static final class Rows extends SqlAnswer {
        /** Widths are set by the first rows; the rest comes as it comes. */
        private static final int LOOK = 200;

        private static final int WIDEST = 60;
        private final Desk desk;
        private final Table.Dress dress;
        private final List<List<String>> held = new ArrayList<>();
        private List<String> names = List.of();
        private @Nullable Table table;

        Rows(Desk desk, Table.Dress dress) {
            this.desk = desk;
            this.dress = dress;
        }

        @Override
        public void columns(List<String> columns) {
            names = columns;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            List<String> cells = values.stream().map(SqlAnswer::text).toList();
            if (table != null) {
                table.row(cells);
                return;
            }
            held.add(cells);
            if (held.size() == LOOK) {
                begin();
            }
        }

        @Override
        void end() {
            if (!names.isEmpty()) {
                begin().end();
            }
        }

        private Table begin() {
            if (table == null) {
                List<Column> columns = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    int at = i;
                    int widest = held.stream()
                            .mapToInt(row -> row.get(at).length())
                            .max()
                            .orElse(0);
                    columns.add(new Column(
                            names.get(i),
                            Math.min(WIDEST, Math.max(widest, names.get(i).length()))));
                }
                table = new Table(desk, dress, columns);
                held.forEach(table::row);
                held.clear();
            }
            return table;
        }
    }

    private static final class Json extends SqlAnswer {
        private static final JsonFactory FACTORY = new JsonFactory();
        private final Desk desk;
        private List<String> names = List.of();

        Json(Desk desk) {
            this.desk = desk;
        }

        @Override
        public void columns(List<String> columns) {
            names = columns;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            StringWriter line = new StringWriter();
            try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
                out.writeStartObject();
                for (int i = 0; i < names.size(); i++) {
                    out.writeName(names.get(i));
                    value(out, values.get(i));
                }
                out.writeEndObject();
            }
            desk.out().line(line.toString());
        }

        private static void value(JsonGenerator out, @Nullable Object value) {
            if (value == null) {
                out.writeNull();
            } else if (value instanceof Boolean truth) {
                out.writeBoolean(truth);
            } else if (value instanceof BigDecimal number) {
                out.writeNumber(number.toPlainString());
            } else if (value instanceof List<?> items) {
                out.writeStartArray();
                items.forEach(item -> value(out, item));
                out.writeEndArray();
            } else {
                out.writeString(value.toString());
            }
        }
    }
}
