package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.List;

/** The part of a band that lies on one side of nought, as corners with a lower and an upper edge. */
final class Ribbon {
    final List<Double> x = new ArrayList<>();
    final List<Double> low = new ArrayList<>();
    final List<Double> high = new ArrayList<>();
    final List<Integer> group = new ArrayList<>();

    /** Adds a stretch of band; where an edge crosses nought a corner is put, so that clipping leaves lines straight. */
    void add(List<Double> at, List<Double> lower, List<Double> upper, boolean above, int number) {
        for (int i = 0; i < at.size(); i++) {
            if (i > 0) {
                List<Double> cuts = new ArrayList<>();
                cut(cuts, lower.get(i - 1), lower.get(i));
                cut(cuts, upper.get(i - 1), upper.get(i));
                cuts.sort(null);
                for (double s : cuts) {
                    corner(between(at, i, s), between(lower, i, s), between(upper, i, s), above, number);
                }
            }
            corner(at.get(i), lower.get(i), upper.get(i), above, number);
        }
    }

    private void corner(double at, double lower, double upper, boolean above, int number) {
        x.add(at);
        low.add(above ? Math.max(lower, 0) : Math.min(lower, 0));
        high.add(above ? Math.max(upper, 0) : Math.min(upper, 0));
        group.add(number);
    }

    private static void cut(List<Double> cuts, double before, double after) {
        if ((before < 0) != (after < 0)) {
            cuts.add(before / (before - after));
        }
    }

    private static double between(List<Double> values, int i, double s) {
        return values.get(i - 1) + s * (values.get(i) - values.get(i - 1));
    }
}
