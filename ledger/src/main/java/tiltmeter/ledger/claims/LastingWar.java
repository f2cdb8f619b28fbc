package tiltmeter.ledger.claims;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * Names of a whole war, which is one act however long it lasts and whatever else is told beside it: "the invasion",
 * "Sudovia's war on Norland".
 *
 * <p>Misses: two wars between the same two ends within {@value #YEARS} years, which become one.
 */
final class LastingWar {
    private static final int YEARS = 3;

    private static final Set<String> NAMES = Set.of("war", "invasion", "invader", "aggression", "aggressor");

    /** Wars that are none, or that nobody has begun. */
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\b(?:nuclear|cold|trade|proxy|information|price|civil|world|future|another|new) war");

    private LastingWar() {}

    /** Whether both name the war between their ends as a whole. */
    static boolean same(Told a, Told b) {
        return names(a) && names(b) && near(a, b);
    }

    private static boolean names(Told told) {
        SortedSet<String> words = new TreeSet<>(Stems.of(told.trigger(), List.of()));
        words.retainAll(NAMES);
        return told.status() == Status.HAPPENED
                && told.type() == EventType.ASSAULT
                && told.recipient() != null
                && !words.isEmpty()
                && !OTHER.matcher(told.quote()).find();
    }

    private static boolean near(Told a, Told b) {
        Days first = a.when();
        Days second = b.when();
        if (first != null && second != null) {
            return !first.last().plusYears(YEARS).isBefore(second.first())
                    && !second.last().plusYears(YEARS).isBefore(first.first());
        }
        return a.article().equals(b.article())
                || (a.published() != null
                        && b.published() != null
                        && !a.published().plusYears(YEARS).isBefore(b.published())
                        && !b.published().plusYears(YEARS).isBefore(a.published()));
    }
}
