package tiltmeter.reader.types;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import tiltmeter.model.EventType;

/**
 * Which act links two ends.
 *
 * @param type the likeliest act. Where the model says that somebody yields, CONCEDE or RETREAT as the lexicon leans,
 *     even if another act has more than the half that is left to each
 * @param probabilities of all sixteen acts, in the order of the types; they sum to 1
 */
public record Typed(EventType type, Map<EventType, Double> probabilities) {
    public Typed {
        probabilities = Collections.unmodifiableMap(new EnumMap<>(probabilities));
    }

    /** How likely {@code other} is, in [0, 1]. */
    public double probability(EventType other) {
        return probabilities.getOrDefault(other, 0.0);
    }

    /** How likely {@link #type} is, CONCEDE and RETREAT together, in [0, 1]. */
    public double confidence() {
        boolean yields = type == EventType.CONCEDE || type == EventType.RETREAT;
        return yields
                ? Math.min(1, probability(EventType.CONCEDE) + probability(EventType.RETREAT))
                : probability(type);
    }
}
