package tiltmeter.evaluation.types;

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
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import tiltmeter.evaluation.eventtype.PairRow;
import tiltmeter.evaluation.types.Learner.Settings;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.types.TypeModel;

/**
 * Trains the model of {@link tiltmeter.reader.types.PairTyper} and measures it by nested cross-validation:
 * {@code TrainTypes DATA.jsonl OUT.tsv [DATE]}. Same data, lexicon and date, same bytes.
 */
public final class TrainTypes {
    private static final long SEED = 20261124;

    private static final List<Settings> CHOICES = List.of(
            new Settings(0.1, 2, 1),
            new Settings(0.05, 2, 1),
            new Settings(0.2, 2, 1),
            new Settings(0.1, 3, 1),
            new Settings(0.05, 3, 1),
            new Settings(0.1, 2, 0));

    private TrainTypes() {}

    /** Trains; the report goes to standard output, the model to the second argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: TrainTypes DATA.jsonl OUT.tsv [DATE]");
            System.exit(2);
        }
        LocalDate date = arguments.length == 3 ? LocalDate.parse(arguments[2]) : LocalDate.now(ZoneOffset.UTC);
        train(Path.of(arguments[0]), Path.of(arguments[1]), date, System.out);
    }

    /** Trains on {@code data}, writes the model to {@code target} and what was measured to {@code report}. */
    public static void train(Path data, Path target, LocalDate date, PrintStream report) throws IOException {
        Problems problems = new Problems();
        ActLexicon lexicon = ActLexicon.load(problems);
        problems.throwIfAny();
        Examples maker = new Examples(CompactParser.load(), lexicon);
        List<Example> examples = maker.of(PairRow.read(data));
        List<Example> fromLexicon = maker.of(lexicon);
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(example -> names.add(example.label()));
        List<String> labels = List.copyOf(names);
        fromLexicon = fromLexicon.stream()
                .filter(example -> labels.contains(example.label()))
                .toList();

        Learner learner = new Learner(labels, SEED);
        CrossValidation validation = new CrossValidation(learner, labels, fromLexicon, SEED);
        List<String> chosen = new ArrayList<>();
        List<double[]> scores = validation.nested(examples, CHOICES, chosen);
        Figures figures = new Figures(examples, validation.predict(scores));
        Settings settings = validation.choose(examples, CHOICES);
        TypeModel model = learner.learn(examples, fromLexicon, settings);
        Calibration calibration = Calibration.fit(model, examples, scores);

        List<String> papers = List.of(
                "Which act links two given ends of a sentence: weights of the reader's type model, in thousandths.",
                "Origin: learnt by tiltmeter.evaluation.types.TrainTypes. Licence: Apache-2.0. Date: " + date,
                "Data: " + data.getFileName() + ", " + examples.size() + " rows, SHA-256 " + sha256(data),
                "Lexicon: " + fromLexicon.size() + " example sentences. Seed: " + SEED + ". Settings: " + settings,
                "Nested cross-validation, 5 folds, in per cent with 95 % bootstrap intervals:",
                line("root macro-F1", figures, Figures::macroF1),
                line("quad macro-F1", figures, Figures::quadF1),
                line("binary macro-F1", figures, Figures::binaryF1),
                line("accuracy", figures, Figures::accuracy),
                "calibration: " + calibration.report());
        papers.forEach(report::println);
        report.println("settings chosen in each fold: " + String.join("; ", chosen));
        report.println("F1 of each label (examples): " + String.join(", ", figures.perLabel()));
        report.println("mistaken most often (key as prediction): " + String.join(", ", figures.confusions(20)));
        Files.write(target, model.withTemperature(calibration.temperature()).write(papers), StandardCharsets.UTF_8);
    }

    private static String line(String name, Figures figures, ToDoubleFunction<Figures> figure) {
        double[] interval = figures.interval(figure, SEED);
        return String.format(
                Locale.ROOT, "  %s %.1f [%.1f, %.1f]", name, figure.applyAsDouble(figures), interval[0], interval[1]);
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
