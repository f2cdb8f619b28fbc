package tiltmeter.evaluation.ends;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.evaluation.events.EventReport;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.reader.Reader;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.ends.Judge;
import tiltmeter.reader.ends.Question;

/**
 * Trains the model of the ends of acts and measures it by cross-validation: {@code TrainEnds GOLD OUT.tsv [DATE]}. Each
 * article is read with a model that saw neither it nor any article of the same week, since such articles often tell the
 * same acts. Same labels, reader and date, same bytes.
 */
public final class TrainEnds {
    private static final int SAME_WEEK = 7;

    /** Of several values each, those with the best type+actors F1 under cross-validation. */
    private static final double PENALTY = 4;

    private static final int SELDOM = 3;
    private static final int MARGIN = 0;
    private static final double UNLABELLED = 0.3;

    private TrainEnds() {}

    /** Trains; the report goes to standard output, the model to the second argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: TrainEnds GOLD OUT.tsv [DATE]");
            System.exit(2);
        }
        LocalDate date = arguments.length == 3 ? LocalDate.parse(arguments[2]) : LocalDate.now(ZoneOffset.UTC);
        train(Path.of(arguments[0]), Path.of(arguments[1]), date, System.out);
    }

    /** Trains on the articles in {@code gold}, writes the model to {@code target} and the report to {@code report}. */
    public static void train(Path gold, Path target, LocalDate date, PrintStream report) throws IOException {
        List<GoldArticle> articles =
                Labelled.load(List.of(gold)).stream().map(Labelled::article).toList();
        Switch judge = new Switch();
        Reader reader = Reader.load(judge);
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
        Map<List<GoldArticle>, EndModel> models = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (GoldArticle article : articles) {
            List<GoldArticle> others =
                    articles.stream().filter(other -> !near(article, other)).toList();
            judge.to = models.computeIfAbsent(others, seen -> learner.learn(all(seen, lessons)));
            pairs.add(new Pair(article, GoldReader.read(reader, article)));
        }
        List<Lesson> all = all(articles, lessons);
        List<String> papers = new ArrayList<>();
        papers.add("Who stands at the ends of acts: weights of the reader's end model, in thousandths.");
        papers.add("Origin: learnt by tiltmeter.evaluation.ends.TrainEnds. Licence: Apache-2.0. Date: " + date);
        papers.add("Data: " + articles.size() + " labelled articles, " + all.size() + " acts. Penalty " + PENALTY
                + ", features seen " + SELDOM + " times, margin " + MARGIN + ", unlabelled acts " + UNLABELLED);
        papers.add("Cross-validated by article, with the articles of a week kept together:");
        EventReport.of(pairs).stream().limit(14).forEach(line -> papers.add("  " + line.strip()));
        papers.forEach(report::println);
        EventReport.of(pairs).stream().skip(13).forEach(report::println);
        Files.write(target, learner.learn(all).write(papers), StandardCharsets.UTF_8);
    }

    private static boolean near(GoldArticle a, GoldArticle b) {
        LocalDate first = a.published();
        LocalDate second = b.published();
        return a.id().equals(b.id())
                || (first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= SAME_WEEK);
    }

    private static List<Lesson> all(List<GoldArticle> articles, Map<GoldArticle, List<Lesson>> lessons) {
        List<Lesson> all = new ArrayList<>();
        articles.forEach(article -> all.addAll(lessons.getOrDefault(article, List.of())));
        return all;
    }

    /** Hands questions on to another judge. */
    private static final class Switch implements Judge {
        private Judge to = Judge.NEVER;

        @Override
        public int answer(Question question) {
            return to.answer(question);
        }
    }
}
