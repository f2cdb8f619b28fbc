package tiltmeter.evaluation.ends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.gold.GoldActor;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.ends.Question;
import tiltmeter.reader.ends.Question.Option;

class LessonTest {
    private static Question question(EventType type, boolean symmetric) {
        List<Option> actors = List.of(option(null), option("AAA"), option("IGO:BANK"));
        List<Option> recipients = List.of(option(null), option("AAA"), option("BBB"));
        List<List<String>> pairs = new ArrayList<>();
        for (Option actor : actors) {
            for (Option recipient : recipients) {
                pairs.add(List.of("P " + actor.code() + " " + recipient.code()));
            }
        }
        return new Question(0, "strike", type, symmetric, actors, recipients, pairs);
    }

    private static Option option(@Nullable String code) {
        return new Option(code, List.of("is " + code));
    }

    private static GoldArticle gold(GoldEvent... events) {
        return new GoldArticle("x", null, null, null, List.of("…"), List.of(events), List.of());
    }

    private static GoldEvent event(String trigger, EventType type, @Nullable String actor, @Nullable String recipient) {
        return new GoldEvent(
                0,
                trigger,
                type,
                actor(actor),
                actor(recipient),
                false,
                Status.HAPPENED,
                "AUTHOR",
                List.of(),
                null,
                false);
    }

    private static @Nullable GoldActor actor(@Nullable String code) {
        return code == null ? null : new GoldActor("they", code, null);
    }

    @Test
    void theLabelOfTheSameTriggerIsRight() {
        Lesson lesson = Lesson.of(
                question(EventType.ASSAULT, false),
                gold(
                        event("the strike", EventType.ASSAULT, "AAA", "BBB"),
                        event("raid", EventType.ASSAULT, null, "BBB")),
                0.3);

        assertThat(lesson).isNotNull();
        assertThat(lesson.right()).containsExactly(5);
        assertThat(lesson.weight()).isEqualTo(1);
    }

    @Test
    void anActThatTheLabelsDoNotKnowIsLeftAlone() {
        Lesson lesson =
                Lesson.of(question(EventType.AID, false), gold(event("strike", EventType.ASSAULT, "AAA", "BBB")), 0.3);

        assertThat(lesson).isNotNull();
        assertThat(lesson.right()).containsExactly(0);
        assertThat(lesson.weight()).isEqualTo(0.3);
    }

    @Test
    void mutualActsMayBeTurnedAroundAndOrganisationsAreOneCode() {
        Lesson turned = Lesson.of(
                question(EventType.CONSULT, true), gold(event("strike", EventType.CONSULT, "BBB", "AAA")), 0.3);
        Lesson bank = Lesson.of(question(EventType.AID, false), gold(event("strike", EventType.AID, "IGO", null)), 0.3);

        assertThat(turned).isNotNull();
        assertThat(turned.right()).containsExactly(5);
        assertThat(bank).isNotNull();
        assertThat(bank.right()).containsExactly(6);
    }

    @Test
    void whoeverIsNotToBeChosenTeachesNothing() {
        assertThat(Lesson.of(question(EventType.AID, false), gold(event("strike", EventType.AID, "ZZZ", "BBB")), 0.3))
                .isNull();
    }

    @Test
    void learnsFromLessonsAndTheSameEachTime() {
        Question question = question(EventType.AID, false);
        List<Lesson> lessons = List.of(new Lesson(question, List.of(5), 1), new Lesson(question, List.of(5), 1));

        EndModel model = new Learner(0.5, 0.5, 2, 0, 0).learn(lessons);

        assertThat(model.answer(question)).isEqualTo(5);
        assertThat(model.write(List.of()))
                .isEqualTo(new Learner(0.5, 0.5, 2, 0, 0).learn(lessons).write(List.of()));
        assertThat(new Learner(0.5, 0.5, 3, 0, 0).learn(lessons).answer(question))
                .isZero();
    }
}
