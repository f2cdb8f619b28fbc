package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Costly acts as a step line: those that speak for pole A so far in the window, less those that speak for pole B.
 *
 * <p>A count and no estimate: it has no band, weighs a treaty like a raid, and says nothing of acts before the window.
 *
 * @param balance at the end of each step, in acts
 * @param up acts drawn in each step that speak for A
 * @param down the same for B
 * @param listed acts in the list that are too doubtful to be drawn
 */
public record CostlyLine(List<Integer> balance, List<Integer> up, List<Integer> down, int listed) {
    public CostlyLine {
        balance = List.copyOf(balance);
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** @param steps the steps of the tilt, in the order of time */
    static CostlyLine of(List<TiltStep> steps, Step step, List<CostlyAct> acts) {
        int[] up = new int[steps.size()];
        int[] down = new int[steps.size()];
        int listed = 0;
        for (CostlyAct act : acts) {
            LocalDate day = act.vote().day();
            int t = day == null ? -1 : at(steps, step.start(day));
            if (!act.drawn() || t < 0) {
                listed++;
            } else if (act.side() > 0) {
                up[t]++;
            } else {
                down[t]++;
            }
        }
        List<Integer> balance = new ArrayList<>();
        List<Integer> ups = new ArrayList<>();
        List<Integer> downs = new ArrayList<>();
        int sum = 0;
        for (int t = 0; t < up.length; t++) {
            sum += up[t] - down[t];
            balance.add(sum);
            ups.add(up[t]);
            downs.add(down[t]);
        }
        return new CostlyLine(balance, ups, downs, listed);
    }

    private static int at(List<TiltStep> steps, LocalDate start) {
        for (int t = 0; t < steps.size(); t++) {
            if (steps.get(t).start().equals(start)) {
                return t;
            }
        }
        return -1;
    }

    /** How many acts are drawn. */
    public int drawn() {
        return up.stream().mapToInt(Integer::intValue).sum()
                + down.stream().mapToInt(Integer::intValue).sum();
    }
}
