package tiltmeter.tilt;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tiltmeter.model.EventType;

/** What each vote of a pair weighs. */
final class Weights {
    private Weights() {}

    static List<Vote> apply(List<Vote> votes, Settings.Weighting weighting) {
        return switch (weighting) {
            case UNIT -> votes;
            case PLOVER -> by(votes, vote -> ofType(vote.type()));
            case GOLDSTEIN -> by(votes, vote -> Math.abs(vote.intensity()));
        };
    }

    private static List<Vote> by(List<Vote> votes, ToDoubleFunction<Vote> size) {
        double sum = 0;
        double weights = 0;
        for (Vote vote : votes) {
            sum += vote.weight() * size.applyAsDouble(vote);
            weights += vote.weight();
        }
        if (!(sum > 0)) {
            return votes;
        }
        double mean = sum / weights;
        return votes.stream()
                .map(vote -> vote.weighing(vote.weight() * size.applyAsDouble(vote) / mean))
                .toList();
    }

    /**
     * Size of a type of PLOVER, 0 to 10: the mean size of the Goldstein figures of the CAMEO codes that belong to the
     * type, rounded to halves (from {@code cameo.tsv}). PLOVER's manual prints a table of its own whose ACCUSE has the
     * wrong sign; only sizes are needed here, as the sign comes from the quad class.
     */
    static double ofType(EventType type) {
        return switch (type) {
            case CONSULT -> 1.5;
            case ACCUSE -> 2;
            case REQUEST, REJECT, SUPPORT -> 4;
            case AGREE -> 5.5;
            case CONCEDE, SANCTION -> 6;
            case THREATEN, COOPERATE, COERCE -> 6.5;
            case PROTEST, MOBILIZE -> 7;
            case AID -> 7.5;
            case RETREAT -> 9;
            case ASSAULT -> 9.5;
        };
    }
}
