package tiltmeter.app.tilt;

import static tiltmeter.app.tilt.Spec.list;
import static tiltmeter.app.tilt.Spec.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.TiltStep;

/** What is drawn into the field of a tilt: bands, the median, blanks and breaks. */
final class Layers {
    static final String SIDE_A = "#a63603";
    static final String SIDE_B = "#08519c";
    static final String INK = "#222222";

    private Layers() {}

    static Map<String, Object> ribbon(
            List<TiltStep> steps,
            List<Strip> strips,
            ToDoubleFunction<Bands> low,
            ToDoubleFunction<Bands> high,
            boolean above,
            String colour,
            double alpha) {
        Ribbon ribbon = new Ribbon();
        for (Strip strip : strips) {
            ribbon.add(strip.positions(), strip.heights(steps, low), strip.heights(steps, high), above, strip.first());
        }
        return map(
                "geom",
                "ribbon",
                "data",
                map("x", ribbon.x, "low", ribbon.low, "high", ribbon.high, "group", ribbon.group),
                "mapping",
                map("x", "x", "ymin", "low", "ymax", "high", "group", "group"),
                "fill",
                colour,
                "alpha",
                alpha,
                "size",
                0.0,
                "tooltips",
                "none");
    }

    static Map<String, Object> line(List<TiltStep> steps, List<Strip> strips) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (Strip strip : strips) {
            x.addAll(strip.positions());
            y.addAll(strip.heights(steps, Bands::median));
            strip.positions().forEach(position -> group.add(strip.first()));
        }
        return map(
                "geom",
                "line",
                "data",
                map("x", x, "y", y, "group", group),
                "mapping",
                map("x", "x", "y", "y", "group", "group"),
                "color",
                INK,
                "size",
                1.3,
                "tooltips",
                "none");
    }

    /** Grey with slanting lines, so that it reads as "nothing here" on paper too. */
    static void blank(List<Object> layers, Strip strip, double reach, int steps) {
        double left = strip.first() - 0.5;
        double right = strip.last() + 0.5;
        layers.add(map(
                "geom",
                "rect",
                "xmin",
                left,
                "xmax",
                right,
                "ymin",
                -reach,
                "ymax",
                reach,
                "data",
                map("one", list(1)),
                "fill",
                "#eeeeee",
                "size",
                0.0,
                "tooltips",
                "none"));
        double apart = steps / 64.0;
        double slant = steps * 0.45;
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> toX = new ArrayList<>();
        List<Double> toY = new ArrayList<>();
        for (double foot = left - slant; foot < right; foot += apart) {
            double from = Math.max(0, (left - foot) / slant);
            double to = Math.min(1, (right - foot) / slant);
            if (to > from) {
                x.add(foot + from * slant);
                y.add(reach * (2 * from - 1));
                toX.add(foot + to * slant);
                toY.add(reach * (2 * to - 1));
            }
        }
        layers.add(map(
                "geom",
                "segment",
                "data",
                map("x", x, "y", y, "toX", toX, "toY", toY),
                "mapping",
                map("x", "x", "y", "y", "xend", "toX", "yend", "toY"),
                "color",
                "#c4c4c4",
                "size",
                0.4,
                "tooltips",
                "none"));
        if (right - left > steps / 6.0) {
            layers.add(label((left + right) / 2, reach * 0.5, "not enough evidence", "#555555", 0.5));
        }
    }

    static Map<String, Object> label(double x, double y, String text, String colour, double align) {
        return map(
                "geom",
                "text",
                "data",
                map("x", list(x), "y", list(y), "text", list(text)),
                "mapping",
                map("x", "x", "y", "y", "label", "text"),
                "color",
                colour,
                "hjust",
                align,
                "size",
                6,
                "tooltips",
                "none");
    }

    /** An upright line where a pair breaks, in the colour of the side that it moves the figure to, with its month. */
    static void breaks(List<Object> layers, List<TiltStep> steps, List<Break> breaks, double reach) {
        for (Break one : breaks) {
            for (int t = 0; t < steps.size(); t++) {
                if (steps.get(t).start().equals(one.step())) {
                    String colour = one.side() > 0 ? SIDE_A : SIDE_B;
                    layers.add(map(
                            "geom",
                            "vline",
                            "xintercept",
                            t - 0.5,
                            "color",
                            colour,
                            "size",
                            0.9,
                            "linetype",
                            "dotted"));
                    layers.add(label(t - 0.3, reach * 0.8, one.step().toString().substring(0, 7), colour, 0));
                }
            }
        }
    }
}
