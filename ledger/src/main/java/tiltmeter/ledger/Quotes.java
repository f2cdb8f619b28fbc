package tiltmeter.ledger;

import java.util.List;
import java.util.stream.Collectors;
import tiltmeter.model.Span;

/** Cuts the words that a record's spans name, which count code points, out of a body, which counts UTF-16 units. */
public final class Quotes {
    private final String body;
    private final int[] units;

    private Quotes(String body, int[] units) {
        this.body = body;
        this.units = units;
    }

    /** Ready to cut from {@code body}. */
    public static Quotes from(String body) {
        int length = body.codePointCount(0, body.length());
        if (length == body.length()) {
            return new Quotes(body, new int[0]);
        }
        int[] units = new int[length + 1];
        for (int i = 0, unit = 0; i < length; i++) {
            units[i] = unit;
            unit += Character.charCount(body.codePointAt(unit));
        }
        units[length] = body.length();
        return new Quotes(body, units);
    }

    /**
     * The words at {@code span}.
     *
     * @throws IndexOutOfBoundsException if it does not lie in the body
     */
    public String at(Span span) {
        return body.substring(unit(span.start()), unit(span.end()));
    }

    /** The words at each of {@code spans}, joined by " … ". */
    public String at(List<Span> spans) {
        return spans.stream().map(this::at).collect(Collectors.joining(" … "));
    }

    /** The UTF-16 unit at which code point {@code codePoint} starts. */
    public int unit(int codePoint) {
        return units.length == 0 ? codePoint : units[codePoint];
    }
}
