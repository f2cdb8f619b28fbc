package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way does {@code country} lean between two poles?
 *
 * @param country code of the country whose dealings are measured
 * @param a the side that counts upwards; its codes are pooled
 * @param b the other side
 * @param from first day of the window; null to begin with the first act that is not background
 * @param to last day of the window; null to end with the last act that is not background
 */
public record Question(
        String country,
        Pole a,
        Pole b,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Step step) {
    /** @throws IllegalArgumentException if the answer could not mean anything; the message says why */
    public Question {
        for (Pole.Seat seat : a.seats()) {
            if (b.seats().stream().anyMatch(seat::meets)) {
                throw new IllegalArgumentException(seat.code() + " stands on both sides");
            }
        }
        if (a.has(country, null) || b.has(country, null)) {
            throw new IllegalArgumentException(country + " cannot lean towards or away from itself");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day, " + to + ", is before the first, " + from);
        }
    }

    /** The same with poles that are plain lists of codes. */
    public Question(
            String country,
            List<String> poleA,
            List<String> poleB,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Step step) {
        this(country, Pole.of(poleA), Pole.of(poleB), from, to, step);
    }

    /** All codes that ever belong to pole A. */
    public List<String> poleA() {
        return a.codes();
    }

    /** All codes that ever belong to pole B. */
    public List<String> poleB() {
        return b.codes();
    }

    /** The same question asked from the other side. */
    public Question swapped() {
        return new Question(country, b, a, from, to, step);
    }
}
