package tiltmeter.tilt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

final class TiltMeasureTest {
    private static Tilt measure(List<Deed> deeds) {
        return TiltMeasure.prepare(deeds, Deeds.question(Step.MONTH), Settings.DEFAULT)
                .tilt();
    }

    private static Bands figure(Tilt tilt, int t) {
        return requireNonNull(tilt.steps().get(t).tilt(), () -> "no figure at step " + t);
    }

    @ParameterizedTest
    @EnumSource(Settings.Weighting.class)
    void swappingThePolesTurnsEverySignExactly(Settings.Weighting weighting) {
        Settings settings = Settings.DEFAULT.with(weighting);
        int figures = 0;
        for (long seed = 0; seed < 24; seed++) {
            List<Deed> deeds = Deeds.random(seed, 8, 4);
            Question question = Deeds.question(seed % 4 == 0 ? Step.WEEK : Step.MONTH);
            Tilt one = TiltMeasure.prepare(deeds, question, settings).tilt();
            Tilt other =
                    TiltMeasure.prepare(deeds, question.swapped(), settings).tilt();
            assertThat(other.steps()).hasSameSizeAs(one.steps());
            for (int t = 0; t < one.steps().size(); t++) {
                TiltStep here = one.steps().get(t);
                TiltStep there = other.steps().get(t);
                assertThat(there.tilt())
                        .as("seed %d step %d", seed, t)
                        .isEqualTo(here.tilt() == null ? null : here.tilt().negated());
                assertThat(there.known())
                        .isEqualTo(here.known() == null ? null : here.known().negated());
                assertThat(there.a()).isEqualTo(here.b());
                assertThat(there.b()).isEqualTo(here.a());
                figures += here.tilt() == null ? 0 : 1;
            }
        }
        assertThat(figures).isGreaterThan(120);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void moversTurnTheirSignWithThePoles(long seed) {
        List<Deed> deeds = Deeds.random(seed, 10, 4);
        Question question = Deeds.question(Step.MONTH);
        List<Mover> one = TiltMeasure.prepare(deeds, question, Settings.DEFAULT).movers(5);
        List<Mover> other =
                TiltMeasure.prepare(deeds, question.swapped(), Settings.DEFAULT).movers(5);
        assertThat(one).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(other.get(i).story()).isEqualTo(one.get(i).story());
            assertThat(other.get(i).effect()).isEqualTo(-one.get(i).effect());
            assertThat(other.get(i).step()).isEqualTo(one.get(i).step());
        }
    }

    @Test
    void theOrderOfTheDeedsDoesNotMatter() {
        List<Deed> deeds = new ArrayList<>(Deeds.random(7, 12, 4));
        Tilt before = measure(deeds);
        Collections.shuffle(deeds, new Random(1));
        assertThat(measure(deeds)).isEqualTo(before);
    }

    @Test
    void copiesDoNotMoveTheFigure() {
        List<Deed> deeds = Deeds.random(11, 10, 4);
        List<Deed> copied = new ArrayList<>(deeds);
        for (int copy = 0; copy < 20; copy++) {
            for (Deed deed : deeds.subList(0, 10)) {
                Deed other = Deeds.deed(
                        deed.event() + copy,
                        deed.actor(),
                        deed.recipient(),
                        deed.type(),
                        requireNonNull(deed.when()).first().toString());
                copied.add(Deeds.in(deed.story(), other));
            }
        }
        Tilt before = measure(deeds);
        Tilt after = measure(copied);
        assertThat(after.steps()).isEqualTo(before.steps());
        assertThat(after.articles()).isEqualTo(before.articles() + 200);
    }

    @Test
    void plannedDeniedAndHearsayActsDoNotMoveTheFigure() {
        List<Deed> deeds = Deeds.random(13, 10, 4);
        List<Deed> more = new ArrayList<>(deeds);
        for (int i = 0; i < 30; i++) {
            Deed act = Deeds.deed("x" + i, "AAA", "BBB", EventType.AID, "2020-05-1" + i % 10);
            more.add(Deeds.but(act, Status.PLANNED, "AUTHOR", false));
            Deed denied = Deeds.deed("y" + i, "AAA", "BBB", EventType.AID, "2020-05-1" + i % 10);
            more.add(Deeds.but(denied, Status.HAPPENED, "CCC", true));
            Deed hearsay = Deeds.deed("z" + i, "BBB", "AAA", EventType.AID, "2020-05-1" + i % 10);
            more.add(Deeds.but(hearsay, Status.HAPPENED, "CCC", false));
        }
        Tilt before = measure(deeds);
        Tilt after = measure(more);
        for (int t = 0; t < before.steps().size(); t++) {
            assertThat(after.steps().get(t).tilt())
                    .isEqualTo(before.steps().get(t).tilt());
        }
        assertThat(after.fates())
                .containsEntry(Fate.PLANNED, 30)
                .containsEntry(Fate.DENIED, 30)
                .containsEntry(Fate.UNCONFIRMED, 30);
        assertThat(after.steps().get(4).a().pending()).isEqualTo(30);
    }

    @Test
    void belowTheFloorThereIsNoNumber() {
        List<Deed> deeds = new ArrayList<>(Deeds.random(17, 4, 6));
        deeds.add(Deeds.deed("late", "AAA", "BBB", EventType.CONSULT, "2021-03-10"));
        Tilt tilt = measure(deeds);
        assertThat(tilt.steps()).hasSize(15);
        assertThat(tilt.steps().get(1).tilt()).isNotNull();
        assertThat(tilt.steps().get(14).tilt()).isNull();
        assertThat(tilt.steps().get(14).a().departure()).isNull();
        for (TiltStep step : tilt.steps()) {
            boolean enough = step.a().evidence() >= 3 && step.b().evidence() >= 3;
            assertThat(step.tilt() != null).isEqualTo(enough);
        }
    }

