package tiltmeter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import tiltmeter.ledger.EventFilter;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StatementFilter;
import tiltmeter.model.EventType;

/** How long the commonest questions take on generated ledgers: {@code LedgerQueries FOLDER 10000 100000 1000000}. */
public final class LedgerQueries {
    private static final int REPEATS = 5;

    private LedgerQueries() {}

    /** Makes a ledger of each size in the folder and prints the median of five answers in milliseconds. */
    public static void main(String[] args) throws IOException, SQLException {
        for (String size : Arrays.asList(args).subList(1, args.length)) {
            Path file = Path.of(args[0]).resolve("generated-" + size + ".duckdb");
            if (!Files.exists(file)) {
                GeneratedLedger.make(file, Integer.parseInt(size));
            }
            System.out.printf(Locale.ROOT, "%s events, %d bytes%n", size, Files.size(file));
            try (Ledger ledger = Ledger.openToRead(file)) {
                questions().forEach((name, question) -> time(name, question, ledger));
            }
        }
    }

    private static Map<String, ToLongFunction<Ledger>> questions() {
        EventFilter pair = new EventFilter(
                List.of("C01"),
                List.of("C02"),
                List.of(),
                List.of(),
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2015, 12, 31),
                null,
                100);
        EventFilter latest =
                new EventFilter(List.of(), List.of(), List.of(EventType.ACCUSE), List.of(), null, null, null, 100);
        Map<String, ToLongFunction<Ledger>> questions = new LinkedHashMap<>();
        questions.put("counts", ledger -> ledger.counts().events());
        questions.put(
                "deeds of one country (tilt)", ledger -> ledger.dyads("C01").size());
        questions.put("events of a pair in a year", ledger -> count(ledger, pair));
        questions.put("first hundred of a type", ledger -> count(ledger, latest));
        questions.put(
                "one article with its records",
                ledger -> ledger.articles("a00000001", 1).size());
        questions.put("statements about one country", ledger -> {
            List<Object> seen = new ArrayList<>();
            ledger.statements(
                    new StatementFilter(null, List.of("C01"), null, List.of(), null, null, null, 100), seen::add);
            return seen.size();
        });
        return questions;
    }

    private static long count(Ledger ledger, EventFilter filter) {
        List<Object> seen = new ArrayList<>();
        ledger.events(filter, seen::add);
        return seen.size();
    }

    private static void time(String name, ToLongFunction<Ledger> question, Ledger ledger) {
        long[] took = new long[REPEATS];
        long rows = 0;
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            rows = question.applyAsLong(ledger);
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        System.out.printf(Locale.ROOT, "  %-30s %7d ms  (%d)%n", name, took[REPEATS / 2] / 1_000_000, rows);
    }
}
