package tiltmeter.evaluation.factuality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.Rows;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.reality.Commitment;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.model.Span;
import tiltmeter.reader.reality.Factuality;
import tiltmeter.reader.reality.StatusReader;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.syntax.Token;

/** The task {@code factuality}: how surely the author of a sentence holds that what a word names happened. */
public final class FactualityTask {
    private FactualityTask() {}

    /**
     * Reads the marked sentences of {@code files} and scores them.
     *
     * @throws tiltmeter.evaluation.EvaluationException when labels cannot be used
     */
    public static Outcome run(List<Path> files) {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            for (Rows.Row row : Rows.of(file)) {
                sentences.add(MarkedSentence.of(row));
            }
        }
        SyntaxParser parser = CompactParser.load();
        Problems problems = new Problems();
        StatusReader statuses = new StatusReader(Embedders.load(problems));
        Factuality reality = new Factuality(statuses, Commitment.load(problems));
        problems.throwIfAny();
        List<List<Double>> read = sentences.parallelStream()
                .map(sentence -> predict(parser, reality, sentence))
                .toList();
        FactualityScores scores = new FactualityScores();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            List<Double> gold = sentences.get(i).targets().stream()
                    .map(MarkedSentence.Target::label)
                    .toList();
            scores.add(gold, read.get(i));
            predictions.add(new Prediction(sentences.get(i).id(), gold, orNull(read.get(i))));
        }
        return new Outcome(scores.lines(), predictions);
    }

    private static List<@Nullable Double> orNull(List<Double> numbers) {
        List<@Nullable Double> all = new ArrayList<>();
        for (Double number : numbers) {
            all.add(number.isNaN() ? null : number);
        }
        return all;
    }

    private static List<Double> predict(SyntaxParser parser, Factuality reality, MarkedSentence sentence) {
        ParsedSentence parse =
                parser.parse(sentence.text(), new Span(0, sentence.text().length()));
        List<Double> numbers = new ArrayList<>();
        for (MarkedSentence.Target target : sentence.targets()) {
            Token token = token(parse, target.span());
            numbers.add(token == null ? Double.NaN : reality.of(parse, token));
        }
        return numbers;
    }

    /** The last token that meets {@code span}: in a stretch of several, the head of an English verb group. */
    private static @Nullable Token token(ParsedSentence parse, Span span) {
        Token found = null;
        for (Token token : parse.tokens()) {
            found = token.span().overlaps(span) ? token : found;
        }
        return found;
    }
}
