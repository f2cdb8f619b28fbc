package tiltmeter.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import tiltmeter.model.Page;
import tiltmeter.reader.article.ArticleReader;

/**
 * Times three readers on the same pages, on one thread, in one run: jsoup parsing alone, Readability4J, and ours; and
 * leaves what each took for the body, so that a scorer can compare them. Times are of the processor, so that other work
 * on the machine does not count.
 */
public final class PageExtractors {
    private static final int WARM_UP_ROUNDS = 1;
    private static final int ROUNDS = 2;

    private PageExtractors() {}

    /**
     * Prints pages a second.
     *
     * @param args a folder of HTML pages in UTF-8, and a folder for the bodies
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: PageExtractors FOLDER OUT_FOLDER");
            System.exit(2);
        }
        List<String> names = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                names.add(file.getFileName().toString());
                pages.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        ArticleReader ours = new ArticleReader();
        Map<String, Function<String, String>> readers = new TreeMap<>();
        readers.put("jsoup", html -> Jsoup.parse(html).title());
        readers.put("readability4j", html -> {
            String text =
                    new Readability4J("https://news.example/", html).parse().getTextContent();
            return text == null ? "" : text;
        });
        readers.put(
                "tiltmeter",
                html -> ours.extract(new Page("page", html, Page.Format.HTML, null, null, null, null))
                        .body());
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        for (Map.Entry<String, Function<String, String>> reader : readers.entrySet()) {
            long nanos = 0;
            for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                long start = clock.getCurrentThreadCpuTime();
                List<String> bodies = pages.stream().map(reader.getValue()).toList();
                nanos += round < WARM_UP_ROUNDS ? 0 : clock.getCurrentThreadCpuTime() - start;
                if (round == 0) {
                    Path out = Files.createDirectories(Path.of(args[1]).resolve(reader.getKey()));
                    for (int i = 0; i < bodies.size(); i++) {
                        Files.writeString(out.resolve(names.get(i) + ".txt"), bodies.get(i));
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f pages/s of processor time%n",
                    reader.getKey(),
                    ROUNDS * pages.size() * 1e9 / nanos);
        }
    }
}
