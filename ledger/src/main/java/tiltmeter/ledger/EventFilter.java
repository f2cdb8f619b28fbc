package tiltmeter.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * Which events are wanted; an empty list or null asks for no restriction.
 *
 * @param actors codes; of a mutual act either side counts as actor
 * @param recipients codes; of a mutual act either side counts as recipient
 * @param from first day: an event counts when it can have fallen on it or later, or, undated, was published then
 * @param to last day, in the same way
 * @param article id of the article
 * @param limit the most that are wanted; 0 for all
 */
public record EventFilter(
        List<String> actors,
        List<String> recipients,
        List<EventType> types,
        List<Status> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String article,
        int limit) {
    /** Every event. */
    public static final EventFilter ALL =
            new EventFilter(List.of(), List.of(), List.of(), List.of(), null, null, null, 0);

    public EventFilter {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }
}
