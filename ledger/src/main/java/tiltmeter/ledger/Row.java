package tiltmeter.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;

/** Appends the columns of one row in their order, each of which may be absent. */
final class Row {
    private final DuckDBAppender appender;

    private Row(DuckDBAppender appender) {
        this.appender = appender;
    }

    static Row begin(DuckDBAppender appender) throws SQLException {
        appender.beginRow();
        return new Row(appender);
    }

    void end() throws SQLException {
        appender.endRow();
    }

    Row text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    Row number(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    Row fraction(@Nullable Double value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.doubleValue());
        }
        return this;
    }

    Row bool(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    Row day(@Nullable LocalDate value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    Row days(@Nullable Days days) throws SQLException {
        return day(days == null ? null : days.first()).day(days == null ? null : days.last());
    }

    Row list(List<?> values) throws SQLException {
        appender.append(values);
        return this;
    }

    Row bytes(byte @Nullable [] value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    Row span(@Nullable Span span) throws SQLException {
        if (span == null) {
            appender.appendNull();
            appender.appendNull();
            return this;
        }
        return number(span.start()).number(span.end());
    }

    /** A list of spans, flat: start, end, start, end. */
    Row spans(List<Span> spans) throws SQLException {
        List<Integer> bounds = new ArrayList<>(2 * spans.size());
        for (Span span : spans) {
            bounds.add(span.start());
            bounds.add(span.end());
        }
        return list(bounds);
    }

    Row participant(@Nullable Participant who) throws SQLException {
        if (who == null) {
            return span(null).text(null).text(null).text(null).text(null).text(null);
        }
        return span(who.span())
                .text(who.text())
                .text(who.code())
                .text(who.sector() == null ? null : who.sector().name())
                .text(who.name())
                .text(who.person());
    }
}
