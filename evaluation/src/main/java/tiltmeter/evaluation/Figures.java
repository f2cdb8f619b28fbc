package tiltmeter.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How figures are printed. */
public final class Figures {
    private Figures() {}

    /**
     * {@code figure} with {@code decimals} places, rounded from its exact binary value and half to even.
     * {@link String#format} rounds the shortest decimal form half up and would print 6.25 as 6.3 where the reference
     * script prints 6.2. "n/a" when there is no figure.
     */
    public static String fixed(double figure, int decimals) {
        if (Double.isNaN(figure)) {
            return "n/a";
        }
        return new BigDecimal(figure).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** One decimal, at least five characters wide. */
    public static String percent(double figure) {
        return pad(fixed(figure, 1), 5);
    }

    /** {@code part} of {@code whole} in percent with both counts; "n/a (0)" when {@code whole} is 0. */
    public static String share(int part, int whole) {
        return whole == 0 ? "n/a (0)" : fixed(100.0 * part / whole, 1) + " % (" + part + " of " + whole + ")";
    }

    /** {@code text} with blanks before it up to {@code width}. */
    public static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** An interval as {@code [12.3, 45.6]}; "n/a" when there is none. */
    public static String interval(@Nullable Interval interval, int decimals) {
        return interval == null
                ? "n/a"
                : "[" + fixed(interval.low(), decimals) + ", " + fixed(interval.high(), decimals) + "]";
    }
}
