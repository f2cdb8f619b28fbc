package tiltmeter.evaluation.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

    /** Rows about an article and that article. */
    private record Seed(List<Rows.Row> rows, Page page) {}

    /**
     * Reads what {@code paths} label and scores it.
     *
     * @param readers makes the reader; asked once, after all labels were found to be good
     * @param published the day on which the article beside rows appeared; articles tell their own
     * @throws EvaluationException when labels cannot be used
     */
    public static Outcome run(Supplier<Reader> readers, List<Path> paths, LocalDate published) {
        List<Path> articles = new ArrayList<>();
        List<Seed> seeds = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().endsWith(".jsonl")) {
                seeds.add(seed(path, published));
            } else {
                articles.add(path);
            }
        }
        List<Labelled> labelled = articles.isEmpty() ? List.of() : Labelled.load(articles);
        Reader reader = readers.get();
        List<String> lines = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        for (Seed seed : seeds) {
            SeedArticle scored = SeedArticle.score(seed.rows(), reader.read(seed.page()));
            lines.addAll(scored.lines());
            predictions.addAll(scored.predictions());
        }
        if (!labelled.isEmpty()) {
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
            predictions.add(new Prediction(pair.gold().id(), labelled.get(i).json(), GoldForm.records(pair.system())));
        }
        return predictions;
    }

    private static Seed seed(Path rows, LocalDate published) {
        List<Rows.Row> labels = Rows.of(rows);
        Path article = rows.resolveSibling(ARTICLE);
        if (!Files.isRegularFile(article)) {
            throw new EvaluationException(rows + ": labels the text in " + article + ", which is not there");
        }
        labels.forEach(SeedRow::of);
        return new Seed(labels, new Page(ARTICLE, Rows.text(article), Page.Format.TEXT, published, null, null, null));
    }
}
