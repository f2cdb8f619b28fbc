package tiltmeter.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the fields of one record from its JSON object; every failure names the field. */
final class RecordParser {
    private static final JsonMapper MAPPER = new JsonMapper();
    private final JsonNode fields;
    private final String path;

    private RecordParser(JsonNode fields, String path) {
        this.fields = fields;
        this.path = path;
    }

    static RecordParser of(String line, String kind) {
        JsonNode root;
        try {
            root = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a line of JSON: " + e.getOriginalMessage(), e);
        }
        RecordParser parser = new RecordParser(root, "");
        String found = root.isObject() ? parser.textOrNull("kind") : null;
        if (!kind.equals(found)) {
            throw new IllegalArgumentException("kind is not \"" + kind + "\": " + found);
        }
        return parser;
    }

    Article article() {
        return new Article(
                text("id"),
                textOrNull("url"),
                textOrNull("publisher"),
                textOrNull("title"),
                texts("byline"),
                valueOrNull("published", LocalDate::parse),
                valueOrNull("published_from", DateOrigin::ofWord),
                textOrNull("language"),
                text("body"),
                spans("sentences"),
                textOrNull("story"),
                textOrNull("copy_of"),
                valueOrNull("refused", RefusalReason::ofWord));
    }

    Event event() {
        return new Event(
                text("id"),
                text("article"),
                integer("sentence"),
                span("span"),
                span("trigger"),
                value("type", EventType::valueOf),
                textOrNull("mode"),
                texts("contexts"),
                text("cameo"),
                fraction("intensity"),
                participantOrNull("actor"),
                participantOrNull("recipient"),
                bool("symmetric"),
                value("status", Status::ofWord),
                text("voice"),
                spanOrNull("voice_span"),
                texts("denied_by"),
                texts("doubted_by"),
                daysOrNull("when"),
                textOrNull("when_text"),
                bool("background"),
                textOrNull("where"),
                fraction("confidence"),
                object("why").reason());
    }

    Statement statement() {
        return new Statement(
                text("id"),
                text("article"),
                integer("sentence"),
                participantOrNull("speaker"),
                participantOrNull("addressee"),
                spanOrNull("cue"),
                spans("content"),
                value("form", QuotationForm::ofWord),
                texts("about"),
                get("stance").isNull() ? null : (Double) fraction("stance"),
                texts("events"),
                daysOrNull("when"),
                fraction("confidence"),
                telling());
    }

    /** Lines of before these fields were known do without them. */
    private Telling telling() {
        if (!fields.has("stances")) {
            return Telling.PLAIN;
        }
        List<Leaning> stances = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : get("stances").properties()) {
            if (!field.getValue().isNumber()) {
                throw wrong("stances", "is not an object of numbers");
            }
            stances.add(new Leaning(field.getKey(), field.getValue().doubleValue()));
        }
        return new Telling(textOrNull("within"), textOrNull("medium"), bool("unnamed"), stances);
    }

    private Reason reason() {
        List<Reason.Alternative> alternatives = new ArrayList<>();
        for (JsonNode pair : array("alternatives")) {
            if (!pair.isArray()
                    || pair.size() != 2
                    || !pair.get(0).isString()
                    || !pair.get(1).isNumber()) {
                throw wrong("alternatives", "is not a list of [type, probability]");
            }
            EventType type =
                    parsed("alternatives", pair.get(0).stringValue().toUpperCase(Locale.ROOT), EventType::valueOf);
            alternatives.add(new Reason.Alternative(type, pair.get(1).doubleValue()));
        }
        return new Reason(text("rule"), alternatives);
    }

    private JsonNode get(String name) {
        JsonNode field = fields.get(name);
        if (field == null) {
            throw wrong(name, "is missing");
        }
        return field;
    }

    private RecordParser object(String name) {
        JsonNode field = get(name);
        if (!field.isObject()) {
            throw wrong(name, "is not an object");
        }
        return new RecordParser(field, path + name + ".");
    }

    private JsonNode array(String name) {
        JsonNode field = get(name);
        if (!field.isArray()) {
            throw wrong(name, "is not a list");
        }
        return field;
    }

    private String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw wrong(name, "is null");
        }
        return text;
    }

    private @Nullable String textOrNull(String name) {
        JsonNode field = get(name);
        if (field.isNull()) {
            return null;
        }
        if (!field.isString()) {
            throw wrong(name, "is not a text");
        }
        return field.stringValue();
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(name)) {
            if (!item.isString()) {
                throw wrong(name, "is not a list of texts");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    private int integer(String name) {
        JsonNode field = get(name);
        if (!field.isInt()) {
            throw wrong(name, "is not a whole number");
        }
        return field.intValue();
    }

    private double fraction(String name) {
        JsonNode field = get(name);
        if (!field.isNumber()) {
            throw wrong(name, "is not a number");
        }
        return field.doubleValue();
    }

    private boolean bool(String name) {
        JsonNode field = get(name);
        if (!field.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return field.booleanValue();
    }

    private <T> T value(String name, Function<String, T> parse) {
        return parsed(name, text(name), parse);
    }

    private <T> @Nullable T valueOrNull(String name, Function<String, T> parse) {
        String text = textOrNull(name);
        return text == null ? null : parsed(name, text, parse);
    }

    private <T> T parsed(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(name, "cannot be \"" + text + "\"");
        }
    }

    private Span span(String name) {
        return bounds(name, get(name));
    }

    private @Nullable Span spanOrNull(String name) {
        JsonNode field = get(name);
        return field.isNull() ? null : bounds(name, field);
    }

    private List<Span> spans(String name) {
        List<Span> spans = new ArrayList<>();
        array(name).forEach(item -> spans.add(bounds(name, item)));
        return spans;
    }

    private Span bounds(String name, JsonNode pair) {
        if (!pair.isArray()
                || pair.size() != 2
                || !pair.get(0).isInt()
                || !pair.get(1).isInt()) {
            throw wrong(name, "is not [start, end]");
        }
        return new Span(pair.get(0).intValue(), pair.get(1).intValue());
    }

    private @Nullable Days daysOrNull(String name) {
        if (get(name).isNull()) {
            return null;
        }
        List<String> days = texts(name);
        if (days.size() != 2) {
            throw wrong(name, "is not [first day, last day]");
        }
        return new Days(parsed(name, days.get(0), LocalDate::parse), parsed(name, days.get(1), LocalDate::parse));
    }

    private @Nullable Participant participantOrNull(String name) {
        return get(name).isNull() ? null : object(name).participant();
    }

    private Participant participant() {
        return new Participant(
                spanOrNull("span"),
                textOrNull("text"),
                textOrNull("code"),
                valueOrNull("sector", Sector::valueOf),
                textOrNull("name"),
                textOrNull("person"));
    }

    private IllegalArgumentException wrong(String name, String how) {
        return new IllegalArgumentException("field " + path + name + " " + how);
    }
}
