package tiltmeter.ledger.corrections;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;

/**
 * Finds the event that a rule was made for, also after a newer reader read the text otherwise. Events that share no
 * letter with the trigger are out. Of the others the first is taken that was read as it was when the rule was made;
 * else one that agrees in all that the rule does not change; else the only one on that trigger. Where several are left
 * none is taken: a wrong record is better than a wrong correction, and {@code recode} says which rules found nothing.
 */
final class EventSearch {
    private EventSearch() {}

    static @Nullable Event find(List<Event> events, Target.OneEvent target, Change change) {
        List<Event> near = events.stream()
                .filter(event -> event.trigger().start() < target.trigger().end()
                        && target.trigger().start() < event.trigger().end())
                .toList();
        Predicate<Event> type = event -> event.type() == target.type();
        Predicate<Event> actor = event -> Objects.equals(code(event.actor()), target.actor());
        Predicate<Event> recipient = event -> Objects.equals(code(event.recipient()), target.recipient());
        for (Event event : near) {
            if (type.and(actor).and(recipient).test(event)) {
                return event;
            }
        }
        List<Event> agreeing = near.stream()
                .filter(event -> (change.kind() != null || type.test(event))
                        && (change.actor() != null || actor.test(event))
                        && (change.recipient() != null || recipient.test(event)))
                .toList();
        if (agreeing.size() == 1) {
            return agreeing.get(0);
        }
        return near.size() == 1 ? near.get(0) : null;
    }

    private static @Nullable String code(@Nullable Participant who) {
        return who == null ? null : who.code();
    }
}
