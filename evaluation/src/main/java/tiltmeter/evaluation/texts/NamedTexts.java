package tiltmeter.evaluation.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;
import tiltmeter.reader.Reader;

/**
 * Texts by the last part of their names, so that labels can point at a place in a text that is not kept beside them:
 * articles with sentences ({@code ID} of {@code *.json}), pages with a head ({@code FILE.txt}), rows ({@code ID} of
 * {@code *.jsonl}, {@code *.jsonl.gz}).
 */
public final class NamedTexts {
    private final Map<String, Function<Reader, Reading>> texts = new LinkedHashMap<>();

    private NamedTexts() {}

    /**
     * All texts of {@code paths}, files or folders of them.
     *
     * @throws EvaluationException when one cannot be read
     */
    public static NamedTexts load(List<Path> paths) {
        NamedTexts named = new NamedTexts();
        for (Path path : paths) {
            for (Path file : files(path)) {
                named.add(file);
            }
        }
        return named;
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(".txt"))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            throw new EvaluationException(path + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    private void add(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
            GoldArticle gold = Labelled.load(List.of(file)).get(0).article();
            texts.put(
                    gold.id(),
                    reader -> reader.readSentences(
                            gold.id(), gold.published(), gold.publisher(), gold.title(), gold.sentences()));
        } else if (name.endsWith(".txt")) {
            Page page = withHead(name, Rows.text(file));
            texts.put(name, reader -> reader.read(page));
        } else {
            for (Rows.Row row : Rows.of(file)) {
                Fields fields = Fields.of(row.json(), row.place());
                Page page = new Page(
                        fields.text("id"),
                        fields.text("text"),
                        Page.Format.TEXT,
                        day(fields.textOrNull("date")),
                        fields.textOrNull("publisher"),
                        fields.textOrNull("url"),
                        fields.textOrNull("title"));
                texts.put(fields.text("id"), reader -> reader.read(page));
            }
        }
    }

    /** A page whose first lines, up to the first empty one, are {@code Name: value}. */
    private static Page withHead(String name, String text) {
        int end = text.indexOf("\n\n");
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : text.substring(0, Math.max(0, end)).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                head.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        boolean headed = head.containsKey("Title");
        return new Page(
                name,
                headed ? text.substring(end + 2) : text,
                Page.Format.TEXT,
                headed ? day(head.get("Published")) : null,
                headed ? head.get("Publisher") : null,
                headed ? head.get("Url") : null,
                headed ? head.get("Title") : null);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
    }

    /** Whether a text of this name, or of its last part after a slash, is there. */
    public boolean has(String name) {
        return texts.containsKey(last(name));
    }

    /** What {@code reader} makes of the texts called {@code names}; those that are not there are left out. */
    public SortedMap<String, Reading> read(Reader reader, SortedSet<String> names) {
        List<String> there = names.stream().filter(this::has).toList();
        List<Reading> readings = there.parallelStream()
                .map(name -> Objects.requireNonNull(texts.get(last(name))).apply(reader))
                .toList();
        SortedMap<String, Reading> all = new TreeMap<>();
        for (int i = 0; i < there.size(); i++) {
            all.put(there.get(i), readings.get(i));
        }
        return all;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
