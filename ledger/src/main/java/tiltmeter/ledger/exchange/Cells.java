package tiltmeter.ledger.exchange;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as cells. */
final class Cells {
    private Cells() {}

    /** A date as eight digits. */
    static String compact(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String number(long value) {
        return Long.toString(value);
    }

    /** Anything without tabs and line ends, which would break the row; empty for nothing. */
    static String text(@Nullable String value) {
        return value == null ? "" : value.replaceAll("[\\t\\r\\n\\u0000]+", " ").strip();
    }

    /** Decimals by their fewest digits, at most four. */
    static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
        String whole = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return whole.equals("-0") ? "0" : whole;
    }
}
