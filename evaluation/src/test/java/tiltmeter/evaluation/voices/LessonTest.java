package tiltmeter.evaluation.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.reader.voices.VoiceModel;
import tiltmeter.reader.voices.VoiceQuestion;
import tiltmeter.reader.voices.VoiceQuestion.Option;

class LessonTest {
    private static VoiceQuestion question(EventType type, String... names) {
        List<Option> options = new ArrayList<>();
        for (String name : names) {
            options.add(new Option(name, List.of("is " + name)));
        }
        return new VoiceQuestion(0, "the raid", type, options);
    }

    private static GoldArticle gold(GoldEvent... events) {
        return new GoldArticle("x", null, null, null, List.of("…"), List.of(events), List.of());
    }

    private static GoldEvent event(String trigger, EventType type, String voice) {
        return new GoldEvent(0, trigger, type, null, null, false, Status.HAPPENED, voice, List.of(), null, false);
    }

    @Test
    void aNameMayBeSpelledOtherwise() {
        VoiceQuestion question = question(EventType.ASSAULT, "AUTHOR", "Ana Núñez");

        assertThat(Lesson.of(question, gold(event("raid", EventType.ASSAULT, "A. Nunez"))))
                .isEqualTo(new Lesson(question, List.of(1)));
    }

    @Test
    void labelsOfTheSameTypeComeFirst() {
        VoiceQuestion question = question(EventType.ASSAULT, "AUTHOR", "PER");

        assertThat(Lesson.of(
                        question,
                        gold(event("raid", EventType.ACCUSE, "PER"), event("raid", EventType.ASSAULT, "AUTHOR"))))
                .isEqualTo(new Lesson(question, List.of(0)));
        assertThat(Lesson.of(question, gold(event("raid", EventType.ACCUSE, "PER"))))
                .isEqualTo(new Lesson(question, List.of(1)));
    }

    @Test
    void teachesNothingWithoutALabelOrARightOption() {
        VoiceQuestion question = question(EventType.ASSAULT, "AUTHOR", "PER");

        assertThat(Lesson.of(question, gold(event("talks", EventType.ASSAULT, "PER"))))
                .isNull();
        assertThat(Lesson.of(question, gold(event("raid", EventType.ASSAULT, "CHL"))))
                .isNull();
    }

    @Test
    void whatTheLessonsAgreeOnIsLearnt() {
        VoiceQuestion question = question(EventType.ASSAULT, "AUTHOR", "PER");
        Lesson lesson = Objects.requireNonNull(Lesson.of(question, gold(event("raid", EventType.ASSAULT, "PER"))));
        VoiceModel model = new VoiceLearner(0.1, 2, 100).learn(List.of(lesson, lesson, lesson));

        assertThat(model.answer(question)).isEqualTo(1);
    }
}
