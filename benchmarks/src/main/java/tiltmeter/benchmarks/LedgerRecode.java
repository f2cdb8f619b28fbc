package tiltmeter.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tiltmeter.ledger.ArticleEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Provenance;
import tiltmeter.ledger.Recoding;
import tiltmeter.model.Reading;

/**
 * What it costs to put new records in the place of old ones, without the reading: {@code LedgerRecode FOLDER 20000
 * 80000} makes a ledger of each number of events, ten to a text, and puts for every text all but the first of its
 * events.
 */
public final class LedgerRecode {
    private LedgerRecode() {}

    /** Prints the seconds for each size. */
    public static void main(String[] args) throws SQLException {
        for (String size : Arrays.asList(args).subList(1, args.length)) {
            Path file = Path.of(args[0]).resolve("recode-" + size + ".duckdb");
            if (Files.exists(file)) {
                throw new IllegalArgumentException(file + " is there already; name an empty folder");
            }
            GeneratedLedger.make(file, Integer.parseInt(size));
            try (Ledger ledger = Ledger.openToWrite(file)) {
                List<Reading> made = new ArrayList<>();
                ledger.export(entry -> made.add(without(entry)));
                long start = System.nanoTime();
                Recoding recoding = Recoding.of(ledger, new Provenance("newer", "newer"), Instant.EPOCH);
                try (recoding) {
                    Map<String, Reading> byId = new HashMap<>();
                    made.forEach(reading -> byId.put(reading.article().id(), reading));
                    recoding.articles(recoding.pending())
                            .forEachRemaining(text -> recoding.replace(Objects.requireNonNull(byId.get(text.id()))));
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%s events: %d texts in %.1f s, %.2f ms a text; %d events gone%n",
                        size,
                        recoding.moved().texts(),
                        seconds,
                        1000 * seconds / recoding.moved().texts(),
                        recoding.moved().removed());
            }
        }
    }

    private static Reading without(ArticleEntry entry) {
        Reading reading = entry.reading();
        return new Reading(
                reading.article(), reading.events().subList(1, reading.events().size()), reading.statements());
    }
}
