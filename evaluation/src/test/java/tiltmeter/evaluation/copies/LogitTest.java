package tiltmeter.evaluation.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.copies.Logit.Lesson;

final class LogitTest {
    @Test
    void findsTheWeightsThatMadeTheAnswers() {
        Random random = new Random(1);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] measures = {random.nextGaussian(), 5 + 2 * random.nextGaussian(), 7};
            double odds = 1 + 2 * measures[0] - 0.5 * measures[1];
            lessons.add(new Lesson(measures, random.nextDouble() < 1 / (1 + Math.exp(-odds)), 1));
        }
        Logit learnt = Logit.learn(lessons);
        assertThat(learnt.weights()[0]).isCloseTo(2, within(0.1));
        assertThat(learnt.weights()[1]).isCloseTo(-0.5, within(0.05));
        assertThat(learnt.weights()[2]).isZero(); // a measure that never differs says nothing
        assertThat(learnt.odds(new double[] {1, 2, 7})).isCloseTo(2, within(0.2));
    }

    @Test
    void aLessonThatCountsTwiceIsTwoLessons() {
        List<Lesson> twice = List.of(
                new Lesson(new double[] {1}, true, 2),
                new Lesson(new double[] {0}, false, 1),
                new Lesson(new double[] {1}, false, 1),
                new Lesson(new double[] {0}, true, 1));
        Logit learnt = Logit.learn(twice);
        assertThat(learnt.odds(new double[] {1})).isGreaterThan(0.2);
        assertThat(learnt.odds(new double[] {1})).isGreaterThan(learnt.odds(new double[] {0}));
    }
}
