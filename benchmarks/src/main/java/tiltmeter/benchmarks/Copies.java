package tiltmeter.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import tiltmeter.ledger.stories.StoryIndex;
import tiltmeter.model.Fingerprint;
import tiltmeter.reader.article.Fingerprinter;

/**
 * What it costs to place an article among ever more others, with made-up fingerprints, and how many fingerprints of 600
 * words one thread makes in a second, beside parsing the same text as HTML with jsoup. Needs about 2 kB of heap for
 * each article. Argument: the most articles, by default a million.
 */
public final class Copies {
    private static final int PROBES = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private Copies() {}

    /** Measures and prints. */
    public static void main(String[] args) {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        fingerprints();
        Random random = new Random(11);
        StoryIndex index = new StoryIndex();
        int[] stops = {1_000, 10_000, 100_000, 1_000_000};
        int placed = 0;
        for (int stop : stops) {
            if (stop > most) {
                break;
            }
            for (; placed < stop - PROBES; placed++) {
                place(index, print(random, placed), placed);
            }
            List<Fingerprint> probes = new ArrayList<>();
            while (placed + probes.size() < stop) {
                probes.add(print(random, placed + probes.size()));
            }
            long start = System.nanoTime();
            for (Fingerprint probe : probes) {
                place(index, probe, placed++);
            }
            double micros = (System.nanoTime() - start) / 1e3 / probes.size();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%,9d articles: %.0f µs to place the next, %,d MB of heap%n",
                    index.size(),
                    micros,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static void place(StoryIndex index, Fingerprint print, int number) {
        index.place("a" + number, print, FIRST.plusDays(number % 1000), "outlet " + number % 50);
    }

    /** Words as skewed as in news, so that many articles share the commoner of their rare words. */
    private static Fingerprint print(Random random, int number) {
        List<Integer> signature = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            signature.add(random.nextInt());
        }
        List<Integer> course = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            double rank = StrictMath.pow(random.nextDouble(), 3);
            int word = (int) (rank * 60_000);
            int rarity = word < 100 ? 1 : word < 2000 ? 5 : 12;
            course.add(Fingerprint.anchor(word * 0x9E3779B1, rarity));
        }
        return new Fingerprint("x" + number, 600, 590, signature, course);
    }

    private static void fingerprints() {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("word").append(random.nextInt(5_000)).append(i % 15 == 14 ? ".\n" : " ");
        }
        String html = "<html><body><p>" + text.toString().replace("\n", "</p>\n<p>") + "</p></body></html>";
        for (int round = 0; round < 3; round++) {
            int done = 0;
            int words = 0;
            long start = System.nanoTime();
            for (; System.nanoTime() - start < 1_000_000_000L; done++) {
                words += Fingerprinter.of(text.toString()).words();
            }
            int parsed = 0;
            int length = 0;
            start = System.nanoTime();
            for (; System.nanoTime() - start < 1_000_000_000L; parsed++) {
                length += Jsoup.parse(html).text().length();
            }
            if (round == 2 && words > 0 && length > 0) {
                System.out.printf(Locale.ROOT, "%,d fingerprints/s; jsoup parses %,d of the same/s%n", done, parsed);
            }
        }
    }
}
