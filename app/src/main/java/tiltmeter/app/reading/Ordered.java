package tiltmeter.app.reading;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to each item on other threads and gives the results in the order of the items. At most
 * {@code window} items are under way, so memory is bounded however long the input is and however slow one item is.
 */
final class Ordered<A, B> implements Iterator<B> {
    private final Iterator<A> items;
    private final Function<A, B> function;
    private final ExecutorService threads;
    private final int window;
    private final ArrayDeque<Future<B>> underWay = new ArrayDeque<>();

    Ordered(Iterator<A> items, Function<A, B> function, ExecutorService threads, int window) {
        this.items = items;
        this.function = function;
        this.threads = threads;
        this.window = window;
    }

    @Override
    public boolean hasNext() {
        fill();
        return !underWay.isEmpty();
    }

    @Override
    public B next() {
        fill();
        Future<B> first = underWay.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void fill() {
        while (underWay.size() < window && items.hasNext()) {
            A item = items.next();
            underWay.add(threads.submit(() -> function.apply(item)));
        }
    }
}
