package tiltmeter.web.data;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept until what they were made from changes. What is being made is not made twice: whoever asks for
 * it gets the same. The least recently asked goes first when all together weigh too much.
 *
 * <p>A change that somebody made is seen at once. While pages only come in, {@link #patient} keepers answer with what
 * they have and make it anew behind that: an answer is then as old as the last look at the ledger, at most.
 */
public final class Kept<K, V> {
    private final Pool pool;
    private final long most;
    private final ToLongFunction<V> weight;
    private final Function<K, V> maker;
    private final @Nullable Executor behind;
    private final Map<K, Slot<V>> slots = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<K> renewed = new HashSet<>();
    private long weighed;

    private static final class Slot<V> {
        private final long changes;
        private final long growth;
        private final CompletableFuture<V> value = new CompletableFuture<>();
        private long weight;

        Slot(Pool pool) {
            changes = pool.changes();
            growth = pool.growth();
        }
    }

    private Kept(Pool pool, long most, ToLongFunction<V> weight, Function<K, V> maker, @Nullable Executor behind) {
        this.pool = pool;
        this.most = most;
        this.weight = weight;
        this.maker = maker;
        this.behind = behind;
    }

    /** Keeps as many as {@code most} answers, each as long as nothing at all has changed. */
    public static <K, V> Kept<K, V> exact(Pool pool, int most, Function<K, V> maker) {
        return new Kept<>(pool, most, value -> 1, maker, null);
    }

    /**
     * Keeps answers that weigh {@code most} together; new pages renew them behind the back of whoever asks.
     *
     * @param behind what does that, one answer at a time so that questions go first
     */
    public static <K, V> Kept<K, V> patient(
            Pool pool, long most, ToLongFunction<V> weight, Function<K, V> maker, Executor behind) {
        return new Kept<>(pool, most, weight, maker, behind);
    }

    /** The answer, made by whoever asks if there is none; waits while somebody else makes it. */
    public V get(K key) {
        return joined(ask(key, Runnable::run));
    }

    /**
     * The answer, or the promise of it: {@code maker} makes it if there is none, and nobody waits here.
     *
     * @return completed with an {@link ApiError} of 503 when {@code maker} has no room
     */
    public CompletableFuture<V> ask(K key, Executor maker) {
        Slot<V> mine = null;
        Slot<V> slot;
        boolean renews = false;
        synchronized (slots) {
            slot = slots.get(key);
            boolean current = slot != null && slot.changes == pool.changes();
            boolean grown = slot != null && slot.growth != pool.growth();
            if (!current || (grown && behind == null)) {
                mine = new Slot<>(pool);
                slot = mine;
                put(key, mine);
            } else if (grown && slot != null && slot.value.isDone()) {
                renews = renewed.add(key);
            }
        }
        if (renews && behind != null) {
            behind.execute(() -> renew(key));
        }
        if (mine != null) {
            Slot<V> toMake = mine;
            try {
                maker.execute(() -> make(key, toMake));
            } catch (RejectedExecutionException e) {
                fail(key, mine, new ApiError(503, "too many questions are being worked out; ask again in a minute"));
            }
        }
        return java.util.Objects.requireNonNull(slot).value;
    }

    private void make(K key, Slot<V> mine) {
        try {
            V value = maker.apply(key);
            mine.value.complete(value);
            settle(key, mine, weight.applyAsLong(value));
        } catch (RuntimeException | Error e) {
            fail(key, mine, e);
        }
    }

    /** A failure is told to those who wait for it and not kept. */
    private void fail(K key, Slot<V> mine, Throwable why) {
        synchronized (slots) {
            if (slots.get(key) == mine) {
                slots.remove(key);
            }
        }
        mine.value.completeExceptionally(why);
    }

    /** What is kept stays when the new answer cannot be made; the next question tries again. */
    private void renew(K key) {
        try {
            Slot<V> fresh = new Slot<>(pool);
            V value = maker.apply(key);
            fresh.value.complete(value);
            synchronized (slots) {
                if (slots.containsKey(key)) {
                    put(key, fresh);
                }
            }
            settle(key, fresh, weight.applyAsLong(value));
        } catch (RuntimeException e) {
            // whoever asks next is answered with what is kept
        } finally {
            synchronized (slots) {
                renewed.remove(key);
            }
        }
    }

    private void put(K key, Slot<V> slot) {
        Slot<V> old = slots.put(key, slot);
        weighed -= old == null ? 0 : old.weight;
    }

    private void settle(K key, Slot<V> slot, long weight) {
        synchronized (slots) {
            if (slots.get(key) != slot) {
                return;
            }
            slot.weight = weight;
            weighed += weight;
            Iterator<Map.Entry<K, Slot<V>>> eldest = slots.entrySet().iterator();
            while (weighed > most && eldest.hasNext()) {
                Slot<V> old = eldest.next().getValue();
                if (old.value.isDone()) {
                    weighed -= old.weight;
                    eldest.remove();
                }
            }
        }
    }

    private static <V> V joined(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
