package tiltmeter.evaluation.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.model.Days;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of a JSON object; whatever is wrong is told with the place, such as {@code 07.json: events[3].type}.
 */
public final class Fields {
    private final JsonNode node;
    private final String place;
    private final String separator;

    private Fields(JsonNode node, String place, String separator) {
        this.node = node;
        this.place = place;
        this.separator = separator;
        if (!node.isObject()) {
            throw new EvaluationException(place + ": is not a JSON object");
        }
    }

    /** The fields of {@code node}, which stands at {@code place}: a file, or a file and line. */
    public static Fields of(JsonNode node, String place) {
        return new Fields(node, place, ": ");
    }

    public String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw wrong(name, "is missing");
        }
        return text;
    }

    public @Nullable String textOrNull(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(name, "is not a text");
        }
        return value.stringValue();
    }

    public int number(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isInt()) {
            throw wrong(name, "is not a whole number");
        }
        return value.intValue();
    }

    public double real(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isNumber()) {
            throw wrong(name, "is not a number");
        }
        return value.doubleValue();
    }

    /** A number, or null where the field is null or missing. */
    public @Nullable Double realOrNull(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : (Double) real(name);
    }

    /** Whether the field is there and true. */
    public boolean flag(String name) {
        JsonNode value = node.get(name);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    public <T> T value(String name, Function<String, T> of) {
        String text = text(name);
        try {
            return of.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new EvaluationException(where(name) + " has no such value: \"" + text + "\"", e);
        }
    }

    public @Nullable LocalDate dateOrNull(String name) {
        return textOrNull(name) == null ? null : value(name, LocalDate::parse);
    }

    public @Nullable Days daysOrNull(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        List<String> days = texts(name);
        if (days.size() != 2) {
            throw wrong(name, "is not a first and a last day");
        }
        try {
            return new Days(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new EvaluationException(where(name) + " is not a range of days: " + days, e);
        }
    }

    /** The texts of an array; empty when it is not there. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(name)) {
            if (!item.isString()) {
                throw wrong(name, "holds something that is not a text");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    /** The fields of a nested object; null when it is not there or empty. */
    public @Nullable Fields objectOrNull(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() || (value.isObject() && value.isEmpty())
                ? null
                : new Fields(value, where(name), ".");
    }

    /** The objects of an array; empty when it is not there. */
    public List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : array(name)) {
            objects.add(new Fields(item, where(name) + "[" + objects.size() + "]", "."));
        }
        return objects;
    }

    /** The items of an array; empty when it is not there. */
    public List<JsonNode> array(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, "is not an array");
        }
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode item : value) {
            items.add(item);
        }
        return items;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    /** What is wrong with the field {@code name}. */
    public EvaluationException wrong(String name, String what) {
        return new EvaluationException(where(name) + " " + what);
    }

    private String where(String name) {
        return place + separator + name;
    }
}
