package tiltmeter.ledger;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Leaning;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reason;
import tiltmeter.model.RefusalReason;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;
import tiltmeter.model.Telling;

/** Turns the row that a result stands on back into the record that it was made from. */
final class Rows {
    private Rows() {}

    static Article article(ResultSet row) throws SQLException {
        String publishedFrom = row.getString("published_from");
        String refused = row.getString("refused");
        return new Article(
                row.getString("id"),
                row.getString("url"),
                row.getString("publisher"),
                row.getString("title"),
                texts(row, "byline"),
                day(row, "published"),
                publishedFrom == null ? null : DateOrigin.ofWord(publishedFrom),
                row.getString("language"),
                row.getString("body"),
                spans(row, "sentences"),
                row.getString("story"),
                row.getString("copy_of"),
                refused == null ? null : RefusalReason.ofWord(refused));
    }

    static Event event(ResultSet row) throws SQLException {
        List<String> types = texts(row, "alternative_types");
        Object[] probabilities = array(row, "alternative_probabilities");
        List<Reason.Alternative> alternatives = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            alternatives.add(new Reason.Alternative(EventType.valueOf(types.get(i)), (Double) probabilities[i]));
        }
        return new Event(
                row.getString("id"),
                row.getString("article"),
                row.getInt("sentence"),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                texts(row, "contexts"),
                row.getString("cameo"),
                row.getDouble("intensity"),
                participant(row, "actor"),
                participant(row, "recipient"),
                row.getBoolean("mutual"),
                Status.ofWord(row.getString("status")),
                row.getString("voice"),
                span(row, "voice"),
                texts(row, "denied_by"),
                texts(row, "doubted_by"),
                days(row),
                row.getString("when_text"),
                row.getBoolean("background"),
                row.getString("place"),
                row.getDouble("confidence"),
                new Reason(row.getString("rule"), alternatives));
    }

    static Statement statement(ResultSet row) throws SQLException {
        double stance = row.getDouble("stance");
        boolean noStance = row.wasNull();
        return new Statement(
                row.getString("id"),
                row.getString("article"),
                row.getInt("sentence"),
                participant(row, "speaker"),
                participant(row, "addressee"),
                span(row, "cue"),
                spans(row, "content"),
                QuotationForm.ofWord(row.getString("form")),
                texts(row, "about"),
                noStance ? null : (Double) stance,
                texts(row, "events"),
                days(row),
                row.getDouble("confidence"),
                telling(row));
    }

    private static Telling telling(ResultSet row) throws SQLException {
        List<String> codes = texts(row, "stance_codes");
        Object[] values = array(row, "stance_values");
        List<Leaning> stances = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            stances.add(new Leaning(codes.get(i), (Double) values[i]));
        }
        return new Telling(row.getString("within"), row.getString("medium"), row.getBoolean("unnamed"), stances);
    }

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("article"),
                row.getString("story"),
                day(row, "published"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("url"));
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(row.getString("reader_version"), row.getString("lexicon_hash"));
    }

    static StoredPrint print(ResultSet row) throws SQLException {
        byte[] kept = row.getBytes("fingerprint");
        return new StoredPrint(
                row.getString("id"),
                row.getString("story"),
                row.getString("copy_of"),
                day(row, "published"),
                row.getString("publisher"),
                kept == null ? new byte[0] : kept);
    }

    private static @Nullable Participant participant(ResultSet row, String role) throws SQLException {
        Span span = span(row, role);
        String text = row.getString(role + "_text");
        String code = row.getString(role + "_code");
        String sector = row.getString(role + "_sector");
        String name = row.getString(role + "_name");
        String person = row.getString(role + "_person");
        if (span == null && code == null && sector == null && name == null && person == null) {
            return null;
        }
        return new Participant(span, text, code, sector == null ? null : Sector.valueOf(sector), name, person);
    }

    private static @Nullable Span span(ResultSet row, String name) throws SQLException {
        int start = row.getInt(name + "_start");
        return row.wasNull() ? null : new Span(start, row.getInt(name + "_end"));
    }

    private static @Nullable Days days(ResultSet row) throws SQLException {
        LocalDate first = day(row, "when_first");
        LocalDate last = day(row, "when_last");
        return first == null || last == null ? null : new Days(first, last);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Object day = row.getObject(column);
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object item : array(row, column)) {
            texts.add((String) item);
        }
        return texts;
    }

    private static List<Span> spans(ResultSet row, String column) throws SQLException {
        Object[] bounds = array(row, column);
        List<Span> spans = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span((Integer) bounds[i], (Integer) bounds[i + 1]));
        }
        return spans;
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return (Object[]) array.getArray();
    }
}
