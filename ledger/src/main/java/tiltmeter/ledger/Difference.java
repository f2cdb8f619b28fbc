package tiltmeter.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;

/** Which records differ between two states of a ledger. */
public final class Difference {
    private Difference() {}

    /**
     * A record that is not the same in both.
     *
     * @param kind event or statement
     * @param before its line before; null when it was not there
     * @param after its line after; null when it is there no longer
     */
    public record Moved(String kind, String article, @Nullable String before, @Nullable String after) {}

    /**
     * Hands over what differs, text by text in the order of their ids. An event is the same one when its id is, else
     * when it has the same trigger and no other of that trigger is left.
     */
    public static void between(Ledger before, Ledger after, Consumer<Moved> sink) {
        Map<String, Map<String, String>> old = records(before);
        Map<String, Map<String, String>> now = records(after);
        List<String> articles = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(id -> !old.containsKey(id)).forEach(articles::add);
        articles.sort(Comparator.naturalOrder());
        for (String article : articles) {
            compare(
                    article,
                    new LinkedHashMap<>(old.getOrDefault(article, Map.of())),
                    new LinkedHashMap<>(now.getOrDefault(article, Map.of())),
                    sink);
        }
    }

    /** By article, the line of each record by its key; hashes would save room, but what moved must be shown. */
    private static Map<String, Map<String, String>> records(Ledger ledger) {
        Map<String, Map<String, String>> records = new LinkedHashMap<>();
        ledger.export(entry -> {
            Article article = entry.reading().article();
            Map<String, String> lines = new LinkedHashMap<>();
            for (Event event : entry.reading().events()) {
                lines.put("event " + event.id(), RecordJson.line(event));
            }
            for (Statement statement : entry.reading().statements()) {
                lines.put("statement " + statement.id(), RecordJson.line(statement));
            }
            if (!lines.isEmpty()) {
                records.put(article.id(), lines);
            }
        });
        return records;
    }

    private static void compare(
            String article, Map<String, String> before, Map<String, String> after, Consumer<Moved> sink) {
        Iterator<Map.Entry<String, String>> lines = before.entrySet().iterator();
        while (lines.hasNext()) {
            Map.Entry<String, String> line = lines.next();
            String now = after.remove(line.getKey());
            if (now != null) {
                if (!now.equals(line.getValue())) {
                    sink.accept(new Moved(kind(line.getKey()), article, line.getValue(), now));
                }
                lines.remove();
            }
        }
        for (Map.Entry<String, String> line : before.entrySet()) {
            String twin = twin(line, after);
            String now = twin == null ? null : after.remove(twin);
            sink.accept(new Moved(kind(line.getKey()), article, line.getValue(), now));
        }
        after.forEach((key, line) -> sink.accept(new Moved(kind(key), article, null, line)));
    }

    private static @Nullable String twin(Map.Entry<String, String> line, Map<String, String> after) {
        if (!line.getKey().startsWith("event ")) {
            return null;
        }
        Span trigger = RecordJson.event(line.getValue()).trigger();
        List<String> twins = after.entrySet().stream()
                .filter(other -> other.getKey().startsWith("event ")
                        && RecordJson.event(other.getValue()).trigger().equals(trigger))
                .map(Map.Entry::getKey)
                .toList();
        return twins.size() == 1 ? twins.get(0) : null;
    }

    private static String kind(String key) {
        return key.substring(0, key.indexOf(' '));
    }
}
