package tiltmeter.web.tilting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Answers that are kept until what they were made from changes. Whoever asks for what is being made waits for it rather
 * than making it twice. The least recently asked goes first.
 */
final class Kept<K, V> {
    private record Slot<V>(long version, CompletableFuture<V> value) {}

    private final LongSupplier version;
    private final Function<K, V> maker;
    private final Map<K, Slot<V>> slots;

    Kept(int most, LongSupplier version, Function<K, V> maker) {
        this.version = version;
        this.maker = maker;
        this.slots = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Slot<V>> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key) {
        long now = version.getAsLong();
        CompletableFuture<V> mine = null;
        Slot<V> slot;
        synchronized (slots) {
            slot = slots.get(key);
            if (slot == null || slot.version() != now) {
                mine = new CompletableFuture<>();
                slot = new Slot<>(now, mine);
                slots.put(key, slot);
            }
        }
        if (mine != null) {
            try {
                mine.complete(maker.apply(key));
            } catch (RuntimeException | Error e) {
                mine.completeExceptionally(e);
                synchronized (slots) {
                    slots.remove(key, slot);
                }
                throw e;
            }
        }
        try {
            return slot.value().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
