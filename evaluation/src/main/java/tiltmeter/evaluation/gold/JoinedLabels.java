package tiltmeter.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Joins labels that hold no text with the texts that they are about: {@code JoinedLabels LABELS.tsv NEWS OUT}. NEWS is
 * the folder of the files that the labels name, OUT gets one labelled article in the usual form for each. The head of
 * {@code gold/news/acts.tsv} says what the lines are.
 */
public final class JoinedLabels {
    private static final int HASH = 16;

    /** The cell of an event that says so when the labeller was not sure. */
    private static final int UNSURE = 9;

    private final Path news;
    private final Map<String, Map<String, JsonNode>> files = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> articles = new ArrayList<>();
    private String text = "";
    private List<Map<String, @Nullable Object>> events = new ArrayList<>();

    private JoinedLabels(Path news) {
        this.news = news;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: JoinedLabels LABELS.tsv NEWS OUT");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        JsonMapper mapper = new JsonMapper();
        List<Map<String, @Nullable Object>> joined = join(Path.of(arguments[0]), Path.of(arguments[1]));
        for (int i = 0; i < joined.size(); i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%03d.json", i));
            Files.writeString(file, mapper.writeValueAsString(joined.get(i)), StandardCharsets.UTF_8);
        }
        System.out.println(folder + ": " + joined.size() + " labelled articles");
    }

    /**
     * The labelled articles in the order of {@code labels}, as maps in the form of the labels.
     *
     * @throws EvaluationException where a text is missing or is another than was labelled, or a line is not in the form
     */
    static List<Map<String, @Nullable Object>> join(Path labels, Path news) {
        JoinedLabels join = new JoinedLabels(news);
        int number = 0;
        for (String line : Rows.text(labels).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                switch (cells[0]) {
                    case "article" -> join.article(cells);
                    case "sentences" -> join.sentences(cells);
                    case "event" -> join.event(cells);
                    default -> throw new IllegalArgumentException("starts with " + cells[0]);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new EvaluationException(labels + ":" + number + ": is not in the form: " + e.getMessage(), e);
            }
        }
        return join.articles;
    }

    private void article(String[] cells) {
        JsonNode row = files.computeIfAbsent(cells[2], this::rows).get(cells[1]);
        if (row == null) {
            throw new EvaluationException(news.resolve(cells[2]) + ": has no row with the id " + cells[1]);
        }
        text = row.path("text").asString("");
        if (!hash(text).equals(cells[3])) {
            throw new EvaluationException(
                    news.resolve(cells[2]) + ": the text of " + cells[1] + " is not the one that was labelled");
        }
        events = new ArrayList<>();
        Map<String, @Nullable Object> article = new LinkedHashMap<>();
        article.put("id", cells[1]);
        article.put("published", head(row, "date", 10));
        article.put("publisher", head(row, "publisher", Integer.MAX_VALUE));
        article.put("title", head(row, "title", Integer.MAX_VALUE));
        article.put("events", events);
        article.put("statements", List.of());
        articles.add(article);
    }

    private void sentences(String[] cells) {
        List<Map<String, @Nullable Object>> sentences = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            sentences.add(Map.of("n", i - 1, "text", words(cells[i])));
        }
        articles.get(articles.size() - 1).put("sentences", sentences);
    }

    private void event(String[] cells) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("n", Integer.parseInt(cells[1]));
        event.put("trigger", words(cells[2]));
        event.put("type", cells[3]);
        if (!cells[4].isEmpty()) {
            event.put("actor", Map.of("code", cells[4]));
        }
        if (!cells[5].isEmpty()) {
            event.put("recipient", Map.of("code", cells[5]));
        }
        event.put("symmetric", cells[6].equals("mutual"));
        event.put("status", cells[7]);
        event.put("voice", cells[8]);
        event.put("denied_by", List.of());
        event.put("background", false);
        if (cells.length > UNSURE && cells[UNSURE].equals("unsure")) {
            event.put("unsure", true);
        }
        events.add(event);
    }

    /** The words at {@code place} ({@code from-to}), on one line and without blanks of no width. */
    private String words(String place) {
        int dash = place.indexOf('-');
        return text.substring(Integer.parseInt(place.substring(0, dash)), Integer.parseInt(place.substring(dash + 1)))
                .replace("\u200b", "")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private Map<String, JsonNode> rows(String file) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        Rows.of(news.resolve(file))
                .forEach(row -> rows.put(row.json().path("id").asString(""), row.json()));
        return rows;
    }

    private static @Nullable String head(JsonNode row, String field, int most) {
        JsonNode value = row.get(field);
        if (value == null || !value.isString() || value.asString().isEmpty()) {
            return null;
        }
        String all = value.asString();
        return all.substring(0, Math.min(most, all.length()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
