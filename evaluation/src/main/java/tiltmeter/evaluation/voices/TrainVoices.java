package tiltmeter.evaluation.voices;

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
import java.util.stream.Stream;
import tiltmeter.evaluation.ends.TrainEnds;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.model.Event;
import tiltmeter.reader.Reader;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.voices.VoiceModel;

/**
 * Trains the model of voices and measures it by cross-validation, with the articles of a week kept together:
 * {@code TrainVoices OUT.tsv DATE GOLD…}. Same labels, reader and date, same bytes.
 */
public final class TrainVoices {
    /** Of several values each, those with the most right voices under cross-validation. */
    private static final VoiceLearner LEARNER = new VoiceLearner(1, 5, 500);

    private TrainVoices() {}

    /** Trains; the report goes to standard output, the model to the first argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: TrainVoices OUT.tsv DATE GOLD…");
            System.exit(2);
        }
        List<Path> gold = Stream.of(arguments).skip(2).map(Path::of).toList();
        train(gold, Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    private static void train(List<Path> gold, Path target, LocalDate date, PrintStream report) throws IOException {
        List<GoldArticle> articles =
                Labelled.load(gold).stream().map(Labelled::article).toList();
        Map<GoldArticle, List<Lesson>> lessons = lessons(articles);
        List<Lesson> all = lessons.values().stream().flatMap(List::stream).toList();
        List<String> papers = new ArrayList<>();
        papers.add("Whose word an act is: weights of the reader's voice model, in thousandths.");
        papers.add("Origin: learnt by tiltmeter.evaluation.voices.TrainVoices. Licence: Apache-2.0. Date: " + date);
        papers.add("Data: " + articles.size() + " labelled articles, " + all.size()
                + " acts in sentences with a speaker. Penalty " + LEARNER.penalty() + ", features seen "
                + LEARNER.seldom() + " times, margin " + LEARNER.margin());
        papers.add(measured(lessons));
        papers.forEach(report::println);
        Files.write(target, LEARNER.learn(all).write(papers), StandardCharsets.UTF_8);
    }

    private static Map<GoldArticle, List<Lesson>> lessons(List<GoldArticle> articles) {
        Map<GoldArticle, List<Lesson>> lessons = new LinkedHashMap<>();
        articles.forEach(article -> lessons.put(article, new ArrayList<>()));
        GoldArticle[] now = new GoldArticle[1];
        Reader reader = Reader.load(EndModel.load(), question -> {
            Lesson lesson = Lesson.of(question, now[0]);
            if (lesson != null) {
                lessons.computeIfAbsent(now[0], article -> new ArrayList<>()).add(lesson);
            }
            return 0;
        });
        for (GoldArticle article : articles) {
            now[0] = article;
            GoldReader.read(reader, article);
        }
        return lessons;
    }

    private static String measured(Map<GoldArticle, List<Lesson>> lessons) {
        Map<GoldArticle, Integer> folds = TrainEnds.folds(List.copyOf(lessons.keySet()));
        Map<Integer, VoiceModel> models = new LinkedHashMap<>();
        int all = 0;
        int[] right = new int[2];
        int[] author = new int[2];
        for (Map.Entry<GoldArticle, List<Lesson>> each : lessons.entrySet()) {
            VoiceModel model = models.computeIfAbsent(folds.getOrDefault(each.getKey(), 0), fold -> {
                List<Lesson> others = new ArrayList<>();
                lessons.forEach((article, theirs) -> {
                    if (!fold.equals(folds.get(article))) {
                        others.addAll(theirs);
                    }
                });
                return LEARNER.learn(others);
            });
            for (Lesson lesson : each.getValue()) {
                all++;
                int[] answers = {0, model.answer(lesson.question())};
                for (int i = 0; i < answers.length; i++) {
                    right[i] += lesson.right().contains(answers[i]) ? 1 : 0;
                    author[i] += authors(lesson, answers[i])
                                    == authors(lesson, lesson.right().get(0))
                            ? 1
                            : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "Cross-validated: the very voice in %.1f %% (rules alone %.1f), author or not in %.1f %% (%.1f)",
                100.0 * right[1] / all,
                100.0 * right[0] / all,
                100.0 * author[1] / all,
                100.0 * author[0] / all);
    }

    private static boolean authors(Lesson lesson, int option) {
        return lesson.question().options().get(option).name().equals(Event.AUTHOR);
    }
}
