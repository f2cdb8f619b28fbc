package tiltmeter.benchmarks.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import tiltmeter.benchmarks.NewsFile;
import tiltmeter.model.Page;
import tiltmeter.reader.Reader;

/**
 * Times the whole reader (page, gate, parse, actors, events, statements, dates) beside CoreNLP's tokenizing, tagging,
 * lemmas and dependencies alone, on the same articles, in turn, block by block, so that whatever else the machine does
 * falls on both.
 */
public final class BesideCoreNlp {
    private static final int BLOCK = 50;
    private static final int WARM_UP_BLOCKS = 2;

    private BesideCoreNlp() {}

    /**
     * Prints the rates of both and their ratio.
     *
     * @param args a news file (JSON Lines), how many articles (1000 when not told), how many threads (2)
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("usage: BesideCoreNlp NEWS.jsonl[.gz] [ARTICLES] [THREADS]");
            System.exit(2);
        }
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        List<Page> pages = NewsFile.pages(Path.of(args[0]), most);
        Reader reader = Reader.load();
        StanfordCoreNLP coreNlp = coreNlp();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        double ours = 0;
        double theirs = 0;
        long events = 0;
        long sentences = 0;
        List<Double> ratios = new ArrayList<>();
        int timed = 0;
        for (int block = 0; block * BLOCK < pages.size(); block++) {
            List<Page> some = pages.subList(block * BLOCK, Math.min(pages.size(), (block + 1) * BLOCK));
            long start = System.nanoTime();
            long found = run(pool, some, page -> reader.read(page).events().size());
            long between = System.nanoTime();
            long split = run(pool, some, page -> sentences(coreNlp, page));
            long end = System.nanoTime();
            if (block < WARM_UP_BLOCKS) {
                continue;
            }
            timed += some.size();
            ours += (between - start) / 1e9;
            theirs += (end - between) / 1e9;
            events += found;
            sentences += split;
            ratios.add((double) (end - between) / (between - start));
        }
        pool.shutdown();
        double[] sorted = ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "%d articles, %d threads: Tiltmeter, everything on, %.1f articles/s (%d events); CoreNLP,"
                        + " tokenize-ssplit-pos-lemma-depparse, %.1f articles/s (%d sentences); ratio %.1f"
                        + " (by blocks of %d: median %.1f, least %.1f, most %.1f)",
                timed,
                threads,
                timed / ours,
                events,
                timed / theirs,
                sentences,
                theirs / ours,
                BLOCK,
                sorted[sorted.length / 2],
                Arrays.stream(sorted).min().orElse(Double.NaN),
                Arrays.stream(sorted).max().orElse(Double.NaN)));
    }

    private static StanfordCoreNLP coreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    private static int sentences(StanfordCoreNLP coreNlp, Page page) {
        CoreDocument document = new CoreDocument(page.content());
        coreNlp.annotate(document);
        return document.sentences().size();
    }

    private static long run(ExecutorService pool, List<Page> pages, ToIntFunction<Page> work)
            throws IOException, InterruptedException {
        List<Future<Integer>> running = new ArrayList<>();
        for (Page page : pages) {
            running.add(pool.submit(() -> work.applyAsInt(page)));
        }
        long sum = 0;
        for (Future<Integer> one : running) {
            try {
                sum += one.get();
            } catch (ExecutionException e) {
                throw new IOException("a page could not be read", e);
            }
        }
        return sum;
    }
}
