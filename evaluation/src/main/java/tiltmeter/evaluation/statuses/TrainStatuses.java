package tiltmeter.evaluation.statuses;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tiltmeter.evaluation.ends.TrainEnds;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.model.Status;
import tiltmeter.reader.Reader;
import tiltmeter.reader.reality.StatusJudge;
import tiltmeter.reader.reality.StatusModel;

/**
 * Trains the model of whether acts happened: {@code TrainStatuses OUT.tsv DATE GOLD… [--unseen GOLD…]}. It is measured
 * by cross-validation with the articles of a week kept together, for each folder by itself, and on folders that it does
 * not learn from. Same labels, reader and date, same bytes.
 */
public final class TrainStatuses {
    /** Of several values each, those with the most right answers under cross-validation. */
    private static final StatusLearner LEARNER = new StatusLearner(4, 3, 3, 1000);

    /** What stands before folders that are not learnt from. */
    private static final String UNSEEN = "--unseen";

    private TrainStatuses() {}

    /** Trains; the report goes to standard output, the model to the first argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: TrainStatuses OUT.tsv DATE GOLD… [--unseen GOLD…]");
            System.exit(2);
        }
        List<String> folders = List.of(arguments).subList(2, arguments.length);
        int learnt = folders.contains(UNSEEN) ? folders.indexOf(UNSEEN) : folders.size();
        train(
                folders.subList(0, learnt),
                folders.subList(Math.min(folders.size(), learnt + 1), folders.size()),
                Path.of(arguments[0]),
                LocalDate.parse(arguments[1]),
                System.out);
    }

    private static void train(List<String> gold, List<String> unseen, Path target, LocalDate date, PrintStream report)
            throws IOException {
        Map<String, Map<GoldArticle, List<Lesson>>> byFolder = new LinkedHashMap<>();
        for (String folder : gold) {
            byFolder.put(folder, lessons(folder));
        }
        Map<GoldArticle, List<Lesson>> lessons = new LinkedHashMap<>();
        byFolder.values().forEach(lessons::putAll);
        List<Lesson> all = lessons.values().stream().flatMap(List::stream).toList();
        List<String> papers = new ArrayList<>();
        papers.add("Whether acts happened: weights of the reader's status model, in thousandths.");
        papers.add("Origin: learnt by tiltmeter.evaluation.statuses.TrainStatuses. Licence: Apache-2.0. Date: " + date);
        papers.add("Data: " + lessons.size() + " labelled articles, " + all.size() + " acts. " + LEARNER);
        papers.add("Cross-validated, with the articles of a week kept together:");
        Map<GoldArticle, StatusJudge> judges = judges(lessons);
        byFolder.forEach((folder, theirs) -> papers.add("  " + measured(theirs, judges)));
        StatusModel model = LEARNER.learn(all);
        for (String folder : unseen) {
            Map<GoldArticle, List<Lesson>> theirs = lessons(folder);
            Map<GoldArticle, StatusJudge> same = new LinkedHashMap<>();
            theirs.keySet().forEach(article -> same.put(article, model));
            papers.add("Not learnt from: " + measured(theirs, same));
        }
        papers.forEach(report::println);
        Files.write(target, model.write(papers), StandardCharsets.UTF_8);
    }

    private static Map<GoldArticle, List<Lesson>> lessons(String folder) {
        Map<GoldArticle, List<Lesson>> lessons = new LinkedHashMap<>();
        GoldArticle[] now = new GoldArticle[1];
        Reader reader = Reader.load((StatusJudge) question -> {
            Lesson lesson = Lesson.of(question, now[0]);
            if (lesson != null) {
                lessons.computeIfAbsent(now[0], article -> new ArrayList<>()).add(lesson);
            }
            return question.ruled().status();
        });
        for (Labelled each : Labelled.load(List.of(Path.of(folder)))) {
            now[0] = each.article();
            GoldReader.read(reader, now[0]);
        }
        return lessons;
    }

    /** For each article a model that saw none of its week. */
    private static Map<GoldArticle, StatusJudge> judges(Map<GoldArticle, List<Lesson>> lessons) {
        Map<GoldArticle, Integer> folds = TrainEnds.folds(List.copyOf(lessons.keySet()));
        Map<Integer, StatusModel> models = new LinkedHashMap<>();
        Map<GoldArticle, StatusJudge> judges = new LinkedHashMap<>();
        folds.forEach((article, fold) -> judges.put(
                article,
                models.computeIfAbsent(
                        fold,
                        each -> LEARNER.learn(lessons.entrySet().stream()
                                .filter(other -> !each.equals(folds.get(other.getKey())))
                                .flatMap(other -> other.getValue().stream())
                                .toList()))));
        return judges;
    }

    private static String measured(Map<GoldArticle, List<Lesson>> lessons, Map<GoldArticle, StatusJudge> judges) {
        Agreement rules = new Agreement();
        Agreement model = new Agreement();
        lessons.forEach((article, theirs) -> theirs.forEach(lesson -> {
            Status ruled = lesson.question().ruled().status();
            rules.add(ruled, lesson.right());
            model.add(judges.getOrDefault(article, question -> ruled).answer(lesson.question()), lesson.right());
        }));
        return String.format(
                Locale.ROOT,
                "%d articles, %d acts: right %.1f %% (rules alone %.1f), macro-F1 %.1f (%.1f)",
                lessons.size(),
                model.count(),
                100 * model.right(),
                100 * rules.right(),
                100 * model.macroF1(),
                100 * rules.macroF1());
    }
}
