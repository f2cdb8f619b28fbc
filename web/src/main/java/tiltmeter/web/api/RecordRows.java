package tiltmeter.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Origin;
import tiltmeter.ledger.StatementEntry;
import tiltmeter.model.Participant;
import tiltmeter.web.data.Json;
import tools.jackson.databind.node.ObjectNode;

/** Records as answers: in the record format with where they come from, or flat for tables. */
final class RecordRows {
    private RecordRows() {}

    static ObjectNode with(String record, Origin origin, String quote) {
        ObjectNode tree = Json.tree(record);
        tree.put("quote", quote);
        tree.put("story", origin.story());
        tree.put(
                "published",
                origin.published() == null ? null : origin.published().toString());
        tree.put("publisher", origin.publisher());
        tree.put("title", origin.title());
        tree.put("url", origin.url());
        return tree;
    }

    static Map<String, @Nullable Object> flat(EventEntry entry) {
        var event = entry.event();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", event.id());
        row.put("type", event.type().name());
        row.put("cameo", event.cameo());
        row.put("intensity", event.intensity());
        participant(row, "actor", event.actor());
        participant(row, "recipient", event.recipient());
        row.put("symmetric", event.symmetric());
        row.put("status", event.status().word());
        row.put("voice", event.voice());
        row.put("denied_by", event.deniedBy());
        row.put("when_first", event.when() == null ? null : event.when().first());
        row.put("when_last", event.when() == null ? null : event.when().last());
        row.put("confidence", event.confidence());
        row.put("quote", entry.quote());
        origin(row, entry.origin());
        return row;
    }

    static Map<String, @Nullable Object> flat(StatementEntry entry) {
        var statement = entry.statement();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", statement.id());
        participant(row, "speaker", statement.speaker());
        participant(row, "addressee", statement.addressee());
        row.put("form", statement.form().word());
        row.put("about", statement.about());
        row.put("stance", statement.stance());
        row.put("confidence", statement.confidence());
        row.put("quote", entry.quote());
        origin(row, entry.origin());
        return row;
    }

    private static void participant(Map<String, @Nullable Object> row, String name, @Nullable Participant who) {
        row.put(name + "_code", who == null ? null : who.code());
        row.put(name + "_name", who == null ? null : who.name());
        row.put(name + "_person", who == null ? null : who.person());
    }

    private static void origin(Map<String, @Nullable Object> row, Origin origin) {
        row.put("article", origin.article());
        row.put("story", origin.story());
        row.put("published", origin.published());
        row.put("publisher", origin.publisher());
        row.put("title", origin.title());
        row.put("url", origin.url());
    }
}
