package tiltmeter.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was seen of each feed, kept in one JSON file beside the ledger. The file is written anew and then put in the old
 * one's place, so that whoever is killed leaves either the old or the new one.
 */
final class Seen {
    /** Items remembered of one feed, newest last; feeds list a few hundred at most. */
    static final int MOST_ITEMS = 5000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, Memory> feeds = new TreeMap<>();

    /** What is known of one feed. */
    static final class Memory {
        @Nullable
        String etag;

        @Nullable
        String lastModified;

        final Set<String> items = new LinkedHashSet<>();
    }

    private Seen(Path file) {
        this.file = file;
    }

    /** What {@code file} keeps; nothing if there is no such file, or it cannot be understood. */
    static Seen load(Path file) {
        Seen seen = new Seen(file);
        try {
            JsonNode root = Files.exists(file) ? JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
            for (Map.Entry<String, JsonNode> feed : root.path("feeds").properties()) {
                Memory memory = seen.of(feed.getKey());
                memory.etag = text(feed.getValue(), "etag");
                memory.lastModified = text(feed.getValue(), "last_modified");
                feed.getValue().path("items").forEach(item -> memory.items.add(item.asString()));
            }
            return seen;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read; mend or move it", unreadable);
        } catch (JacksonException damaged) {
            return new Seen(file); // the ledger still knows every text: nothing is stored twice
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    /** What is known of {@code feed}; changes to it are kept by {@link #save}. */
    Memory of(String feed) {
        return feeds.computeIfAbsent(feed, any -> new Memory());
    }

    void save() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode all = root.putObject("feeds");
        feeds.forEach((feed, memory) -> {
            ObjectNode one = all.putObject(feed);
            one.put("etag", memory.etag);
            one.put("last_modified", memory.lastModified);
            ArrayNode items = one.putArray("items");
            List<String> kept = new ArrayList<>(memory.items);
            kept.subList(Math.max(0, kept.size() - MOST_ITEMS), kept.size()).forEach(items::add);
        });
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }
}
