package tiltmeter.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Written answers that are kept as long as their tag holds, up to 32 MiB; the least recently asked go first. */
final class AnswerCache {
    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST = 4 << 20;

    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(String tag, byte[] bytes) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    synchronized byte @Nullable [] get(String key, String tag) {
        Entry entry = entries.get(key);
        return entry == null || !entry.tag().equals(tag) ? null : entry.bytes();
    }

    synchronized void put(String key, String tag, byte[] answer) {
        if (answer.length > LARGEST) {
            return;
        }
        Entry old = entries.put(key, new Entry(tag, answer));
        bytes += answer.length - (old == null ? 0 : old.bytes().length);
        var eldest = entries.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().bytes().length;
            eldest.remove();
        }
    }
}
