package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that a tilt is measured from. Nothing in it needs to be in any order.
 *
 * @param deeds acts between any two parties; those of nobody in the question serve the profile of third parties
 * @param positions what is said for one country about another
 * @param ownership who stands behind the outlets
 * @param storiesByDay how many stories of any kind were published each day, against which the coverage of a pair is
 *     seen; empty when not known
 * @param set name of the imported event set that all of it is from; null for records that were read from pages
 */
public record Evidence(
        List<Deed> deeds,
        List<Position> positions,
        Ownership ownership,
        SortedMap<LocalDate, Integer> storiesByDay,
        @Nullable String set) {
    public Evidence {
        deeds = List.copyOf(deeds);
        positions = List.copyOf(positions);
        storiesByDay = Collections.unmodifiableSortedMap(new TreeMap<>(storiesByDay));
    }

    /** Records that were read from pages. */
    public Evidence(
            List<Deed> deeds,
            List<Position> positions,
            Ownership ownership,
            SortedMap<LocalDate, Integer> storiesByDay) {
        this(deeds, positions, ownership, storiesByDay, null);
    }

    /** The acts of an imported event set, which has neither statements nor a count of all that is published. */
    public static Evidence ofSet(String name, Collection<Deed> deeds, Ownership ownership) {
        return new Evidence(List.copyOf(deeds), List.of(), ownership, new TreeMap<>(Map.of()), name);
    }

    /** Acts alone, of outlets that nothing is known about. */
    public static Evidence of(Collection<Deed> deeds) {
        return new Evidence(List.copyOf(deeds), List.of(), Ownership.UNKNOWN, new TreeMap<>(Map.of()));
    }

    /** The same with only those outlets. */
    Evidence keeping(Predicate<String> outlet) {
        return new Evidence(
                deeds.stream().filter(deed -> outlet.test(deed.outlet())).toList(),
                positions.stream()
                        .filter(position -> outlet.test(position.outlet()))
                        .toList(),
                ownership,
                storiesByDay,
                set);
    }
}
