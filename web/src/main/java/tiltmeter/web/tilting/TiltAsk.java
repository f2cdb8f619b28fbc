package tiltmeter.web.tilting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Step;

/**
 * A question to the tilt as it stands in an address.
 *
 * @param between codes and blocs, the latter as {@code bloc:BRICS}
 * @param and the other side, likewise
 * @param without names of outlets that are left out
 */
public record TiltAsk(
        String country,
        List<String> between,
        List<String> and,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Step step,
        List<String> without) {
    public TiltAsk {
        between = List.copyOf(between);
        and = List.copyOf(and);
        without = without.stream().distinct().sorted().toList();
    }

    /**
     * The question as the study takes it.
     *
     * @param sides what its sides mean
     * @throws IllegalArgumentException if the answer could not mean anything; the message says why
     */
    public Question question(Sides sides) {
        return new Question(country, sides.of(between, country), sides.of(and, country), from, to, step);
    }
}
