package tiltmeter.web.tilting;

import java.util.List;
import tiltmeter.tilt.Pole;

/** What the sides of a question mean: codes, and blocs whose members come and go. */
@FunctionalInterface
public interface Sides {
    /** Codes alone, for whoever knows no bloc. */
    Sides CODES = (parts, country) -> Pole.of(parts);

    /**
     * The side that {@code parts} name together, seen from {@code country}.
     *
     * @param parts codes, and blocs as {@code bloc:BRICS}
     * @throws IllegalArgumentException if one of them names nobody; the message says whom there is
     */
    Pole of(List<String> parts, String country);
}
