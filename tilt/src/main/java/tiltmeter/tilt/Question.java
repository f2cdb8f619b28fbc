package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way does {@code country} lean between two poles?
 *
 * @param country code of the country whose dealings are measured
 * @param poleA codes that are pooled on the side that counts upwards; repeated codes count once
 * @param poleB codes that are pooled on the other side
 * @param from first day of the window; null to begin with the first act that is not background
 * @param to last day of the window; null to end with the last act that is not background
 */
public record Question(
        String country,
        List<String> poleA,
        List<String> poleB,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Step step) {
    /** @throws IllegalArgumentException if the answer could not mean anything; the message says why */
    public Question {
        poleA = List.copyOf(new LinkedHashSet<>(poleA));
        poleB = List.copyOf(new LinkedHashSet<>(poleB));
        if (poleA.isEmpty() || poleB.isEmpty()) {
            throw new IllegalArgumentException("a pole has no code in it");
        }
        for (String code : poleA) {
            if (poleB.contains(code)) {
                throw new IllegalArgumentException(code + " stands on both sides");
            }
        }
        if (poleA.contains(country) || poleB.contains(country)) {
            throw new IllegalArgumentException(country + " cannot lean towards or away from itself");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day, " + to + ", is before the first, " + from);
        }
    }

    /** The same question asked from the other side. */
    public Question swapped() {
        return new Question(country, poleB, poleA, from, to, step);
    }
}
