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
                        ? list(curve(tilt, breaks), StoryBars.of(tilt))
                        : list(curve(tilt, breaks), costly(tilt, line), StoryBars.of(tilt)),
                "ggsize",
                map("width", WIDTH, "height", HEIGHT));
        return Spec.stable(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                picture, null, new UnsupportedRGBEncoder(), false));
    }

    private Map<String, Object> curve(Tilt tilt, List<Break> breaks) {
        List<TiltStep> steps = tilt.steps();
        double reach = Axes.reach(steps);
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
                "scales", list(Axes.along(tilt, false), Axes.up(reach)),
                "theme", Axes.theme(false));
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
                        Axes.along(tilt, false),
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
                Axes.theme(false));
    }

    private static String wrapped(String text, int columns) {
        return String.join("\n", Lines.wrap(text, columns));
    }
}
