package tiltmeter.evaluation.statuses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Words;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.Status;
import tiltmeter.reader.reality.StatusQuestion;

/**
 * A question with its right answers.
 *
 * @param right what labels of this act say, at least one and seldom more
 */
record Lesson(StatusQuestion question, List<Status> right) {
    Lesson {
        right = List.copyOf(right);
    }

    /**
     * What the labels say to {@code question}; labels of the act's type before those of another. Null where no label
     * shares a word of the trigger.
     */
    static @Nullable Lesson of(StatusQuestion question, GoldArticle article) {
        List<GoldEvent> named = article.events().stream()
                .filter(event -> event.n() == question.sentence() && Words.overlap(event.trigger(), question.trigger()))
                .toList();
        List<GoldEvent> same =
                named.stream().filter(event -> event.type() == question.type()).toList();
        List<Status> right = (same.isEmpty() ? named : same)
                .stream().map(GoldEvent::status).distinct().sorted().toList();
        return right.isEmpty() ? null : new Lesson(question, right);
    }
}
