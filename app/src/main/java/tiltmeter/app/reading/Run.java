package tiltmeter.app.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.intake.Intake;
import tiltmeter.app.reading.Outcome.Fate;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;
import tiltmeter.model.RefusalReason;
import tiltmeter.model.Span;

/**
 * Takes inputs through the reader: furniture off (many threads), known texts and copies set aside (one, in the order of
 * the inputs), the rest parsed (many threads), results handed over in the order of the inputs. So the results are the
 * same for any number of threads.
 */
public final class Run {
    /**
     * The parser recurses with the depth of a sentence; this leaves room for the longest that the splitter lets pass.
     */
    private static final long STACK_BYTES = 16L << 20;

    private final PageReader reader;
    private final int threads;

    /** A run on {@code threads} threads, 1 or more. */
    public Run(PageReader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Takes every input to its end.
     *
     * @param isNew whether the text with this id is to be looked at; asked once per input, in order
     * @param sink gets what became of each input, in the order of the inputs, on this thread
     */
    public void over(Iterator<Intake> inputs, Predicate<String> isNew, StoryTeller stories, Consumer<Outcome> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "reader", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Iterator<Task> cleaned = new Ordered<>(inputs, this::clean, workers, 4 * threads);
            Iterator<Task> placed = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return cleaned.hasNext();
                }

                @Override
                public Task next() {
                    return place(cleaned.next(), isNew, stories);
                }
            };
            new Ordered<>(placed, this::parse, workers, 8 * threads).forEachRemaining(sink);
        } finally {
            workers.shutdownNow();
        }
    }

    /** An input under way: finished, or an article that waits to be parsed. */
    private record Task(
            String input,
            @Nullable Article article,
            StoryTeller.@Nullable Placement placement,
            @Nullable Outcome finished) {
        static Task finished(Outcome outcome) {
            return new Task(outcome.input(), null, null, outcome);
        }
    }

    private Task clean(Intake input) {
        return input.fold(
                item -> {
                    Page page = item.page();
                    try {
                        return new Task(page.name(), reader.article(page), null, null);
                    } catch (RuntimeException | StackOverflowError e) {
                        return Task.finished(stumbled(page.name(), null, e));
                    }
                },
                lost -> Task.finished(new Outcome(
                        lost.name(),
                        Fate.REFUSED,
                        null,
                        new Refusal(lost.name(), lost.reason(), lost.message(), null))));
    }

    private Task place(Task task, Predicate<String> isNew, StoryTeller stories) {
        Article article = task.article();
        if (article == null) {
            return task;
        }
        if (article.refused() != null) {
            Refusal refusal =
                    new Refusal(task.input(), article.refused(), Refusals.advice(article.refused()), article.id());
            return Task.finished(
                    new Outcome(task.input(), Fate.REFUSED, bare(article, article.story(), null), refusal));
        }
        if (!isNew.test(article.id())) {
            return Task.finished(new Outcome(task.input(), Fate.KNOWN, bare(article, article.story(), null), null));
        }
        StoryTeller.Placement placement = stories.place(article);
        if (placement.copyOf() != null) {
            return Task.finished(new Outcome(
                    task.input(),
                    Fate.COPY,
                    bare(article, placement.story(), placement.copyOf()),
                    null,
                    placement.fingerprint(),
                    placement.fold()));
        }
        return new Task(task.input(), with(article, placement.story(), null), placement, null);
    }

    private Outcome parse(Task task) {
        Article article = task.article();
        if (task.finished() != null || article == null) {
            return java.util.Objects.requireNonNull(task.finished(), "a task without an article is finished");
        }
        try {
            StoryTeller.Placement placement = task.placement();
            return new Outcome(
                    task.input(),
                    Fate.READ,
                    reader.read(article),
                    null,
                    placement == null ? null : placement.fingerprint(),
                    placement == null ? null : placement.fold());
        } catch (RuntimeException | StackOverflowError e) {
            return stumbled(task.input(), article.id(), e);
        }
    }

    /** A fault of ours, not of the page; but one page must not stop the other thousands. */
    private static Outcome stumbled(String input, @Nullable String article, Throwable e) {
        String message = "the reader stumbled over it (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                + "); please report it with the page";
        if (System.getenv("TILTMETER_DEBUG") != null) {
            e.printStackTrace();
        }
        return new Outcome(input, Fate.REFUSED, null, new Refusal(input, RefusalReason.UNREADABLE, message, article));
    }

    private static Reading bare(Article article, @Nullable String story, @Nullable String copyOf) {
        List<Span> sentences = new ArrayList<>(article.sentences().size());
        int units = 0;
        int points = 0;
        for (Span sentence : article.sentences()) {
            int start = points + article.body().codePointCount(units, sentence.start());
            points = start + article.body().codePointCount(sentence.start(), sentence.end());
            units = sentence.end();
            sentences.add(new Span(start, points));
        }
        return Reading.refused(with(article, sentences, story, copyOf));
    }

    private static Article with(Article article, @Nullable String story, @Nullable String copyOf) {
        return with(article, article.sentences(), story, copyOf);
    }

    private static Article with(
            Article article, List<Span> sentences, @Nullable String story, @Nullable String copyOf) {
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                article.title(),
                article.byline(),
                article.published(),
                article.publishedFrom(),
                article.language(),
                article.body(),
                sentences,
                story,
                copyOf,
                article.refused());
    }
}
