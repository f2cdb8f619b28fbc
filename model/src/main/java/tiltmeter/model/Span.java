package tiltmeter.model;

/**
 * A stretch of a text, {@code [start, end)}.
 *
 * <p>In records (what the reader returns, the ledger keeps and the API serves) the unit is the Unicode code point of
 * the article's clean body. Inside the reader it is the UTF-16 unit, as in {@link String#substring}; the reader
 * converts once, at its exit.
 *
 * @param start first position, 0 or more
 * @param end position after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of units covered. */
    public int length() {
        return end - start;
    }

    /** Whether every unit of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of {@code text} that this span covers; {@code text} must count in the same unit (UTF-16). */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
