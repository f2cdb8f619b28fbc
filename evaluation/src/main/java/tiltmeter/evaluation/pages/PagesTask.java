package tiltmeter.evaluation.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.reader.article.ArticleReader;
import tiltmeter.reader.article.English;
import tiltmeter.reader.article.Extract;

/**
 * The tasks {@code pages} and {@code dates}: what the reader takes out of whole pages, given their HTML and the address
 * they were fetched from.
 */
public final class PagesTask {
    private PagesTask() {}

    /**
     * Body, title, authors and day.
     *
     * @throws tiltmeter.evaluation.EvaluationException when labels or pages cannot be used
     */
    public static Outcome pages(List<Path> files) {
        return run(files, false);
    }

    /**
     * The day of publication alone.
     *
     * @throws tiltmeter.evaluation.EvaluationException when labels or pages cannot be used
     */
    public static Outcome dates(List<Path> files) {
        return run(files, true);
    }

    private static Outcome run(List<Path> files, boolean datesOnly) {
        List<LabelledPage> labelled = new ArrayList<>();
        files.forEach(file -> labelled.addAll(LabelledPage.load(file)));
        ArticleReader reader = new ArticleReader();
        List<Extract> found = labelled.parallelStream()
                .map(page -> reader.extract(page.page()))
                .toList();
        PageScores scores = new PageScores();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            scores.add(labelled.get(i), found.get(i));
            predictions.add(prediction(labelled.get(i), found.get(i), datesOnly));
        }
        List<String> lines = new ArrayList<>();
        if (datesOnly) {
            lines.add(scores.pages() + " pages");
            lines.add(scores.day());
            lines.add(scores.nearDay());
        } else {
            lines.addAll(part("English", scores.only(PagesTask::isEnglish)));
            lines.addAll(part("other languages", scores.only(page -> !isEnglish(page))));
            lines.addAll(part("all", scores));
        }
        return new Outcome(lines, predictions);
    }

    private static List<String> part(String name, PageScores scores) {
        return List.of(
                name + ": " + scores.pages() + " pages",
                scores.body(),
                scores.title(),
                scores.authors(),
                scores.day(),
                scores.nearDay());
    }

    /** By the labelled body, so that what is found has no say in where it counts. */
    private static boolean isEnglish(LabelledPage page) {
        return page.body() != null && English.of(page.body()) == English.Verdict.ENGLISH;
    }

    private static Prediction prediction(LabelledPage page, Extract found, boolean datesOnly) {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        Map<String, @Nullable Object> predicted = new LinkedHashMap<>();
        if (!datesOnly) {
            gold.put("title", page.title());
            gold.put("authors", page.authors());
            gold.put("body", page.body());
            predicted.put("title", found.title());
            predicted.put("authors", found.byline());
            predicted.put("body", found.body());
        }
        gold.put("date", page.day() == null ? null : page.day().toString());
        predicted.put(
                "date", found.published() == null ? null : found.published().toString());
        predicted.put(
                "published_from",
                found.publishedFrom() == null ? null : found.publishedFrom().word());
        predicted.put(
                "refused", found.refused() == null ? null : found.refused().word());
        return new Prediction(page.id(), gold, predicted);
    }
}
