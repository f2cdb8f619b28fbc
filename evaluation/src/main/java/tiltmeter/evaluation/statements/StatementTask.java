package tiltmeter.evaluation.statements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldForm;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;

/** The task {@code statements}: labelled articles, or texts with attributions as spans. */
public final class StatementTask {
    private StatementTask() {}

    /**
     * Reads what {@code paths} label and scores it.
     *
     * @param readers makes the reader; asked once, after all labels were found to be good
     * @throws EvaluationException when labels cannot be used
     */
    public static Outcome run(Supplier<Reader> readers, List<Path> paths) {
        List<Path> articles = new ArrayList<>();
        List<QuotedText> texts = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().endsWith(".jsonl") || path.toString().endsWith(".jsonl.gz")) {
                texts.addAll(texts(path));
            } else {
                articles.add(path);
            }
        }
        List<Labelled> labelled = articles.isEmpty() ? List.of() : Labelled.load(articles);
        Reader reader = readers.get();
        List<String> lines = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        if (!labelled.isEmpty()) {
            scoreArticles(reader, labelled, lines, predictions);
        }
        if (!texts.isEmpty()) {
            scoreTexts(reader, texts, lines, predictions);
        }
        return new Outcome(lines, predictions);
    }

    /** The rows of one file that a first annotator made; second opinions on the same text are left out. */
    static List<QuotedText> texts(Path file) {
        List<QuotedText> texts = new ArrayList<>();
        for (Rows.Row row : Rows.of(file)) {
            Fields fields = Fields.of(row.json(), row.place());
            if (!fields.has("attributions")) {
                throw fields.wrong("attributions", "is missing");
            }
            if (!fields.has("primary") || fields.flag("primary")) {
                texts.add(QuotedText.of(row));
            }
        }
        if (texts.isEmpty()) {
            throw new EvaluationException(file + ": has no row with primary: true");
        }
        return texts;
    }

    private static void scoreArticles(
            Reader reader, List<Labelled> labelled, List<String> lines, List<Prediction> predictions) {
        List<GoldArticle> read = labelled.parallelStream()
                .map(item -> GoldReader.read(reader, item.article()))
                .toList();
        StatementScores scores = new StatementScores();
        for (int i = 0; i < read.size(); i++) {
            scores.add(labelled.get(i).article(), read.get(i));
            predictions.add(new Prediction(read.get(i).id(), labelled.get(i).json(), GoldForm.records(read.get(i))));
        }
        lines.add(read.size() + " articles");
        lines.add(scores.line());
    }

    private static void scoreTexts(
            Reader reader, List<QuotedText> texts, List<String> lines, List<Prediction> predictions) {
        List<List<Attributed>> read =
                texts.parallelStream().map(text -> text.read(reader)).toList();
        AttributionScores scores = new AttributionScores();
        for (int i = 0; i < read.size(); i++) {
            QuotedText text = texts.get(i);
            scores.add(text, read.get(i));
            predictions.add(new Prediction(
                    text.id(),
                    text.gold().stream().map(Attributed::json).toList(),
                    read.get(i).stream().map(Attributed::json).toList()));
        }
        lines.addAll(scores.lines());
    }
}
