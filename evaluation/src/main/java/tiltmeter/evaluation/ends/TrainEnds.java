package tiltmeter.evaluation.ends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.events.EventReport;
import tiltmeter.evaluation.events.EventTask;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.ends.Judge;
import tiltmeter.reader.ends.Question;
import tiltmeter.reader.voices.VoiceModel;

/**
 * Trains the model of the ends of acts and measures it by cross-validation: {@code TrainEnds OUT.tsv PREDICTIONS.jsonl
 * DATE GOLD…}. Each article is read with a model that saw neither it nor any article of the same week, since such
 * articles often tell the same acts. Same labels, reader and date, same bytes.
 */
public final class TrainEnds {
    private static final int SAME_WEEK = 7;
    private static final int FOLDS = 8;

    /** Of several values each, those with the best type+actors F1 under cross-validation. */
    static final double PENALTY = 4;

    static final int SELDOM = 3;
    static final int MARGIN = 800;
    static final double UNLABELLED = 0.3;

    private TrainEnds() {}

    /** Trains; the report goes to standard output, the model to the first argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            System.err.println("usage: TrainEnds OUT.tsv PREDICTIONS.jsonl DATE GOLD…");
            System.exit(2);
        }
        List<Path> gold = Stream.of(arguments).skip(3).map(Path::of).toList();
        train(gold, Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]), System.out);
    }

    /**
     * Trains on the articles in {@code gold}.
     *
     * @param target for the model
     * @param predictions for what cross-validation read, in the form of {@code evaluate --predictions}
     */
    public static void train(List<Path> gold, Path target, Path predictions, LocalDate date, PrintStream report)
            throws IOException {
        List<Labelled> labelled = Labelled.load(gold);
        List<GoldArticle> articles = labelled.stream().map(Labelled::article).toList();
        Switch judge = new Switch();
        Reader reader = Reader.load(judge, VoiceModel.load());
        Map<GoldArticle, List<Lesson>> lessons = new LinkedHashMap<>();
        for (GoldArticle article : articles) {
            List<Lesson> learnt = new ArrayList<>();
            judge.to = question -> {
                Lesson lesson = Lesson.of(question, article, UNLABELLED);
                if (lesson != null) {
                    learnt.add(lesson);
                }
                return 0;
            };
            GoldReader.read(reader, article);
            lessons.put(article, learnt);
        }
        Learner learner = new Learner(PENALTY, SELDOM, MARGIN);
        Map<GoldArticle, Integer> folds = folds(articles);
        Map<Integer, EndModel> models = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (GoldArticle article : articles) {
            judge.to = models.computeIfAbsent(folds.getOrDefault(article, 0), fold -> {
                List<GoldArticle> others = articles.stream()
                        .filter(other -> !fold.equals(folds.get(other)))
                        .toList();
                return learner.learn(all(others, lessons));
            });
            pairs.add(new Pair(article, GoldReader.read(reader, article)));
        }
        List<Lesson> all = all(articles, lessons);
        List<String> papers = new ArrayList<>();
        papers.add("Who stands at the ends of acts: weights of the reader's end model, in thousandths.");
        papers.add("Origin: learnt by tiltmeter.evaluation.ends.TrainEnds. Licence: Apache-2.0. Date: " + date);
        papers.add("Data: " + articles.size() + " labelled articles, " + all.size() + " acts. Penalty " + PENALTY
                + ", features seen " + SELDOM + " times, margin " + MARGIN + ", unlabelled acts " + UNLABELLED);
        papers.add("Cross-validated in " + FOLDS + " folds, with the articles of a week kept together:");
        int from = 0;
        for (Path folder : gold) {
            int to = from + Labelled.load(List.of(folder)).size();
            EventReport.of(pairs.subList(from, to)).stream()
                    .filter(line -> !line.contains("trigger") && !line.contains("statements"))
                    .limit(11)
                    .forEach(line -> papers.add("  " + line.strip()));
            from = to;
        }
        papers.forEach(report::println);
        EventReport.of(pairs).stream().skip(14).forEach(report::println);
        Files.write(target, learner.learn(all).write(papers), StandardCharsets.UTF_8);
        List<String> read = EventTask.predictions(labelled, pairs).stream()
                .map(Prediction::json)
                .toList();
        Files.write(predictions, read, StandardCharsets.UTF_8);
    }

    /** Articles of one week are in one fold; the weeks are dealt out in their order. */
    public static Map<GoldArticle, Integer> folds(List<GoldArticle> articles) {
        List<GoldArticle> byDay = new ArrayList<>(articles);
        byDay.sort(Comparator.comparing(
                        (GoldArticle article) -> Objects.requireNonNullElse(article.published(), LocalDate.MIN))
                .thenComparing(GoldArticle::id));
        Map<GoldArticle, Integer> folds = new LinkedHashMap<>();
        LocalDate last = null;
        int week = 0;
        for (GoldArticle article : byDay) {
            LocalDate day = Objects.requireNonNullElse(article.published(), LocalDate.MIN);
            if (last != null && ChronoUnit.DAYS.between(last, day) > SAME_WEEK) {
                week++;
            }
            folds.put(article, week % FOLDS);
            last = day;
        }
        return folds;
    }

    static List<Lesson> all(List<GoldArticle> articles, Map<GoldArticle, List<Lesson>> lessons) {
        List<Lesson> all = new ArrayList<>();
        articles.forEach(article -> all.addAll(lessons.getOrDefault(article, List.of())));
        return all;
    }

    /** Hands questions on to another judge. */
    static final class Switch implements Judge {
        Judge to = Judge.NEVER;

        @Override
        public int answer(Question question) {
            return to.answer(question);
        }
    }
}
