package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.TiltStep;

/** Which steps are named on the axis of time. */
final class Ticks {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};
    private static final int[] WEEKS = {1, 2, 4, 8, 13, 26, 52, 104, 260, 520};

    private Ticks() {}

    /** Steps between two names, so that there are at most {@code most} of them. */
    static int apart(Step step, int steps, int most) {
        int[] sizes = step == Step.MONTH ? MONTHS : WEEKS;
        for (int size : sizes) {
            if (steps <= size * most) {
                return size;
            }
        }
        return Math.max(1, steps / most);
    }

    /** Every so many steps; months are counted from January, so that years stand out. */
    static List<Integer> at(List<TiltStep> steps, int apart) {
        List<Integer> at = new ArrayList<>();
        int shift = steps.isEmpty()
                        || steps.get(0).start().getDayOfMonth() != 1
                        || steps.size() < 2
                        || steps.get(1).start().getDayOfMonth() != 1
                ? 0
                : (12 * steps.get(0).start().getYear() + steps.get(0).start().getMonthValue() - 1) % apart;
        for (int t = 0; t < steps.size(); t++) {
            if ((t + shift) % apart == 0) {
                at.add(t);
            }
        }
        return at;
    }
}
