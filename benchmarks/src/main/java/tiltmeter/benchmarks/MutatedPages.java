package tiltmeter.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.reader.article.ArticleReader;
import tiltmeter.reader.bytes.Decoder;

/**
 * Reads pages damaged on purpose, as many as asked for, and counts what became of them: each must be read or refused
 * with a reason, none may take longer than {@value #LONGEST_SECONDS} seconds, and all must fit the heap that Java was
 * given. Page {@code n} of a run is damaged with seed {@code n}.
 */
public final class MutatedPages {
    private static final int LONGEST_SECONDS = 5;

    /** Other work on the machine must not look like a hang of ours. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private MutatedPages() {}

    /**
     * Ends with 1 when a page crashed the reader or hung it.
     *
     * @param args a folder of pages, how many to damage, and the first seed (0 when not told)
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: MutatedPages FOLDER COUNT [FIRST_SEED]");
            System.exit(2);
        }
        long count = Long.parseLong(args[1]);
        long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
        List<byte[]> pages = pages(Path.of(args[0]));
        AtomicLong started = new AtomicLong(System.nanoTime());
        AtomicLong seed = new AtomicLong(first);
        watch(started, seed);
        Map<String, Long> fates = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        long slowest = 0;
        long begin = System.nanoTime();
        for (long i = first; i < first + count; i++) {
            byte[] bytes = Mutation.of(pages.get((int) (i % pages.size())), i);
            seed.set(i);
            started.set(System.nanoTime());
            long cpu = CLOCK.getCurrentThreadCpuTime();
            try {
                fates.merge(fate(bytes), 1L, Long::sum);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError crash) {
                faults.add("seed " + i + ": " + crash);
            }
            long millis = (CLOCK.getCurrentThreadCpuTime() - cpu) / 1_000_000;
            slowest = Math.max(slowest, millis);
            if (millis > LONGEST_SECONDS * 1000) {
                faults.add("seed " + i + ": took " + millis + " ms");
            }
            if ((i - first + 1) % 5000 == 0) {
                System.out.println((i - first + 1) + " pages, " + faults.size() + " faults, slowest " + slowest
                        + " ms, " + (System.nanoTime() - begin) / 1_000_000_000 + " s, " + fates);
            }
        }
        System.out.println(count + " pages, seeds from " + first + ": " + fates + "; slowest " + slowest + " ms; "
                + (faults.isEmpty() ? "no faults" : faults));
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private static String fate(byte[] bytes) {
        @Nullable String text = Decoder.decode(bytes, bytes.length, true);
        if (text == null) {
            return "not text";
        }
        Article article = new ArticleReader().read(new Page("page", text, Page.Format.HTML, null, null, null, null));
        return article.refused() == null ? "read" : article.refused().word();
    }

    /** Says which page is under way when it takes too long, so that a page that never ends is known too. */
    private static void watch(AtomicLong started, AtomicLong seed) {
        Thread watch = new Thread(() -> {
            long told = -1;
            while (true) {
                long seconds = (System.nanoTime() - started.get()) / 1_000_000_000;
                if (seconds > 4 * LONGEST_SECONDS && told != seed.get()) {
                    told = seed.get();
                    System.out.println("seed " + told + " has taken " + seconds + " s so far");
                }
                try {
                    Thread.sleep(500);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }
}
