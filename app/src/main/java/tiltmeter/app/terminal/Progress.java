package tiltmeter.app.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on the terminal that says how far a long run has come; nothing at all where nobody looks. */
public final class Progress {
    private static final long BETWEEN_NANOS = 200_000_000L;
    private static final int BAR = 20;
    private final Desk desk;
    private final LongSupplier nanos;
    private final long start;
    private long shown;

    /** Starts now, by a clock that counts nanoseconds. */
    public Progress(Desk desk, LongSupplier nanos) {
        this.desk = desk;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start - BETWEEN_NANOS;
    }

    /**
     * Shows the state, at most five times a second.
     *
     * @param done articles so far
     * @param fraction how much of all input that is, in [0, 1]; negative when unknown
     */
    public void show(long done, double fraction) {
        long now = nanos.getAsLong();
        if (desk.errIsTerminal() && now - shown >= BETWEEN_NANOS) {
            shown = now;
            desk.err().print("\r" + Widths.fit(line(done, fraction, elapsed()), desk.width() - 1));
            desk.err().flush();
        }
    }

    /** Takes the line away. */
    public void clear() {
        if (desk.errIsTerminal()) {
            desk.err().print("\r" + " ".repeat(desk.width() - 1) + "\r");
            desk.err().flush();
        }
    }

    /** Time since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    static String line(long done, double fraction, Duration elapsed) {
        double seconds = elapsed.toMillis() / 1000.0;
        StringBuilder line = new StringBuilder("reading  ");
        if (fraction >= 0) {
            int full = (int) Math.floor(Math.min(1, fraction) * BAR);
            line.append("█".repeat(full)).append("░".repeat(BAR - full));
            line.append(String.format(Locale.ROOT, " %3.0f %%  ", 100 * Math.min(1, fraction)));
        }
        line.append(String.format(Locale.ROOT, "%,d articles", done));
        if (seconds >= 1) {
            line.append(String.format(Locale.ROOT, "  %,.0f/s", done / seconds));
        }
        if (fraction > 0.01 && fraction < 1 && seconds >= 2) {
            line.append("  ").append(words(seconds * (1 - fraction) / fraction)).append(" left");
        }
        return line.toString();
    }

    private static String words(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return seconds < 5400
                ? Math.round(seconds / 60) + " min"
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
