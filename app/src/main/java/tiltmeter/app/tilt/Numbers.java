package tiltmeter.app.tilt;

import java.util.Locale;

/** Figures in words that a reader can hold: log-odds as a factor of the odds. */
final class Numbers {
    private Numbers() {}

    /** exp(|logOdds|) as "×2.3"; two digits after the point below 1.1, none from 20, ">1000" beyond a thousand. */
    static String factor(double logOdds) {
        double factor = StrictMath.exp(Math.abs(logOdds));
        if (factor > 1000) {
            return ">×1000";
        }
        return String.format(Locale.ROOT, factor < 1.1 ? "×%.2f" : factor < 20 ? "×%.1f" : "×%.0f", factor);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static String count(int n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }
}
