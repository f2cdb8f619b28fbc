package tiltmeter.evaluation.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Correlation;
import tiltmeter.evaluation.Figures;
import tiltmeter.reader.stance.StanceModel;

/** Ten-fold cross-validation over texts: each label is judged by a model that has not seen its text. */
final class StanceValidation {
    private static final int FOLDS = 10;

    private final List<Lesson> lessons;
    private final List<Double> judged = new ArrayList<>();

    StanceValidation(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
        List<String> texts = List.copyOf(
                new TreeSet<>(this.lessons.stream().map(Lesson::text).toList()));
        List<StanceModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            models.add(new StanceModel(Ridge.learn(this.lessons.stream()
                    .filter(lesson -> texts.indexOf(lesson.text()) % FOLDS != out)
                    .toList())));
        }
        for (Lesson lesson : this.lessons) {
            judged.add(judge(models.get(texts.indexOf(lesson.text()) % FOLDS), lesson.signs()));
        }
    }

    private static double judge(StanceModel model, @Nullable SortedMap<String, Double> signs) {
        Double value = signs == null ? null : model.value(signs);
        return value == null ? 0 : value;
    }

    List<String> lines() {
        List<String> texts =
                List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::text).toList()));
        List<List<Correlation.Pair>> byText = new ArrayList<>();
        texts.forEach(text -> byText.add(new ArrayList<>()));
        List<Correlation.Pair> all = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            Correlation.Pair pair = new Correlation.Pair(lessons.get(i).stance(), judged.get(i));
            byText.get(texts.indexOf(lessons.get(i).text())).add(pair);
            all.add(pair);
        }
        long found = lessons.stream().filter(lesson -> lesson.signs() != null).count();
        return List.of("Cross-validated over texts in " + FOLDS + " folds: r "
                + Figures.fixed(Correlation.pearson(all), 3) + " "
                + Figures.interval(
                        Bootstrap.interval(byText.size(), draw -> Correlation.pearson(pooled(byText, draw))), 3)
                + " on " + all.size() + " labels of " + texts.size() + " texts, of which the reader has " + found
                + "; no stance counts as 0.");
    }

    static List<Correlation.Pair> pooled(List<List<Correlation.Pair>> byText, int[] draw) {
        List<Correlation.Pair> pooled = new ArrayList<>();
        for (int i : draw) {
            pooled.addAll(byText.get(i));
        }
        return pooled;
    }
}
