package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of what the charting library is told, and what it gives back made the same in every run. */
final class Spec {
    /** Names that the library makes up anew in each run: a letter or two and five or six more signs. */
    private static final Pattern MADE_UP = Pattern.compile("id=\"([A-Za-z0-9]{6,12})\"");

    private Spec() {}

    static List<Object> list(Object... values) {
        return doubles(List.of(values));
    }

    /** The library knows whole numbers in some places and in others only fractions. */
    private static List<Object> doubles(List<?> values) {
        List<Object> doubles = new ArrayList<>();
        for (Object value : values) {
            doubles.add(value instanceof Integer whole ? (Object) whole.doubleValue() : value);
        }
        return doubles;
    }

    /** A map in this order that may be changed, as the library wants it. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1] instanceof List<?> values ? doubles(values) : pairs[i + 1]);
        }
        return map;
    }

    /** Numbers the made-up names in the order in which they come. */
    static String stable(String svg) {
        Map<String, String> known = new LinkedHashMap<>();
        Matcher made = MADE_UP.matcher(svg);
        while (made.find()) {
            known.computeIfAbsent(made.group(1), key -> String.format(Locale.ROOT, "t%d", known.size()));
        }
        String result = svg;
        for (Map.Entry<String, String> entry : known.entrySet()) {
            result = result.replace(entry.getKey(), entry.getValue());
        }
        return result;
    }
}
