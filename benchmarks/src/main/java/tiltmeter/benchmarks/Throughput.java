package tiltmeter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.reader.Reader;

/**
 * Times the reader on a folder of pages, on one thread: extraction alone, and everything from page to record.
 *
 * <p>Figures are wall-clock times of this machine at this moment; compare them only within one run.
 */
public final class Throughput {
    private static final int WARM_UP_ROUNDS = 2;

    private Throughput() {}

    /**
     * Prints one line a round.
     *
     * @param args the folder, and how often to read it (5 when not told)
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: Throughput FOLDER [ROUNDS]");
            System.exit(2);
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        List<Page> pages = pages(Path.of(args[0]));
        Reader reader = Reader.load();
        for (int round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
            long start = System.nanoTime();
            List<Article> articles = new ArrayList<>();
            for (Page page : pages) {
                articles.add(reader.article(page));
            }
            long extracted = System.nanoTime();
            long events = 0;
            for (Article article : articles) {
                events += reader.read(article).events().size();
            }
            long read = System.nanoTime();
            String line = String.format(
                    Locale.ROOT,
                    "%s: %d pages, extraction %.0f pages/s, reading %.1f articles/s, %d events",
                    round < WARM_UP_ROUNDS ? "warm-up" : "round " + (round - WARM_UP_ROUNDS + 1),
                    pages.size(),
                    perSecond(pages.size(), extracted - start),
                    perSecond(pages.size(), read - extracted),
                    events);
            System.out.println(line);
        }
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                boolean html = file.toString().endsWith(".html");
                Page.Format format = html ? Page.Format.HTML : Page.Format.TEXT;
                pages.add(new Page(file.toString(), Files.readString(file), format, null, null, null, null));
            }
        }
        return pages;
    }

    private static double perSecond(int count, long nanos) {
        return count / (nanos / 1e9);
    }
}
