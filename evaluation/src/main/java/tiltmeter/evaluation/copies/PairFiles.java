package tiltmeter.evaluation.copies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Rows;
import tools.jackson.databind.JsonNode;

/** Reads pairs of texts from the three kinds of file that docs/EVALUATION.md names. */
final class PairFiles {
    /** Pairs that are drawn from a file of news. */
    private static final int DRAWN = 2000;

    private static final long SEED = 20230222;

    private PairFiles() {}

    /** What a file holds. */
    enum Sort {
        REWRITES,
        LABELLED,
        SAME_EVENT,
        ONE_WEEK
    }

    /** The pairs of one file. */
    record PairFile(Path file, Sort sort, List<TextPair> pairs) {}

    static PairFile read(Path file) {
        List<Rows.Row> rows = Rows.of(file);
        JsonNode first = rows.get(0).json();
        if (first.has("original") && first.has("rewrite")) {
            return new PairFile(file, Sort.REWRITES, rewrites(rows));
        }
        if (first.has("id1") && first.has("id2")) {
            List<TextPair> pairs = labelled(file, rows);
            boolean event = pairs.stream().allMatch(pair -> pair.cls().equals("same_event"));
            return new PairFile(file, event ? Sort.SAME_EVENT : Sort.LABELLED, pairs);
        }
        if (first.has("text") && first.has("date")) {
            return new PairFile(file, Sort.ONE_WEEK, drawn(file, rows));
        }
        throw new EvaluationException(
                rows.get(0).place() + ": needs original and rewrite, or id1 and id2, or text and date");
    }

    private static List<TextPair> rewrites(List<Rows.Row> rows) {
        List<TextPair> pairs = new ArrayList<>();
        for (Rows.Row row : rows) {
            String id = string(row, "id");
            pairs.add(new TextPair(
                    id,
                    new Text("a" + id, string(row, "original"), null, null),
                    new Text("b" + id, string(row, "rewrite"), null, null),
                    true,
                    "rewrite",
                    row.json().path("source").asString("")));
        }
        return pairs;
    }

    /** The texts of a file of news; with {@code dated} only those that have a day. */
    static List<Text> texts(Path file, boolean dated) {
        return Rows.of(file).stream()
                .map(PairFiles::text)
                .filter(text -> !dated || text.published() != null)
                .toList();
    }

    private static List<TextPair> labelled(Path file, List<Rows.Row> rows) {
        Map<String, Text> texts = new HashMap<>();
        for (Rows.Row row : Rows.of(texts(file))) {
            Text text = text(row);
            texts.put(text.id(), text);
        }
        List<TextPair> pairs = new ArrayList<>();
        for (Rows.Row row : rows) {
            Text one = texts.get(string(row, "id1"));
            Text other = texts.get(string(row, "id2"));
            if (one == null || other == null) {
                throw new EvaluationException(row.place() + ": a text of this pair is not in " + texts(file));
            }
            pairs.add(new TextPair(
                    one.id() + " " + other.id(),
                    one,
                    other,
                    row.json().path("duplicate").asBoolean(false),
                    string(row, "label"),
                    row.json().path("triplet").asString("")));
        }
        return pairs;
    }

    private static Path texts(Path pairs) {
        String name = pairs.getFileName().toString().replaceFirst("\\.pairs\\.jsonl(\\.gz)?$", "");
        Path zipped = pairs.resolveSibling(name + ".docs.jsonl.gz");
        Path plain = pairs.resolveSibling(name + ".docs.jsonl");
        if (!Files.exists(zipped) && !Files.exists(plain)) {
            throw new EvaluationException(pairs + ": the texts are missing, they belong into " + plain);
        }
        return Files.exists(zipped) ? zipped : plain;
    }

    /** Pairs of different texts of one week, weeks weighed by their texts. */
    private static List<TextPair> drawn(Path file, List<Rows.Row> rows) {
        Map<Long, List<Text>> weeks = new TreeMap<>();
        List<Text> all = new ArrayList<>();
        for (Rows.Row row : rows) {
            Text text = text(row);
            LocalDate day = text.published();
            if (day != null && text.body().length() > 300) {
                weeks.computeIfAbsent(Math.floorDiv(day.toEpochDay(), 7L), week -> new ArrayList<>())
                        .add(text);
            }
        }
        weeks.values().stream().filter(week -> week.size() > 1).forEach(all::addAll);
        if (all.isEmpty()) {
            throw new EvaluationException(file + ": no two texts of one week");
        }
        Random random = new Random(SEED);
        List<TextPair> pairs = new ArrayList<>();
        for (int tries = 0; pairs.size() < DRAWN && tries < 20 * DRAWN; tries++) {
            Text one = all.get(random.nextInt(all.size()));
            LocalDate day = one.published();
            List<Text> week =
                    day == null ? List.of() : weeks.getOrDefault(Math.floorDiv(day.toEpochDay(), 7L), List.of());
            Text other = week.get(random.nextInt(week.size()));
            if (!other.body().equals(one.body())) {
                pairs.add(new TextPair(one.id() + " " + other.id(), one, other, false, "one_week"));
            }
        }
        return pairs;
    }

    private static Text text(Rows.Row row) {
        String date = row.json().path("date").asString("");
        String publisher = row.json().path("publisher").asString("");
        return new Text(string(row, "id"), string(row, "text"), day(date), publisher.isBlank() ? null : publisher);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null; // a text without a usable day is one without a day
        }
    }

    private static String string(Rows.Row row, String field) {
        JsonNode value = row.json().path(field);
        if (!value.isString() && !value.isNumber()) {
            throw new EvaluationException(row.place() + ": has no " + field);
        }
        return value.asString();
    }
}
