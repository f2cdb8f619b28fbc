package tiltmeter.app.tilt;

import static tiltmeter.app.tilt.Layers.INK;
import static tiltmeter.app.tilt.Spec.list;
import static tiltmeter.app.tilt.Spec.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** Scales and looks that the strips of a picture share. */
final class Axes {
    private Axes() {}

    /** Farthest that the picture reaches from nought: all of the 80 % band and most of the 95 % band, at least ×2. */
    static double reach(List<TiltStep> steps) {
        double most = StrictMath.log(2.2);
        for (TiltStep step : steps) {
            Bands bands = step.tilt();
            if (bands != null) {
                most = Math.max(most, Math.max(-bands.low95(), bands.high95()) * 1.08);
            }
        }
        return most;
    }

    static Map<String, Object> up(double reach) {
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

    static Map<String, Object> along(Tilt tilt, boolean labelled) {
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

    static Map<String, Object> theme(boolean dated) {
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
}
