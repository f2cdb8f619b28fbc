package tiltmeter.evaluation.statements;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.ActorResolver;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.statements.AttributionReader;
import tiltmeter.reader.statements.LinearModel;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.SyntaxParser;

/**
 * Trains the attribution models and measures them by cross-validation over texts: {@code TrainAttributions
 * DATA.jsonl.gz OUT.tsv [DATE]}. Same data, lexicon and date, same bytes.
 */
public final class TrainAttributions {
    private static final int FOLDS = 5;

    private static final AttributionTrainer.Settings SETTINGS = new AttributionTrainer.Settings(0.1, 0.1, 3, 3);

    private TrainAttributions() {}

    /** Trains; the report goes to standard output, the model to the second argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: TrainAttributions DATA.jsonl.gz OUT.tsv [DATE]");
            System.exit(2);
        }
        LocalDate date = arguments.length == 3 ? LocalDate.parse(arguments[2]) : LocalDate.now(ZoneOffset.UTC);
        train(Path.of(arguments[0]), Path.of(arguments[1]), date, System.out);
    }

    static void train(Path data, Path target, LocalDate date, PrintStream report) throws IOException {
        Problems problems = new Problems();
        Cues cues = Cues.load(problems);
        ActorLexicon actors = ActorLexicon.load(problems);
        problems.throwIfAny();
        SyntaxParser parser = CompactParser.load();
        ActorResolver resolver = new ActorResolver(actors);
        List<LabelledText> texts = StatementTask.texts(data).parallelStream()
                .map(text -> LabelledText.of(text, parser, resolver))
                .toList();
        AttributionTrainer trainer = new AttributionTrainer(cues, SETTINGS);
        AttributionScores scores = new AttributionScores();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledText> learn = new ArrayList<>();
            List<LabelledText> test = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                (i % FOLDS == fold ? test : learn).add(texts.get(i));
            }
            LinearModel model = trainer.learn(learn);
            AttributionReader reader = new AttributionReader(cues, model);
            for (LabelledText text : test) {
                scores.add(
                        new QuotedText(text.text().id(), text.body(), text.gold()),
                        FlatAttributions.of(FlatAttributions.joined(read(reader, text))));
            }
        }
        scores.lines().forEach(report::println);
        List<String> papers = List.of(
                "Who says what: weights of the reader's attribution models, in hundredths.",
                "Origin: learnt by tiltmeter.evaluation.statements.TrainAttributions. Licence: Apache-2.0. Date: "
                        + date,
                "Data: " + data.getFileName() + ", " + texts.size() + " texts, SHA-256 " + sha256(data),
                "Settings: " + SETTINGS + ". No random numbers.");
        Files.write(target, trainer.learn(texts).write(papers), StandardCharsets.UTF_8);
    }

    static List<FlatAttributions.Weighed> read(AttributionReader reader, LabelledText text) {
        List<FlatAttributions.Weighed> all = new ArrayList<>();
        for (Attribution each : reader.read(text.body(), text.scenes())) {
            Participant speaker = each.speaker();
            all.add(new FlatAttributions.Weighed(
                    new Attributed(orNone(speaker == null ? null : speaker.span()), orNone(each.cue()), each.content()),
                    each.confidence()));
        }
        return all;
    }

    private static List<Span> orNone(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
