package tiltmeter.evaluation.statuses;

import java.util.List;
import tiltmeter.model.Status;

/** Counts how often given statuses are among the right ones. */
@SuppressWarnings("EnumOrdinal") // only to count
final class Agreement {
    private static final int WIDTH = Status.values().length;

    private final int[] hits = new int[WIDTH];
    private final int[] given = new int[WIDTH];
    private final int[] labelled = new int[WIDTH];
    private int count;
    private int right;

    /** Where several are right and none of them is given, the first counts as missed. */
    void add(Status answer, List<Status> labels) {
        boolean hit = labels.contains(answer);
        count++;
        right += hit ? 1 : 0;
        given[answer.ordinal()]++;
        hits[answer.ordinal()] += hit ? 1 : 0;
        labelled[(hit ? answer : labels.get(0)).ordinal()]++;
    }

    int count() {
        return count;
    }

    /** In [0, 1]; 0 when nothing was counted. */
    double right() {
        return count == 0 ? 0 : right / (double) count;
    }

    /** Mean F1 of the statuses, in [0, 1]; one that occurs nowhere counts as 0. */
    double macroF1() {
        double sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += given[i] + labelled[i] == 0 ? 0 : 2.0 * hits[i] / (given[i] + labelled[i]);
        }
        return sum / WIDTH;
    }
}
