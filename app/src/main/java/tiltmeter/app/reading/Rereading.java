package tiltmeter.app.reading;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Quotes;
import tiltmeter.model.Article;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;

/** Reads kept texts again, many at once, and hands the readings over in the order of the texts. */
public final class Rereading {
    private static final long STACK_BYTES = 16L << 20;

    private final PageReader reader;
    private final int threads;

    /** Reads on {@code threads} threads, 1 or more. */
    public Rereading(PageReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Reads every text.
     *
     * @param texts as kept: spans count code points
     * @param sink gets each reading, spans in code points, on this thread
     * @param stumbled gets the id of each text that the reader could not get through, and why
     */
    public void over(Iterator<Article> texts, Consumer<Reading> sink, BiConsumer<String, String> stumbled) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "reader", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        try {
            new Ordered<>(texts, this::read, workers, 4 * threads).forEachRemaining(end -> {
                if (end.reading != null) {
                    sink.accept(end.reading);
                } else {
                    stumbled.accept(end.id, String.valueOf(end.fault));
                }
            });
        } finally {
            workers.shutdownNow();
        }
    }

    private record End(
            String id, @Nullable Reading reading, @Nullable String fault) {}

    private End read(Article text) {
        try {
            return new End(text.id(), reader.read(inUnits(text)), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new End(text.id(), null, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** The text as the reader takes it: spans count UTF-16 units. */
    private static Article inUnits(Article text) {
        Quotes quotes = Quotes.from(text.body());
        List<Span> sentences = text.sentences().stream()
                .map(span -> new Span(quotes.unit(span.start()), quotes.unit(span.end())))
                .toList();
        return new Article(
                text.id(),
                text.url(),
                text.publisher(),
                text.title(),
                text.byline(),
                text.published(),
                text.publishedFrom(),
                text.language(),
                text.body(),
                sentences,
                text.story(),
                text.copyOf(),
                text.refused());
    }
}
