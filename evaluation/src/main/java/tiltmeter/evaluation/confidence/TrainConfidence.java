package tiltmeter.evaluation.confidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tiltmeter.evaluation.ends.HeldOutEnds;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;
import tiltmeter.reader.events.Explanation;

/**
 * Learns what {@link tiltmeter.reader.events.Confidence} weighs, and measures it on articles that were left out:
 * {@code TrainConfidence OUT.tsv DATE FOLDER…}. An event is right when a label of its sentence has its type, actor and
 * recipient, one event for one label. Ends that are learnt come from models that had not seen the article.
 */
public final class TrainConfidence {
    private static final double[] PENALTIES = {3, 10, 30};

    private TrainConfidence() {}

    /** One event of the reader's. */
    record Case(int article, Map<String, Double> evidence, boolean right) {}

    /** Trains; the report goes to standard output, the weights to the first argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: TrainConfidence OUT.tsv DATE FOLDER...");
            System.exit(2);
        }
        List<Path> folders = Arrays.stream(arguments).skip(2).map(Path::of).toList();
        train(Path.of(arguments[0]), LocalDate.parse(arguments[1]), folders, System.out);
    }

    private static void train(Path target, LocalDate date, List<Path> folders, PrintStream report) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<GoldArticle> articles =
                Labelled.load(folders).stream().map(Labelled::article).toList();
        HeldOutEnds.each(
                articles, (article, reader) -> cases.addAll(cases(reader, article, articles.indexOf(article))));
        double best = PENALTIES[0];
        Calibrated figures = null;
        for (double penalty : PENALTIES) {
            Calibrated each = leaveOneOut(cases, articles.size(), penalty);
            report.println("penalty " + penalty + ": " + each.report());
            if (figures == null || each.brier() < figures.brier()) {
                figures = each;
                best = penalty;
            }
        }
        if (figures == null) {
            throw new IllegalStateException("no penalty to choose from");
        }
        Map<String, Double> weights = Logistic.learn(cases, best);
        List<String> lines = new ArrayList<>();
        lines.add("# What speaks for an event's type and ends being right: weights of a logistic function.");
        lines.add("# Origin: learnt by tiltmeter.evaluation.confidence.TrainConfidence. Licence: Apache-2.0. Date: "
                + date);
        lines.add("# Data: " + articles.size() + " labelled articles, " + cases.size()
                + " events of the reader. Penalty " + best + ".");
        lines.add("# On articles left out one by one: " + figures.report());
        lines.add("# Columns: feature, weight.");
        weights.forEach((name, weight) -> lines.add(name + "\t" + String.format(Locale.ROOT, "%.3f", weight)));
        Files.write(target, lines, StandardCharsets.UTF_8);
    }

    private static List<Case> cases(Reader reader, GoldArticle gold, int number) {
        List<Explanation> explained = reader.explain(
                reader.readSentences(gold.id(), gold.published(), gold.publisher(), gold.title(), gold.sentences())
                        .article());
        Pair pair = new Pair(gold, GoldReader.read(reader, gold));
        Set<GoldEvent> right = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int n = 0; n < gold.sentences().size(); n++) {
            pair.agreeing(n).forEach(match -> right.add(match.system()));
        }
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < explained.size(); i++) {
            boolean matched = right.contains(pair.system().events().get(i));
            cases.add(new Case(number, new TreeMap<>(explained.get(i).evidence()), matched));
        }
        return cases;
    }

    private static Calibrated leaveOneOut(List<Case> cases, int articles, double penalty) {
        List<Double> told = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int left = i;
            Map<String, Double> weights = Logistic.learn(
                    cases.stream().filter(each -> each.article() != left).toList(), penalty);
            for (Case each : cases) {
                if (each.article() == left) {
                    told.add(Logistic.probability(weights, each.evidence()));
                    right.add(each.right());
                }
            }
        }
        return Calibrated.of(told, right);
    }
}
