package tiltmeter.reader.stance;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.statements.Attribution;

/** Weighs what speaks for a friendly and a hostile stance. */
@FunctionalInterface
public interface StanceJudge {
    /**
     * The stance in [-1, 1]; null when nothing shows one.
     *
     * @param code whom it is towards
     * @param signs named figures in [-2, 2], positive for friendly; what is not named is 0
     */
    @Nullable
    Double stance(Attribution attribution, String code, SortedMap<String, Double> signs);
}
