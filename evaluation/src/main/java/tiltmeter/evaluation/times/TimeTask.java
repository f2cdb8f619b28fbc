package tiltmeter.evaluation.times;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.model.Days;
import tiltmeter.model.Span;
import tiltmeter.reader.article.SentenceSplitter;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.time.TimeExpression;
import tiltmeter.reader.time.TimeReader;

/**
 * The task {@code times}: time expressions of news in TimeML, found and turned into days.
 *
 * <p>The gold is its DATE and TIME expressions, which say when; DURATION and SET say how long and how often, which the
 * reader does not record, so that an expression of the reader over one of those is left out on both sides.
 */
public final class TimeTask {
    private TimeTask() {}

    /**
     * Reads and scores the TimeML documents of {@code files}.
     *
     * @throws tiltmeter.evaluation.EvaluationException when a file is no TimeML
     */
    public static Outcome run(List<Path> files) {
        List<TimedText> texts = TimedText.of(files);
        SyntaxParser parser = CompactParser.load();
        List<List<Found>> read =
                texts.parallelStream().map(text -> find(parser, text)).toList();
        TimeScores scores = new TimeScores();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            score(texts.get(i), read.get(i), scores, predictions);
        }
        return new Outcome(scores.lines(), predictions);
    }

    /** An expression of the reader with its place in the whole text. */
    private record Found(Span span, @Nullable Days days) {}

    private static List<Found> find(SyntaxParser parser, TimedText text) {
        TimeReader times = new TimeReader();
        List<Found> found = new ArrayList<>();
        for (Span sentence : SentenceSplitter.split(text.text())) {
            for (TimeExpression time : times.named(parser.parse(text.text(), sentence), text.created())) {
                found.add(new Found(time.span(), time.days()));
            }
        }
        return found;
    }

    private static void score(TimedText text, List<Found> read, TimeScores scores, List<Prediction> predictions) {
        List<TimeScores.Pair> pairs = new ArrayList<>();
        boolean[] used = new boolean[read.size()];
        int gold = 0;
        for (TimedText.Mark mark : text.marks()) {
            Found match = null;
            for (int i = 0; i < read.size(); i++) {
                boolean free = !used[i] && read.get(i).span().overlaps(mark.span());
                if (free && (match == null || !mark.calendar())) {
                    used[i] = true;
                    match = read.get(i);
                }
            }
            if (!mark.calendar()) {
                continue;
            }
            gold++;
            Days label = TimeValue.days(mark.value());
            if (match != null) {
                pairs.add(new TimeScores.Pair(label, mark.modified(), match.days()));
            }
            predictions.add(new Prediction(
                    text.name() + ":" + mark.span().start(),
                    item(text, mark.span(), mark.value(), label),
                    match == null ? null : item(text, match.span(), null, match.days())));
        }
        int extra = 0;
        for (int i = 0; i < used.length; i++) {
            extra += used[i] ? 0 : 1;
        }
        scores.add(pairs, gold, pairs.size() + extra);
    }

    private static Map<String, @Nullable Object> item(
            TimedText text, Span span, @Nullable String value, @Nullable Days days) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("text", text.text().substring(span.start(), span.end()));
        if (value != null) {
            item.put("value", value);
        }
        item.put("days", days == null ? null : days.first() + "/" + days.last());
        return item;
    }
}
