package tiltmeter.ledger.claims;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * Who met whom: of two meetings or visits, those with the same persons are one, those with others are two. Other acts
 * are done by states, whoever of their people an article names.
 *
 * <p>Misses: two names of one person that nobody resolved.
 */
final class Persons {
    private Persons() {}

    /** Whether both name the same person on one side and nobody else there. */
    static boolean same(Told a, Told b) {
        if (a.type() != EventType.CONSULT || differ(a, b)) {
            return false;
        }
        SortedSet<String> both = of(a);
        both.retainAll(of(b));
        return !both.isEmpty();
    }

    /** Whether at the end of one country each names a person, and not the same one. */
    static boolean differ(Told a, Told b) {
        if (a.type() != EventType.CONSULT) {
            return false;
        }
        boolean straight = other(a.actorPerson(), b.actorPerson()) || other(a.recipientPerson(), b.recipientPerson());
        boolean turned = other(a.actorPerson(), b.recipientPerson()) || other(a.recipientPerson(), b.actorPerson());
        return a.actor().equals(b.actor()) ? straight : turned;
    }

    private static boolean other(@Nullable String a, @Nullable String b) {
        return a != null && b != null && !a.equals(b);
    }

    private static SortedSet<String> of(Told told) {
        SortedSet<String> persons = new TreeSet<>();
        if (told.actorPerson() != null) {
            persons.add(told.actorPerson());
        }
        if (told.recipientPerson() != null) {
            persons.add(told.recipientPerson());
        }
        return persons;
    }
}
