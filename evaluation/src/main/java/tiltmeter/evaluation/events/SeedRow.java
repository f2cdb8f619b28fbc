package tiltmeter.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tools.jackson.databind.JsonNode;

/**
 * One labelled record of a single article whose text stands in a file of its own.
 *
 * @param n its number
 * @param words words of the sentence that tells it
 * @param type null when the row is a statement and no act
 * @param actor code of who acts or speaks; null for nobody
 * @param statuses what counts as right, the label's own first
 * @param when null when the row does not tell
 */
record SeedRow(
        int n,
        String words,
        @Nullable EventType type,
        @Nullable String actor,
        @Nullable String actorPerson,
        @Nullable String recipient,
        boolean symmetric,
        List<Status> statuses,
        @Nullable String voice,
        List<String> deniedBy,
        @Nullable Days when,
        JsonNode json) {
    SeedRow {
        statuses = List.copyOf(statuses);
        deniedBy = List.copyOf(deniedBy);
    }

    static SeedRow of(Rows.Row row) {
        Fields fields = Fields.of(row.json(), row.place());
        List<Status> statuses = new ArrayList<>();
        statuses.add(fields.value("status", Status::ofWord));
        for (String word : fields.texts("status_accept")) {
            Status status;
            try {
                status = Status.ofWord(word);
            } catch (IllegalArgumentException e) {
                throw fields.wrong("status_accept", "has no such value: \"" + word + "\"");
            }
            if (!statuses.contains(status)) {
                statuses.add(status);
            }
        }
        return new SeedRow(
                fields.number("n"),
                fields.text("in"),
                fields.textOrNull("type") == null ? null : fields.value("type", EventType::valueOf),
                fields.textOrNull("actor"),
                fields.textOrNull("actor_person"),
                fields.textOrNull("recipient"),
                fields.flag("symmetric"),
                statuses,
                fields.textOrNull("voice"),
                fields.texts("denied_by"),
                fields.daysOrNull("when"),
                row.json());
    }
}
