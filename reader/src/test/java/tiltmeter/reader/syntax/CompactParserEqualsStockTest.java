package tiltmeter.reader.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Span;

/**
 * The compact parser must do exactly what the stock library does. Loads that one, which takes 10 to 50 s and 1 GB, and
 * so runs only where there are news to compare on; {@link CompactParserTest} compares with its record each time.
 */
class CompactParserEqualsStockTest {
    /** Names a folder with {@code news/*.jsonl.gz}; each line an object with a field {@code text}. */
    private static final String SHARED = "TILTMETER_SHARED";

    private static final int SENTENCES_PER_FILE = 1200;

    private static @Nullable StockLibrary stock;
    private static @Nullable CompactParser compact;

    @BeforeAll
    static void load() {
        assumeTrue(
                news().isPresent(),
                "stock library not loaded: set " + SHARED
                        + " (variable or property) to a folder with data/news or news");
        stock = new StockLibrary();
        compact = CompactParser.load();
    }

    @AfterAll
    static void unload() {
        stock = null;
        compact = null;
    }

    /** If it fails because the sentences changed, the right record is in the file that it names. */
    @Test
    void recordedParsesAreThoseOfTheStockLibrary() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String sentence : Recorded.sentences()) {
            lines.add(sentence + "\t" + Recorded.line(Optional.ofNullable(stock).orElseThrow(), sentence));
        }
        Path made = Path.of("target", Recorded.FILE);
        Files.write(made, lines);
        List<String> recorded = new ArrayList<>();
        Recorded.parses().forEach((sentence, parse) -> recorded.add(sentence + "\t" + parse));
        assertThat(recorded).as("see " + made.toAbsolutePath()).isEqualTo(lines);
    }

    @Test
    void onNews() throws IOException {
        Optional<Path> news = news();
        int compared = 0;
        try (Stream<Path> files = Files.list(news.orElseThrow()).sorted()) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl.gz")).toList()) {
                for (String sentence : sentences(file)) {
                    assertSame(sentence);
                    compared++;
                }
            }
        }
        System.out.println("compact and stock parser agree on " + compared + " sentences of " + news.get());
        assertThat(compared).isGreaterThanOrEqualTo(5000);
    }

    private static void assertSame(String sentence) {
        Span all = new Span(0, sentence.length());
        ParsedSentence expected = Optional.ofNullable(stock).orElseThrow().parse(sentence, all);
        ParsedSentence found = Optional.ofNullable(compact).orElseThrow().parse(sentence, all);
        assertThat(found.tokens()).as(sentence).isEqualTo(expected.tokens());
    }

    private static Optional<Path> news() {
        String shared = System.getProperty(SHARED, System.getenv().getOrDefault(SHARED, ""));
        if (shared.isBlank()) {
            return Optional.empty();
        }
        return Stream.of(Path.of(shared, "data", "news"), Path.of(shared, "news"), Path.of(shared))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Sentences that we parse whole, as the stock library does. */
    private static List<String> sentences(Path file) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String line;
            while (sentences.size() < SENTENCES_PER_FILE && (line = reader.readLine()) != null) {
                BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
                String text = text(line);
                breaks.setText(text);
                for (int start = 0, end; (end = breaks.next()) != BreakIterator.DONE; start = end) {
                    String sentence = text.substring(start, end).strip();
                    if (!sentence.isEmpty() && parsedWhole(sentence)) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }

    private static boolean parsedWhole(String sentence) {
        return Stream.of(sentence.split("\\s", -1)).allMatch(s -> s.length() <= WordSplitter.LONGEST_STRETCH)
                && sentence.length() < CompactParser.LONGEST_PARSED * 3;
    }

    /** The string after {@code "text":}, its escapes undone. */
    private static String text(String json) {
        int at = json.indexOf("\"text\":");
        if (at < 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = json.indexOf('"', at + 7) + 1; json.charAt(i) != '"'; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = json.charAt(++i);
            if (c == 'u') {
                text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(c == 'n' || c == 't' || c == 'r' ? ' ' : c);
            }
        }
        return text.toString();
    }
}
