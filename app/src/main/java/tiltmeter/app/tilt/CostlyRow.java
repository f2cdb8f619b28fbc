package tiltmeter.app.tilt;

import static tiltmeter.app.tilt.Spec.list;
import static tiltmeter.app.tilt.Spec.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tiltmeter.tilt.CostlyLine;

/** Costly acts under the curve: a step line of those that speak for one side less those for the other. */
final class CostlyRow {
    private CostlyRow() {}

    /** The layers of the picture's lowest field, in which 0 is where the window begins. */
    static List<Object> layers(CostlyLine line) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        x.add(-0.5);
        y.add(0.0);
        for (int t = 0; t < line.balance().size(); t++) {
            x.add(t - 0.5);
            y.add((double) line.balance().get(t));
        }
        x.add(line.balance().size() - 0.5);
        y.add(y.get(y.size() - 1));
        Map<String, Object> nought = map("geom", "hline", "yintercept", 0.0, "color", "#999999", "size", 0.4);
        Map<String, Object> steps = map(
                "geom",
                "step",
                "data",
                map("x", x, "y", y),
                "mapping",
                map("x", "x", "y", "y"),
                "color",
                Layers.INK,
                "size",
                1.0,
                "tooltips",
                "none");
        return list(nought, steps);
    }

    /** Lowest and highest balance, at least -1 and 1. */
    static double[] ends(CostlyLine line) {
        double low = -1;
        double high = 1;
        for (int balance : line.balance()) {
            low = Math.min(low, balance);
            high = Math.max(high, balance);
        }
        return new double[] {low, high};
    }

    /** One sign per step for the terminal: the last balance, "+3"; a blank where nothing is drawn in the step. */
    static String cell(CostlyLine line, int t) {
        boolean any = line.up().get(t) + line.down().get(t) > 0;
        return any ? String.format(Locale.ROOT, "%+d", line.balance().get(t)) : "";
    }
}
