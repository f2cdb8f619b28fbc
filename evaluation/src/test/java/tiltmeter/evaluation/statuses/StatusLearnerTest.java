package tiltmeter.evaluation.statuses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.reader.reality.Judgement;
import tiltmeter.reader.reality.StatusQuestion;

class StatusLearnerTest {
    private static StatusQuestion question(String... features) {
        return new StatusQuestion(
                0, "the raid", EventType.ASSAULT, new Judgement(Status.HAPPENED, "default"), List.of(features));
    }

    private static GoldArticle gold(GoldEvent... events) {
        return new GoldArticle("x", null, null, null, List.of("…"), List.of(events), List.of());
    }

    private static GoldEvent event(String trigger, EventType type, Status status) {
        return new GoldEvent(0, trigger, type, null, null, false, status, "AUTHOR", List.of(), null, false);
    }

    @Test
    void labelsOfTheSameTypeComeFirst() {
        StatusQuestion question = question("ruled HAPPENED");
        Lesson lesson = Lesson.of(
                question,
                gold(
                        event("raid", EventType.ACCUSE, Status.NEGATED),
                        event("raid", EventType.ASSAULT, Status.PLANNED)));

        assertThat(lesson).isEqualTo(new Lesson(question, List.of(Status.PLANNED)));
        assertThat(Lesson.of(question, gold(event("talks", EventType.ASSAULT, Status.PLANNED))))
                .isNull();
    }

    @Test
    void whatTheLessonsAgreeOnIsLearnt() {
        Lesson plain = new Lesson(question("ruled HAPPENED", "det the"), List.of(Status.HAPPENED));
        Lesson any = new Lesson(question("ruled HAPPENED", "det any"), List.of(Status.POSSIBLE));
        StatusLearner learner = new StatusLearner(0.1, 2, 3, 100);
        List<Lesson> lessons = List.of(plain, plain, plain, any, any, any);

        assertThat(learner.learn(lessons).answer(any.question())).isEqualTo(Status.POSSIBLE);
        assertThat(learner.learn(lessons).answer(plain.question())).isEqualTo(Status.HAPPENED);
        assertThat(learner.learn(lessons).write(List.of()))
                .isEqualTo(learner.learn(lessons).write(List.of()));
    }

    @Test
    void nothingIsLearntFromWhatIsSeldom() {
        Lesson once = new Lesson(question("det any"), List.of(Status.POSSIBLE));

        assertThat(new StatusLearner(0.1, 2, 3, 100).learn(List.of(once)).write(List.of()))
                .containsExactly("margin\t100");
    }

    @Test
    void agreementCountsAnyRightAnswer() {
        Agreement agreement = new Agreement();
        agreement.add(Status.HAPPENED, List.of(Status.HAPPENED, Status.PLANNED));
        agreement.add(Status.PLANNED, List.of(Status.POSSIBLE));

        assertThat(agreement.count()).isEqualTo(2);
        assertThat(agreement.right()).isEqualTo(0.5);
        assertThat(agreement.macroF1()).isCloseTo(1.0 / 4, within(1e-12));
    }
}
