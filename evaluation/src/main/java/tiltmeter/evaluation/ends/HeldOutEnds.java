package tiltmeter.evaluation.ends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.reader.Reader;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.voices.VoiceModel;

/** Readers whose end model has not seen the article that they read. */
public final class HeldOutEnds {
    private HeldOutEnds() {}

    /** Hands every article, in order, to {@code use} with a reader that learnt its ends from the other folds. */
    public static void each(List<GoldArticle> articles, BiConsumer<GoldArticle, Reader> use) {
        TrainEnds.Switch judge = new TrainEnds.Switch();
        Reader reader = Reader.load(judge, VoiceModel.load());
        Map<GoldArticle, List<Lesson>> lessons = new LinkedHashMap<>();
        for (GoldArticle article : articles) {
            List<Lesson> learnt = new ArrayList<>();
            judge.to = question -> {
                Lesson lesson = Lesson.of(question, article, TrainEnds.UNLABELLED);
                if (lesson != null) {
                    learnt.add(lesson);
                }
                return 0;
            };
            GoldReader.read(reader, article);
            lessons.put(article, learnt);
        }
        Learner learner = new Learner(TrainEnds.PENALTY, TrainEnds.SELDOM, TrainEnds.MARGIN);
        Map<GoldArticle, Integer> folds = TrainEnds.folds(articles);
        Map<Integer, EndModel> models = new LinkedHashMap<>();
        for (GoldArticle article : articles) {
            judge.to = models.computeIfAbsent(folds.getOrDefault(article, 0), fold -> {
                List<GoldArticle> others = articles.stream()
                        .filter(other -> !fold.equals(folds.get(other)))
                        .toList();
                return learner.learn(TrainEnds.all(others, lessons));
            });
            use.accept(article, reader);
        }
    }
}
