package tiltmeter.ledger;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** Reads the rows of {@code dyads.sql} by the place of their columns: a tilt may ask for hundreds of thousands. */
final class DyadicRows {
    private static final char BETWEEN = 31;
    private static final int TEXTS = 8;

    private DyadicRows() {}

    static DyadicEvent dyad(ResultSet row) throws SQLException {
        String[] texts = apart(row.getString(1));
        LocalDate first = day(row, 7);
        LocalDate last = day(row, 8);
        return new DyadicEvent(
                texts[0],
                texts[1],
                texts[2],
                row.getString(2),
                day(row, 3),
                texts[3],
                texts[4],
                row.getBoolean(4),
                EventType.valueOf(texts[5]),
                row.getDouble(5),
                Status.ofWord(texts[6]),
                texts[7],
                row.getBoolean(6),
                first == null || last == null ? null : new Days(first, last),
                row.getBoolean(9),
                row.getDouble(10),
                row.getBoolean(11));
    }

    /** The last of the texts may hold the mark itself. */
    private static String[] apart(String together) {
        String[] texts = new String[TEXTS];
        int from = 0;
        for (int i = 0; i < TEXTS - 1; i++) {
            int to = together.indexOf(BETWEEN, from);
            texts[i] = together.substring(from, to);
            from = to + 1;
        }
        texts[TEXTS - 1] = together.substring(from);
        return texts;
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Object day = row.getObject(column);
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
