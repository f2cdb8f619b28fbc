package tiltmeter.evaluation.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Two tellings and whether a labeller takes them for one claim.
 *
 * @param place file and line
 */
record ClaimPair(String place, Telling left, Telling right, EventType type, boolean same, JsonNode json) {
    /** The words that name an act, in code points of the text's body. */
    record Telling(String text, Span trigger) {
        /**
         * The number of the event of {@code type} whose trigger shares most characters with the label's; where there is
         * none, of another type; -1 when no event stands there.
         */
        int find(@Nullable Reading reading, EventType type) {
            int best = -1;
            int most = 0;
            List<Event> events = reading == null ? List.of() : reading.events();
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                int shared = Math.min(event.trigger().end(), trigger.end())
                        - Math.max(event.trigger().start(), trigger.start());
                int score = shared <= 0 ? 0 : 2 * shared + (event.type() == type ? 1000 : 0);
                if (score > most) {
                    best = i;
                    most = score;
                }
            }
            return best;
        }
    }

    static List<ClaimPair> load(Path file) {
        List<ClaimPair> pairs = new ArrayList<>();
        for (Rows.Row row : Rows.of(file)) {
            Fields fields = Fields.of(row.json(), row.place());
            if (!fields.has("same")) {
                throw fields.wrong("same", "is missing");
            }
            pairs.add(new ClaimPair(
                    row.place(),
                    telling(fields, "left"),
                    telling(fields, "right"),
                    fields.value("type", EventType::valueOf),
                    fields.flag("same"),
                    row.json()));
        }
        return pairs;
    }

    private static Telling telling(Fields fields, String side) {
        Fields telling = fields.objectOrNull(side);
        if (telling == null) {
            throw fields.wrong(side, "is missing");
        }
        List<JsonNode> ends = telling.array("trigger");
        if (ends.size() != 2) {
            throw telling.wrong("trigger", "is not [start, end]");
        }
        return new Telling(
                telling.text("text"),
                new Span(ends.get(0).intValue(), ends.get(1).intValue()));
    }
}
