package tiltmeter.evaluation;

import java.util.List;

/** How far two figures go together. */
public final class Correlation {
    private Correlation() {}

    /** Two figures of one thing. */
    public record Pair(double a, double b) {}

    /** Pearson's r, in [-1, 1]; NaN when either figure does not vary. */
    public static double pearson(List<Pair> pairs) {
        int n = pairs.size();
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (Pair pair : pairs) {
            a += pair.a();
            b += pair.b();
            aa += pair.a() * pair.a();
            bb += pair.b() * pair.b();
            ab += pair.a() * pair.b();
        }
        double spreads = (n * aa - a * a) * (n * bb - b * b);
        return spreads <= 0 ? Double.NaN : (n * ab - a * b) / Math.sqrt(spreads);
    }
}
