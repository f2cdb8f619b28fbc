package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that pages embed, forgivingly: raw line ends in strings, trailing commas and a text that breaks off
 * are taken as they come, since one slip must not lose a page its date. Objects become maps in order, arrays lists,
 * numbers and words their text, {@code null} the empty string. Nesting beyond {@value #DEEPEST} levels is cut off.
 */
final class Json {
    private static final int DEEPEST = 40;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The value at the start of {@code text}; the empty string if there is none. */
    static Object parse(String text) {
        return new Json(text).value(0);
    }

    /** The text of {@code name} in {@code object}, from its first element if it is a list; null if it has none. */
    static @Nullable String text(Object object, String name) {
        return object instanceof Map<?, ?> map ? text(map.get(name)) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof String string) {
            return string.isBlank() ? null : string;
        }
        return value instanceof List<?> list && !list.isEmpty() ? text(list.get(0)) : null;
    }

    private Object value(int depth) {
        skipBlanks();
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if (depth > DEEPEST) {
            at = text.length();
            return "";
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (true) {
            skipBlanks();
            if (at >= text.length() || text.charAt(at) == '}') {
                at++;
                return object;
            }
            if (text.charAt(at) != '"') {
                at++; // a comma, or a slip
                continue;
            }
            String name = string();
            skipBlanks();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                object.putIfAbsent(name, value(depth + 1));
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (true) {
            skipBlanks();
            if (at >= text.length() || text.charAt(at) == ']') {
                at++;
                return array;
            }
            int before = at;
            if (text.charAt(at) == ',' || text.charAt(at) == '}' || text.charAt(at) == ':') {
                at++;
                continue;
            }
            array.add(value(depth + 1));
            if (at == before) {
                at++;
            }
        }
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\' || at >= text.length()) {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'b', 'f' -> out.append(' ');
                case 'u' -> unicode(out);
                default -> out.append(escaped);
            }
        }
        at++;
        return out.toString();
    }

    private void unicode(StringBuilder out) {
        if (at + 4 > text.length()) {
            return;
        }
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return;
            }
            value = value * 16 + digit;
        }
        out.append((char) value);
        at += 4;
    }

    private String word() {
        int from = at;
        while (at < text.length() && ",]}:\"".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        String word = text.substring(from, at);
        return word.equals("null") ? "" : word;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
