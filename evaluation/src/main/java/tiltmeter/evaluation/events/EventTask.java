package tiltmeter.evaluation.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.GoldForm;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.model.Page;
import tiltmeter.reader.Reader;

/** The task {@code events}: labelled articles, or rows about one article beside them. */
public final class EventTask {
    private static final String ARTICLE = "article.txt";

    private EventTask() {}

    /**
     * Reads what {@code paths} label and scores it.
     *
     * @param published the day on which the article beside rows appeared; articles tell their own
     * @throws EvaluationException when labels cannot be used
     */
    public static Outcome run(Reader reader, List<Path> paths, @Nullable LocalDate published) {
        List<Path> articles = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().endsWith(".jsonl")) {
                Outcome seed = seed(reader, path, published);
                lines.addAll(seed.lines());
                predictions.addAll(seed.predictions());
            } else {
                articles.add(path);
            }
        }
        if (!articles.isEmpty()) {
            List<Labelled> labelled = Labelled.load(articles);
            List<Pair> pairs = read(reader, labelled);
            lines.addAll(EventReport.of(pairs));
            predictions.addAll(predictions(labelled, pairs));
        }
        return new Outcome(lines, predictions);
    }

    /** Reads every article. */
    public static List<Pair> read(Reader reader, List<Labelled> labelled) {
        return labelled.parallelStream()
                .map(item -> new Pair(item.article(), GoldReader.read(reader, item.article())))
                .toList();
    }

    /** One item for each article. */
    public static List<Prediction> predictions(List<Labelled> labelled, List<Pair> pairs) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            Pair pair = pairs.get(i);
            predictions.add(
                    new Prediction(pair.gold().id(), labelled.get(i).json(), GoldForm.records(pair.system())));
        }
        return predictions;
    }

    private static Outcome seed(Reader reader, Path rows, @Nullable LocalDate published) {
        List<Rows.Row> labels = Rows.of(rows);
        Path article = rows.resolveSibling(ARTICLE);
        if (!Files.isRegularFile(article)) {
            throw new EvaluationException(rows + ": labels the text in " + article + ", which is not there");
        }
        Page page = new Page(
                article.getFileName().toString(), Rows.text(article), Page.Format.TEXT, published, null, null, null);
        SeedArticle scored = SeedArticle.score(labels, reader.read(page));
        return new Outcome(scored.lines(), scored.predictions());
    }
}
