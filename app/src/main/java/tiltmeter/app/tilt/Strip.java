package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.TiltStep;

/** Steps in a row that all have a figure, or all have none; {@code last} is included. */
record Strip(int first, int last, boolean hasFigure) {

    static List<Strip> of(List<TiltStep> steps) {
        List<Strip> strips = new ArrayList<>();
        int first = 0;
        for (int t = 1; t <= steps.size(); t++) {
            boolean has = steps.get(first).tilt() != null;
            if (t == steps.size() || (steps.get(t).tilt() != null) != has) {
                strips.add(new Strip(first, t - 1, has));
                first = t;
            }
        }
        return strips;
    }

    /** Positions of the corners of a curve over the strip: its middles, and half a step beyond at both ends. */
    List<Double> positions() {
        List<Double> positions = new ArrayList<>();
        positions.add(first - 0.5);
        for (int t = first; t <= last; t++) {
            positions.add((double) t);
        }
        positions.add(last + 0.5);
        return positions;
    }

    /** The heights of a curve at {@link #positions}. */
    List<Double> heights(List<TiltStep> steps, ToDoubleFunction<Bands> of) {
        List<Double> heights = new ArrayList<>();
        heights.add(of.applyAsDouble(figure(steps.get(first).tilt())));
        for (int t = first; t <= last; t++) {
            heights.add(of.applyAsDouble(figure(steps.get(t).tilt())));
        }
        heights.add(of.applyAsDouble(figure(steps.get(last).tilt())));
        return heights;
    }

    private static Bands figure(@Nullable Bands bands) {
        if (bands == null) {
            throw new IllegalStateException("a strip with figures has a step without");
        }
        return bands;
    }
}
