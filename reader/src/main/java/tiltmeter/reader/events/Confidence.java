package tiltmeter.reader.events;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;

/**
 * How likely type, actor and recipient of a draft are all right, in [0, 1].
 *
 * <p>A first estimate from how the act was found; its parts were set by hand and are to be replaced by a fit.
 */
final class Confidence {
    private static final double BASE = 0.35;
    private static final double PER_DEMAND = 0.04;
    private static final double PER_NAMED_END = 0.15;
    private static final double FOR_INFERENCE = -0.15;

    private Confidence() {}

    static double of(Draft draft) {
        double sum = BASE + PER_DEMAND * Math.min(5, draft.act.frame().demands());
        sum += named(draft.actor) + named(draft.recipient);
        sum += draft.inferred ? FOR_INFERENCE : 0;
        sum -= 0.05 * Math.min(2, draft.alternatives.size());
        return Math.round(Math.max(0.05, Math.min(0.95, sum)) * 100) / 100.0;
    }

    private static double named(@Nullable Participant end) {
        return end != null && end.code() != null ? PER_NAMED_END : 0;
    }
}