    @Test
    void whatWasKnownThenIgnoresWhatCameLater() {
        List<Deed> deeds = Deeds.random(19, 10, 5);
        Question early = new Question(
                "AAA", List.of("BBB"), List.of("CCC"), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30), Step.MONTH);
        Question late = new Question(
                "AAA", List.of("BBB"), List.of("CCC"), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 9, 30), Step.MONTH);
        Tilt then = TiltMeasure.prepare(deeds, early, Settings.DEFAULT).tilt();
        Tilt now = TiltMeasure.prepare(deeds, late, Settings.DEFAULT).tilt();
        for (int t = 2; t < 6; t++) {
            assertThat(now.steps().get(t).known())
                    .isNotNull()
                    .isEqualTo(then.steps().get(t).known());
        }
        Bands known = requireNonNull(then.steps().get(5).known());
        Bands smoothed = figure(then, 5);
        double width = smoothed.high80() - smoothed.low80();
        assertThat(known.median()).isCloseTo(smoothed.median(), within(0.1 * width));
        assertThat(known.high80() - known.low80()).isCloseTo(width, within(0.1 * width));
    }

    @Test
    void aTurnTowardsOnePoleShows() {
        List<Deed> deeds = new ArrayList<>();
        for (int month = 0; month < 18; month++) {
            for (int i = 0; i < 6; i++) {
                String day = LocalDate.of(2020, 1, 1)
                        .plusMonths(month)
                        .plusDays(4L * i)
                        .toString();
                EventType withB = month >= 9 || i % 2 == 0 ? EventType.AGREE : EventType.ACCUSE;
                EventType withC = i % 2 == 0 ? EventType.AGREE : EventType.ACCUSE;
                deeds.add(Deeds.deed("b" + month + "." + i, "AAA", "BBB", withB, day));
                deeds.add(Deeds.deed("c" + month + "." + i, "CCC", "AAA", withC, day));
            }
        }
        Tilt tilt = measure(deeds);
        assertThat(figure(tilt, 3).side80()).isEqualTo(-1);
        assertThat(figure(tilt, 14).side80()).isEqualTo(1);
        for (int t = 0; t < tilt.steps().size(); t++) {
            Bands bands = figure(tilt, t);
            assertThat(List.of(bands.low95(), bands.low80(), bands.median(), bands.high80(), bands.high95()))
                    .isSorted();
        }
    }

    @Test
    void aStoryThatMovedTheTiltIsFoundWithItsDirection() {
        List<Deed> deeds = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            for (int i = 0; i < 4; i++) {
                String day = LocalDate.of(2020, 1, 1)
                        .plusMonths(month)
                        .plusDays(6L * i)
                        .toString();
                EventType type = i % 2 == 0 ? EventType.AGREE : EventType.ACCUSE;
                deeds.add(Deeds.deed("b" + month + "." + i, "AAA", "BBB", type, day));
                deeds.add(Deeds.deed("c" + month + "." + i, "CCC", "AAA", type, day));
            }
        }
        for (EventType type : List.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.THREATEN)) {
            deeds.add(Deeds.in("war", Deeds.deed("w" + type, "AAA", "CCC", type, "2020-08-12")));
        }
        List<Mover> movers = TiltMeasure.prepare(deeds, Deeds.question(Step.MONTH), Settings.DEFAULT)
                .movers(3);
        Mover first = movers.get(0);
        assertThat(first.story()).isEqualTo("war");
        assertThat(first.effect()).isPositive();
        assertThat(first.step()).isEqualTo(LocalDate.of(2020, 8, 1));
        assertThat(first.votes()).hasSize(4);
    }

    @Test
    void backgroundDoesNotStretchTheWindow() {
        List<Deed> deeds = new ArrayList<>(Deeds.random(23, 6, 4));
        Tilt before = measure(deeds);
        deeds.add(Deeds.dated(
                Deeds.deed("old", "AAA", "BBB", EventType.AGREE, "1962-10-20"),
                Days.on(LocalDate.of(1962, 10, 20)),
                true));
        Tilt after = measure(deeds);
        assertThat(after.steps()).isEqualTo(before.steps());
        assertThat(after.fates()).containsEntry(Fate.OUTSIDE, 1);
    }

    @Test
    void withoutDeedsThereAreNoSteps() {
        TiltMeasure nothing = TiltMeasure.prepare(List.of(), Deeds.question(Step.WEEK), Settings.DEFAULT);
        assertThat(nothing.tilt().steps()).isEmpty();
        assertThat(nothing.movers(5)).isEmpty();
    }

    @Test
    void questionsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> new Question("AAA", List.of("BBB"), List.of("BBB"), null, null, Step.WEEK))
                .hasMessage("BBB stands on both sides");
        assertThatThrownBy(() -> new Question("AAA", List.of("BBB", "AAA"), List.of("CCC"), null, null, Step.WEEK))
                .hasMessage("AAA cannot lean towards or away from itself");
        Question ages = new Question(
                "AAA", List.of("B"), List.of("C"), LocalDate.of(1, 1, 1), LocalDate.of(2020, 1, 1), Step.WEEK);
        assertThatThrownBy(() -> TiltMeasure.prepare(List.of(), ages, Settings.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 5300 steps");
    }
}
