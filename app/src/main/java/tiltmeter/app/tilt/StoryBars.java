package tiltmeter.app.tilt;

import static tiltmeter.app.tilt.Layers.INK;
import static tiltmeter.app.tilt.Spec.list;
import static tiltmeter.app.tilt.Spec.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** The strip under the curve: how many stories each step rests on, and what is only planned. */
final class StoryBars {
    private StoryBars() {}

    static Map<String, Object> of(Tilt tilt) {
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
                                Axes.along(tilt, true),
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
                "theme", Axes.theme(true));
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
}
