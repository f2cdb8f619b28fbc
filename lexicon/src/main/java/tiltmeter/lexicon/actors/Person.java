package tiltmeter.lexicon.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Sector;

/**
 * Somebody with at least one dated office.
 *
 * @param name full name as records print it, in the order in which news prints it
 * @param surname the part that stands alone later on: "Xi" of Xi Jinping, "von der Leyen"
 * @param aliases other spellings of the full name
 * @param tenures offices in the order of the file; never empty
 */
public record Person(String name, String surname, List<String> aliases, List<Tenure> tenures) {

    /**
     * One office.
     *
     * @param code whom the person acted for
     * @param role a role name such as {@code foreign_minister}
     */
    public record Tenure(String code, Sector sector, String role, Period period) {}

    public Person {
        aliases = List.copyOf(aliases);
        tenures = List.copyOf(tenures);
    }

    /** The offices held on {@code day}; all of them when the day is not known. */
    public List<Tenure> on(@Nullable LocalDate day) {
        List<Tenure> held = new ArrayList<>();
        for (Tenure tenure : tenures) {
            if (tenure.period().holds(day)) {
                held.add(tenure);
            }
        }
        return held;
    }

    /** The office that counts on {@code day}: one held, else the last one before, else the first one after. */
    public Tenure nearest(@Nullable LocalDate day) {
        List<Tenure> held = on(day);
        if (!held.isEmpty()) {
            return day == null ? held.get(held.size() - 1) : held.get(0);
        }
        Tenure last = null;
        for (Tenure tenure : tenures) {
            if (day != null && !tenure.period().beginsAfter(day)) {
                last = last == null || later(tenure, last) ? tenure : last;
            }
        }
        return last == null ? tenures.get(0) : last;
    }

    private static boolean later(Tenure a, Tenure b) {
        LocalDate endOfA = a.period().to();
        LocalDate endOfB = b.period().to();
        return endOfA != null && endOfB != null && endOfA.isAfter(endOfB);
    }
}
