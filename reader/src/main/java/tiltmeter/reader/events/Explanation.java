package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tiltmeter.model.Event;

/**
 * How an event came about, step by step from the words to the code.
 *
 * @param event the record, with spans in UTF-16 units
 * @param steps in the order in which they were taken
 * @param evidence what its confidence was worked out from
 */
public record Explanation(Event event, List<Step> steps, Map<String, Double> evidence) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** As this one, with a step before the others. */
    public Explanation after(Step first) {
        List<Step> all = new ArrayList<>();
        all.add(first);
        all.addAll(steps);
        return new Explanation(event, all, evidence);
    }

    /** One step: what was asked, and what was found. */
    public record Step(String name, String found) {}
}
