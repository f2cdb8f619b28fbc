package tiltmeter.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;

/** The values of a request, read as what they are declared to be. Every failure is a 400 that names the parameter. */
public final class Ask {
    private static final int LONGEST = 10_000;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;

    private final Function<String, @Nullable String> values;
    private final Map<String, @Nullable Object> body;

    /**
     * @param values value of a parameter in path or query; null where it is absent
     * @param body the JSON object that was sent; empty where there was none
     */
    public Ask(Function<String, @Nullable String> values, Map<String, @Nullable Object> body) {
        this.values = values;
        this.body = body;
    }

    /** The text, or null when absent or empty. */
    public @Nullable String text(String name) {
        String value = values.apply(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw bad(name, "is longer than " + LONGEST + " characters");
        }
        return value.strip();
    }

    public String needed(String name) {
        String value = text(name);
        if (value == null) {
            throw bad(name, "is missing");
        }
        return value;
    }

    public List<String> texts(String name) {
        String value = text(name);
        List<String> texts = new ArrayList<>();
        if (value != null) {
            for (String part : value.split(",", -1)) {
                if (!part.isBlank()) {
                    texts.add(part.strip());
                }
            }
        }
        return texts;
    }

    public List<String> codes(String name) {
        return texts(name).stream().map(text -> code(name, text)).toList();
    }

    /** Parts of a side: codes, and blocs as {@code bloc:BRICS}. */
    public List<String> sides(String name) {
        return texts(name).stream().map(text -> side(name, text)).toList();
    }

    static String side(String name, String text) {
        String part = text.strip().toUpperCase(Locale.ROOT);
        if (!part.startsWith("BLOC:")) {
            return code(name, part);
        }
        if (!part.matches("BLOC:[A-Z0-9][A-Z0-9 :-]{0,40}")) {
            throw bad(name, "names no bloc; write it as bloc:BRICS");
        }
        return "bloc:" + part.substring(5).strip();
    }

    public @Nullable String code(String name) {
        String value = text(name);
        return value == null ? null : code(name, value);
    }

    private static String code(String name, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2,4}|IGO(:[A-Z0-9-]{1,40})?")) {
            throw bad(name, "is no code; write three letters of ISO 3166-1 (CHN, RUS, USA), EU, UN, NATO or IGO:NAME");
        }
        return code;
    }

    public @Nullable LocalDate day(String name) {
        String value = text(name);
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            if (day != null && (day.getYear() < 1000 || day.getYear() > 9998)) {
                throw bad(name, "is out of reach; write a day between the years 1000 and 9998");
            }
            return day;
        } catch (DateTimeException e) {
            throw bad(name, "is no day; write it as 2023-02-20");
        }
    }

    /** How many rows are wanted. */
    public int size() {
        String value = text("limit");
        if (value == null) {
            return USUAL_SIZE;
        }
        try {
            int size = Integer.parseInt(value);
            if (size >= 1 && size <= LARGEST_SIZE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw bad("limit", "is not between 1 and " + LARGEST_SIZE + "; ask for more with the cursor");
    }

    public String choice(Param param, String usual) {
        String value = text(param.name());
        if (value == null) {
            return usual;
        }
        if (!param.choices().contains(value)) {
            throw bad(param.name(), "is none of " + String.join(", ", param.choices()));
        }
        return value;
    }

    /** A field of the body that has to be there as text. */
    public String field(String name) {
        if (body.get(name) instanceof String text && !text.isBlank()) {
            if (text.length() > LONGEST) {
                throw bad(name, "is longer than " + LONGEST + " characters");
            }
            return text.strip();
        }
        throw bad(name, "is missing in the JSON that was sent, or no text");
    }

    /** A field of the body, or null. */
    public @Nullable String optionalField(String name) {
        Object value = body.get(name);
        return value == null || value.equals("") ? null : field(name);
    }

    static ApiError bad(String name, String what) {
        return new ApiError(400, "'" + name + "' " + what);
    }
}
