package tiltmeter.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Span;
import tiltmeter.reader.Reader;

/**
 * What one sentence costs the reader by its length, everything on: real sentences of about so many words, and longer
 * ones made by joining real sentences with "and". The reader cuts what is longer than its longest sentence, so that
 * cost cannot grow without bound.
 */
public final class SentenceCost {
    private static final int[] LENGTHS = {12, 25, 50, 100, 250, 500, 1000};
    private static final int EACH = 40;
    private static final int ROUNDS = 7;

    private SentenceCost() {}

    /**
     * Prints a line for each length.
     *
     * @param args a news file (JSON Lines)
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: SentenceCost NEWS.jsonl[.gz]");
            System.exit(2);
        }
        Reader reader = Reader.load();
        List<String> sentences = new ArrayList<>();
        for (Page page : NewsFile.pages(Path.of(args[0]), 400)) {
            Article article = reader.article(page);
            for (Span span : article.sentences()) {
                sentences.add(span.of(article.body()).strip());
            }
        }
        double base = 0;
        for (int length : LENGTHS) {
            List<String> chosen = ofLength(sentences, length);
            double[] micros = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                for (String sentence : chosen) {
                    reader.readSentences("s", LocalDate.of(2020, 1, 1), null, null, List.of(sentence));
                }
                micros[round] = (System.nanoTime() - start) / 1e3 / chosen.size();
            }
            Arrays.sort(micros);
            double median = micros[ROUNDS / 2];
            base = length == 25 ? median : base;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%5d words: %8.0f us a sentence (median of %d rounds over %d sentences)%s",
                    length,
                    median,
                    ROUNDS,
                    chosen.size(),
                    base > 0 ? String.format(Locale.ROOT, ", %.1f times 25 words", median / base) : ""));
        }
    }

    private static List<String> ofLength(List<String> sentences, int length) {
        List<String> chosen = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        int words = 0;
        for (String sentence : sentences) {
            int own = sentence.split("\\s+").length;
            boolean fits = Math.abs(own - length) * 10 <= length;
            if (fits) {
                chosen.add(sentence);
            } else if (length > 60 && own < length) {
                joined.append(joined.isEmpty() ? "" : ", and ").append(sentence.replaceAll("[.!?]+[”\"]?$", ""));
                words += own;
                if (words >= length) {
                    chosen.add(joined.append('.').toString());
                    joined.setLength(0);
                    words = 0;
                }
            }
            if (chosen.size() == EACH) {
                break;
            }
        }
        return chosen;
    }
}
