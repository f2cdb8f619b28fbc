package tiltmeter.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.exchange.Format;
import tiltmeter.ledger.exchange.LeftOut;
import tiltmeter.ledger.exchange.Told;
import tiltmeter.model.Event;

/** Writes a ledger's events in the columns of other event data, with what did not fit into them counted. */
public final class Exporter {
    private final Ledger ledger;
    private final Set<LeftOut> kept;
    private final boolean mirrors;

    /**
     * An exporter of {@code ledger}.
     *
     * @param kept reasons for which events are not left out
     * @param mirrors whether a mutual act gets a second row with its two sides exchanged, as those files have it
     */
    public Exporter(Ledger ledger, Set<LeftOut> kept, boolean mirrors) {
        this.ledger = ledger;
        this.kept = Set.copyOf(kept);
        this.mirrors = mirrors;
    }

    /**
     * What became of the events.
     *
     * @param events in the ledger
     * @param written of them
     * @param rows that they gave, mirrored ones among them
     * @param leftOut how many were not, by reason
     * @param copies articles that have no events of their own since they are copies
     */
    public record Manifest(long events, long written, long rows, Map<LeftOut, Long> leftOut, long copies) {
        public Manifest {
            leftOut = new EnumMap<>(leftOut);
        }
    }

    private record TextFacts(String story, int characters, long printings) {}

    private record StoryFacts(long documents, long outlets) {}

    /**
     * Writes one file per format into {@code folder}, named {@code base} and the format's ending, and beside them a
     * side map from rows to our ids and the scale of intensities as used. Each gets its name when it is whole.
     *
     * @return what was written
     * @throws LedgerException if it cannot be written
     */
    public Manifest write(List<Format> formats, Path folder, String base) {
        Map<String, TextFacts> texts = texts();
        Map<String, StoryFacts> stories = stories();
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        long[] counts = new long[3];
        Map<String, String> scale = new TreeMap<>();
        try {
            Files.createDirectories(folder);
            List<Sheet> sheets = new ArrayList<>();
            for (Format format : formats) {
                sheets.add(new Sheet(folder.resolve(base + format.ending()), format));
            }
            Sheet ids = new Sheet(folder.resolve(base + "." + formats.get(0).name() + ".ids.tsv"), null);
            ids.line("row\tevent\tarticle\tstory\tmirrored");
            ledger.events(EventFilter.ALL, entry -> {
                Event event = entry.event();
                LocalDate published = entry.origin().published();
                counts[0]++;
                LeftOut reason = Told.reason(event, published, kept);
                LocalDate day = Told.day(event, published);
                if (reason != null || day == null) {
                    leftOut.merge(reason == null ? LeftOut.UNDATED : reason, 1L, Long::sum);
                    return;
                }
                counts[1]++;
                scale.put(event.cameo(), RecordJson.fraction(event.intensity()));
                Told told = told(entry, day, texts, stories);
                List<Told> rows = mirrors && event.symmetric() ? List.of(told, told.mirror()) : List.of(told);
                for (Told row : rows) {
                    counts[2]++;
                    for (Sheet sheet : sheets) {
                        sheet.row(row);
                    }
                    ids.line(sheets.get(0).lastId + "\t" + event.id() + "\t" + event.article() + "\t"
                            + entry.origin().story() + "\t" + row.mirrored());
                }
            });
            Sheet used = new Sheet(folder.resolve(base + "." + formats.get(0).name() + ".scale.tsv"), null);
            used.line("cameo\tintensity");
            scale.forEach((code, intensity) -> used.line(code + "\t" + intensity));
            sheets.add(ids);
            sheets.add(used);
            for (Sheet sheet : sheets) {
                sheet.finish();
            }
            return new Manifest(
                    counts[0], counts[1], counts[2], leftOut, ledger.counts().copies());
        } catch (IOException | UncheckedIOException e) {
            throw new LedgerException(
                    "cannot write into " + folder + " (" + e.getMessage() + "); see that there is room", e);
        }
    }

    private static Told told(
            EventEntry entry, LocalDate day, Map<String, TextFacts> texts, Map<String, StoryFacts> stories) {
        Origin origin = entry.origin();
        TextFacts text = texts.getOrDefault(origin.article(), new TextFacts(origin.story(), 0, 1));
        StoryFacts story = stories.getOrDefault(origin.story(), new StoryFacts(1, 1));
        return new Told(
                entry.event(),
                entry.quote(),
                day,
                origin.published(),
                origin.story(),
                origin.publisher(),
                origin.title(),
                origin.url(),
                text.characters(),
                story.documents(),
                story.outlets(),
                text.printings(),
                false);
    }

    private Map<String, TextFacts> texts() {
        Map<String, TextFacts> texts = new HashMap<>();
        each(
                "SELECT a.id, a.story, length(a.body), greatest(1, count(p.article)) FROM article a LEFT JOIN"
                        + " appearance p ON p.article = a.id WHERE a.refused IS NULL GROUP BY ALL",
                row -> texts.put(row.getString(1), new TextFacts(row.getString(2), row.getInt(3), row.getLong(4))));
        return texts;
    }

    private Map<String, StoryFacts> stories() {
        Map<String, StoryFacts> stories = new HashMap<>();
        each(
                "SELECT a.story, count(DISTINCT a.id), greatest(1, count(DISTINCT p.publisher)) FROM article a LEFT JOIN"
                        + " appearance p ON p.article = a.id WHERE a.refused IS NULL GROUP BY ALL",
                row -> stories.put(row.getString(1), new StoryFacts(row.getLong(2), row.getLong(3))));
        return stories;
    }

    private interface RowSink {
        void accept(ResultSet row) throws SQLException;
    }

    private void each(String query, RowSink sink) {
        try (Statement statement = ledger.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sink.accept(rows);
            }
        } catch (SQLException e) {
            throw LedgerFile.failure(ledger.file(), e);
        }
    }

    /** One file of lines. */
    private static final class Sheet {
        private final Path file;
        private final Path unfinished;
        private final BufferedWriter out;
        private final @Nullable Format format;
        private String lastId = "";

        Sheet(Path file, @Nullable Format format) throws IOException {
            this.file = file;
            this.format = format;
            this.unfinished = file.resolveSibling(file.getFileName() + ".new");
            this.out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
            if (format != null && format.hasHeader()) {
                line(String.join("\t", format.columns()));
            }
        }

        void row(Told told) {
            if (format != null) {
                List<String> cells = format.row(told);
                lastId = cells.get(0);
                line(String.join("\t", cells));
            }
        }

        void line(String line) {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void finish() throws IOException {
            out.close();
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
