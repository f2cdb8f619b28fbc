package tiltmeter.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Rows;
import tools.jackson.databind.JsonNode;

/**
 * A labelled article and the JSON object that it was read from.
 *
 * @param json kept because it has fields that scoring does not need
 */
public record Labelled(GoldArticle article, JsonNode json) {

    /**
     * The articles of every file in {@code paths}, one JSON object in each; of a folder, all its {@code *.json} in the
     * order of their names.
     *
     * @throws EvaluationException when there is none, or one is not in the form, or two have the same id
     */
    public static List<Labelled> load(List<Path> paths) {
        Map<String, Path> files = new LinkedHashMap<>();
        List<Labelled> articles = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : Files.isDirectory(path) ? jsonFiles(path) : List.of(path)) {
                JsonNode json = Rows.object(file);
                GoldArticle article = GoldForm.article(Fields.of(json, file.toString()));
                Path before = files.putIfAbsent(article.id(), file);
                if (before != null) {
                    throw new EvaluationException(file + ": has the same id as " + before + ": " + article.id());
                }
                articles.add(new Labelled(article, json));
            }
        }
        return articles;
    }

    /**
     * The {@code *.json} in {@code folder}, sorted by name.
     *
     * @throws EvaluationException when there is none
     */
    public static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(
                            file -> file.getFileName().toString().endsWith(".json"))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
            if (sorted.isEmpty()) {
                throw new EvaluationException(folder + ": holds no .json file");
            }
            return sorted;
        } catch (IOException e) {
            throw new EvaluationException(folder + ": cannot be listed: " + e.getMessage(), e);
        }
    }
}
