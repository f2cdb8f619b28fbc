package tiltmeter.app.tilt;

import static tiltmeter.app.tilt.Layers.INK;
import static tiltmeter.app.tilt.Layers.SIDE_A;
import static tiltmeter.app.tilt.Layers.SIDE_B;
import static tiltmeter.app.tilt.Spec.list;
import static tiltmeter.app.tilt.Spec.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.CostlyLine;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** A tilt as a picture for print: the same tilt gives the same bytes. */
public final class SvgChart {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 560;
    private final Names names;

    public SvgChart(Names names) {
        this.names = names;
    }

    /** The picture without breaks. */
    public String draw(Tilt tilt) {
        return draw(tilt, List.of());
    }

    /** The picture with breaks and, where any is sure enough, costly acts. */
    public String draw(Study study) {
        CostlyLine line = study.costlyLine();
        return draw(study.tilt(), study.breaks(), line.drawn() > 0 ? line : null);
    }

    /** The picture; {@code tilt} has at least one step. */
    public String draw(Tilt tilt, List<Break> breaks) {
        return draw(tilt, breaks, null);
    }

    private String draw(Tilt tilt, List<Break> breaks, @Nullable CostlyLine line) {
        Map<String, Object> picture = map(
                "kind",
                "subplots",
                "layout",
                map(
                        "name",
                        "grid",
                        "ncol",
                        1,
                        "nrow",
                        line == null ? 2 : 3,
                        "heights",
                        line == null ? list(3.3, 1) : list(3.3, 0.7, 1),
                        "align",
                        true,
                        "vspace",
                        0),
                "figures",
                line == null
                        ? list(curve(tilt, breaks), bars(tilt))
                        : list(curve(tilt, breaks), costly(tilt, line), bars(tilt)),
                "ggsize",
                map("width", WIDTH, "height", HEIGHT));
        return Spec.stable(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                picture, null, new UnsupportedRGBEncoder(), false));
    }

    private Map<String, Object> curve(Tilt tilt, List<Break> breaks) {
        List<TiltStep> steps = tilt.steps();
        double reach = reach(steps);
        List<Object> layers = new ArrayList<>();
        List<Strip> strips = Strip.of(steps);
        List<Strip> shown = strips.stream().filter(Strip::hasFigure).toList();
        strips.stream()
                .filter(strip -> !strip.hasFigure())
                .forEach(strip -> Layers.blank(layers, strip, reach, steps.size()));
        for (boolean above : new boolean[] {true, false}) {
            String colour = above ? SIDE_A : SIDE_B;
            layers.add(Layers.ribbon(steps, shown, Bands::low95, Bands::high95, above, colour, 0.22));
            layers.add(Layers.ribbon(steps, shown, Bands::low80, Bands::high80, above, colour, 0.40));
        }
        layers.add(map("geom", "hline", "yintercept", 0.0, "color", INK, "size", 0.5, "linetype", "dashed"));
        layers.add(Layers.line(steps, shown));
        Layers.breaks(layers, steps, breaks, reach);
        String a = names.of(tilt.question().a());
        String b = names.of(tilt.question().b());
        layers.add(Layers.label(-0.4, reach * 0.93, "▲ towards " + a, SIDE_A, 0));
        layers.add(Layers.label(-0.4, -reach * 0.93, "▼ towards " + b, SIDE_B, 0));
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

    private static Map<String, Object> costly(Tilt tilt, CostlyLine line) {
        double[] ends = CostlyRow.ends(line);
        double room = 0.15 * (ends[1] - ends[0]);
        return map(
                "kind",
                "plot",
                "layers",
                CostlyRow.layers(line),
                "scales",
                list(
                        along(tilt, false),
                        map(
                                "aesthetic",
                                "y",
                                "name",
                                "costly",
                                "limits",
                                list(ends[0] - room, ends[1] + room),
                                "breaks",
                                list(ends[0], ends[1]),
                                "expand",
                                list(0, 0),
                                "format",
                                "d")),
                "theme",
                theme(false));
    }

    private Map<String, Object> bars(Tilt tilt) {
        List<TiltStep> steps = tilt.steps();
        List<Integer> x = new ArrayList<>();
        List<Integer> stories = new ArrayList<>();
        int most = 1;
        for (int t = 0; t < steps.size(); t++) {
            x.add(t);
            stories.add(steps.get(t).stories());
            most = Math.max(most, Math.max(steps.get(t).stories(), pending(steps.get(t))));
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
                "layers", list(layer, planned(steps)),
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

    /** Acts planned or possible: a ring at their number, as they are seen and not counted. */
    private static Map<String, Object> planned(List<TiltStep> steps) {
        List<Integer> x = new ArrayList<>();
        List<Integer> n = new ArrayList<>();
        for (int t = 0; t < steps.size(); t++) {
            if (pending(steps.get(t)) > 0) {
                x.add(t);
                n.add(pending(steps.get(t)));
            }
        }
        return map(
                "geom",
                "point",
                "data",
                map("x", x, "n", n),
                "mapping",
                map("x", "x", "y", "n"),
                "shape",
                1,
                "color",
                INK,
                "size",
                2.5,
                "tooltips",
                "none");
    }

    private static int pending(TiltStep step) {
        return step.a().pending() + step.b().pending();
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
}
