package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** A tilt as a picture for print: the same tilt gives the same bytes. */
public final class SvgChart {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 560;
    private static final String SIDE_A = "#a63603";
    private static final String SIDE_B = "#08519c";
    private static final String INK = "#222222";

    /** Names that the library makes up anew in each run: a letter or two and five or six more signs. */
    private static final Pattern MADE_UP = Pattern.compile("id=\"([A-Za-z0-9]{6,12})\"");

    private final Names names;

    public SvgChart(Names names) {
        this.names = names;
    }

    /** The picture; {@code tilt} has at least one step. */
    public String draw(Tilt tilt) {
        Map<String, Object> picture = map(
                "kind", "subplots",
                "layout",
                        map("name", "grid", "ncol", 1, "nrow", 2, "heights", list(3.3, 1), "align", true, "vspace", 0),
                "figures", list(curve(tilt), bars(tilt)),
                "ggsize", map("width", WIDTH, "height", HEIGHT));
        return stable(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                picture, null, new UnsupportedRGBEncoder(), false));
    }

    private Map<String, Object> curve(Tilt tilt) {
        List<TiltStep> steps = tilt.steps();
        double reach = reach(steps);
        List<Object> layers = new ArrayList<>();
        List<Strip> strips = Strip.of(steps);
        List<Strip> shown = strips.stream().filter(Strip::hasFigure).toList();
        strips.stream().filter(strip -> !strip.hasFigure()).forEach(strip -> blank(layers, strip, reach, steps.size()));
        for (boolean above : new boolean[] {true, false}) {
            String colour = above ? SIDE_A : SIDE_B;
            layers.add(ribbon(steps, shown, Bands::low95, Bands::high95, above, colour, 0.22));
            layers.add(ribbon(steps, shown, Bands::low80, Bands::high80, above, colour, 0.40));
        }
        layers.add(map("geom", "hline", "yintercept", 0.0, "color", INK, "size", 0.5, "linetype", "dashed"));
        layers.add(line(steps, shown));
        String a = names.of(tilt.question().poleA());
        String b = names.of(tilt.question().poleB());
        layers.add(label(-0.4, reach * 0.93, "▲ towards " + a, SIDE_A, 0));
        layers.add(label(-0.4, -reach * 0.93, "▼ towards " + b, SIDE_B, 0));
        return map(
                "kind", "plot",
                "ggtitle",
                        map(
                                "text",
                                Summary.title(tilt, names),
                                "subtitle",
                                wrapped(new Summary(names).sentence(tilt), 130)),
                "layers", layers,
                "scales", list(along(tilt, false), up(reach)),
                "theme", theme(false));
    }

    private Map<String, Object> bars(Tilt tilt) {
        List<TiltStep> steps = tilt.steps();
        List<Integer> x = new ArrayList<>();
        List<Integer> stories = new ArrayList<>();
        int most = 1;
        for (int t = 0; t < steps.size(); t++) {
            x.add(t);
            stories.add(steps.get(t).stories());
            most = Math.max(most, steps.get(t).stories());
        }
        Object layer = map(
                "geom",
                "bar",
                "stat",
                "identity",
                "data",
                map("x", x, "n", stories),
                "mapping",
                map("x", "x", "y", "n"),
                "fill",
                "#777777",
                "size",
                0.0,
                "width",
                0.8,
                "tooltips",
                "none");
        return map(
                "kind", "plot",
                "layers", list(layer),
                "scales",
                        list(
                                along(tilt, true),
                                map(
                                        "aesthetic",
                                        "y",
                                        "name",
                                        "stories",
                                        "limits",
                                        list(0, most * 1.08),
                                        "breaks",
                                        list(0, most),
                                        "expand",
                                        list(0, 0),
                                        "format",
                                        "d")),
                "caption", map("text", Summary.caption(tilt)),
                "theme", theme(true));
    }

    private static Map<String, Object> ribbon(
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

    private static Map<String, Object> line(List<TiltStep> steps, List<Strip> strips) {
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
    private static void blank(List<Object> layers, Strip strip, double reach, int steps) {
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

    private static Map<String, Object> label(double x, double y, String text, String colour, double align) {
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

    /** Farthest that the picture reaches from nought: all of the 80 % band and most of the 95 % band, at least ×2. */
    private static double reach(List<TiltStep> steps) {
        double most = StrictMath.log(2.2);
        for (TiltStep step : steps) {
            Bands bands = step.tilt();
            if (bands != null) {
                most = Math.max(most, Math.max(-bands.low95(), bands.high95()) * 1.08);
            }
        }
        return most;
    }

    private static Map<String, Object> up(double reach) {
        double doubling = StrictMath.log(2);
        int apart = Math.max(1, (int) StrictMath.ceil(reach / doubling / 4));
        List<Object> breaks = new ArrayList<>();
        List<Object> labels = new ArrayList<>();
        for (int k = -(int) (reach / doubling / apart); k <= reach / doubling / apart; k++) {
            breaks.add(k * apart * doubling);
            labels.add(k == 0 ? "usual" : "×" + (1L << Math.abs(k * apart)));
        }
        return map(
                "aesthetic",
                "y",
                "name",
                "odds of a cooperative act, × usual",
                "breaks",
                breaks,
                "labels",
                labels,
                "limits",
                list(-reach, reach),
                "expand",
                list(0, 0));
    }

    private static Map<String, Object> along(Tilt tilt, boolean labelled) {
        List<TiltStep> steps = tilt.steps();
        List<Object> breaks = new ArrayList<>();
        List<Object> labels = new ArrayList<>();
        int apart = Ticks.apart(tilt.question().step(), steps.size(), 11);
        for (int t : Ticks.at(steps, apart)) {
            breaks.add(t);
            labels.add(labelled ? tilt.question().step().label(steps.get(t).start()) : "");
        }
        return map(
                "aesthetic",
                "x",
                "name",
                labelled ? tilt.question().step().word() : "",
                "breaks",
                breaks,
                "labels",
                labels,
                "limits",
                list(-0.5, steps.size() - 0.5),
                "expand",
                list(0, 0));
    }

    private static Map<String, Object> theme(boolean dated) {
        return map(
                "name", "light",
                "legend_position", "none",
                "panel_grid_minor", map("name", "blank", "blank", true),
                "panel_grid_major", map("name", "line", "color", "#e6e6e6", "size", 0.4, "blank", false),
                "plot_subtitle", map("color", "#444444", "size", 13, "blank", false),
                "plot_title", map("color", INK, "face", "bold", "size", 19, "blank", false),
                "plot_caption", map("color", "#555555", "size", 11, "blank", false),
                "axis_text_x", map("angle", 0, "size", 12, "color", INK, "blank", !dated),
                "axis_title_x", map("size", 13, "color", INK, "blank", !dated),
                "axis_ticks_x", map("blank", !dated),
                "axis_text", map("color", INK, "size", 12, "blank", false),
                "axis_title", map("color", INK, "size", 13, "blank", false));
    }

    private static String wrapped(String text, int columns) {
        return String.join("\n", Lines.wrap(text, columns));
    }

    /** Numbers the made-up names in the order in which they come. */
    private static String stable(String svg) {
        Map<String, String> known = new LinkedHashMap<>();
        Matcher made = MADE_UP.matcher(svg);
        while (made.find()) {
            known.computeIfAbsent(made.group(1), key -> String.format(Locale.ROOT, "t%d", known.size()));
        }
        String result = svg;
        for (Map.Entry<String, String> entry : known.entrySet()) {
            result = result.replace(entry.getKey(), entry.getValue());
        }
        return result;
    }

    private static List<Object> list(Object... values) {
        return doubles(List.of(values));
    }

    /** The library knows whole numbers in some places and in others only fractions. */
    private static List<Object> doubles(List<?> values) {
        List<Object> doubles = new ArrayList<>();
        for (Object value : values) {
            doubles.add(value instanceof Integer whole ? (Object) whole.doubleValue() : value);
        }
        return doubles;
    }

    /** A map in this order that may be changed, as the library wants it. */
    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1] instanceof List<?> values ? doubles(values) : pairs[i + 1]);
        }
        return map;
    }
}
