package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side: a country, a list of countries, or a bloc whose members come and go.
 *
 * @param name what the side was called when it was asked for, such as {@code IGO:BRICS}; of a list, its codes with
 *     commas
 * @param seats who belongs to it and when, in the order given
 */
public record Pole(String name, List<Seat> seats) {
    /**
     * A member and the days on which it is one, both included; null for an open end. It cannot end before it begins.
     */
    public record Seat(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        public Seat {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(code + " leaves on " + to + ", before it comes on " + from);
            }
        }

        boolean holds(@Nullable LocalDate day) {
            return day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
        }

        boolean meets(Seat other) {
            return code.equals(other.code)
                    && (from == null || other.to == null || !other.to.isBefore(from))
                    && (other.from == null || to == null || !to.isBefore(other.from));
        }
    }

    public Pole {
        seats = List.copyOf(new LinkedHashSet<>(seats));
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("a pole has no code in it");
        }
    }

    /** These codes, at any time; repeated ones count once. */
    public static Pole of(List<String> codes) {
        return new Pole(
                String.join(",", new LinkedHashSet<>(codes)),
                codes.stream().map(code -> new Seat(code, null, null)).toList());
    }

    /** Whether {@code code} belongs to it on {@code day}; without a day, whether it ever does. */
    public boolean has(String code, @Nullable LocalDate day) {
        return seats.stream().anyMatch(seat -> seat.code().equals(code) && seat.holds(day));
    }

    /** All codes that ever belong to it, each once, in the order given. */
    public List<String> codes() {
        return List.copyOf(new LinkedHashSet<>(seats.stream().map(Seat::code).toList()));
    }

    /** The same side with the seats of the poles of {@code others} added: a list of blocs and countries is one side. */
    public static Pole joined(List<Pole> others) {
        List<Seat> all = new ArrayList<>();
        others.forEach(pole -> all.addAll(pole.seats()));
        return new Pole(String.join(",", others.stream().map(Pole::name).toList()), all);
    }

    /**
     * The same side without {@code code}: what a member of a bloc deals with.
     *
     * @throws IllegalArgumentException if nobody is left
     */
    public Pole without(String code) {
        return new Pole(
                name, seats.stream().filter(seat -> !seat.code().equals(code)).toList());
    }
}
