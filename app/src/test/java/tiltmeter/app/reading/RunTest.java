package tiltmeter.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tiltmeter.app.intake.Intake;
import tiltmeter.app.reading.Outcome.Fate;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;
import tiltmeter.model.RefusalReason;

final class RunTest {
    @Test
    void anyNumberOfThreadsGivesTheSameInTheSameOrder() {
        List<Intake> inputs = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            inputs.add(
                    i % 11 == 0 ? lost(i) : page("page " + i, "Case " + i % 90 + " begins.\nCHN accused RUS of " + i));
        }
        List<String> one = lines(inputs, 1);
        assertThat(one).hasSizeGreaterThan(300);
        assertThat(lines(inputs, 2)).isEqualTo(one);
        assertThat(lines(inputs, 7)).isEqualTo(one);
    }

    @Test
    void eachInputHasOneEnd() {
        List<Intake> inputs = List.of(
                page("first", "The first of all. CHN accused RUS"),
                page("again", "The first of all. CHN accused RUS"),
                page("copy", "The first of copies"),
                page("empty", "  "),
                lost(1),
                page("bad", "A STUMBLE on the way"),
                page("last", "Something else. \ud83d\ude00 USA accused CHN"));
        Set<String> known = new HashSet<>();
        List<Outcome> ends = new ArrayList<>();
        new Run(new PatternReader(), 2).over(inputs.iterator(), known::add, new FirstWords(), ends::add);
        assertThat(ends)
                .extracting(Outcome::input)
                .containsExactly("first", "again", "copy", "empty", "lost 1", "bad", "last");
        assertThat(ends)
                .extracting(Outcome::fate)
                .containsExactly(Fate.READ, Fate.KNOWN, Fate.COPY, Fate.REFUSED, Fate.REFUSED, Fate.REFUSED, Fate.READ);
        assertThat(reading(ends, 2).article().copyOf())
                .isEqualTo(reading(ends, 0).article().id());
        assertThat(reading(ends, 2).article().story())
                .isEqualTo(reading(ends, 0).article().story());
        assertThat(reading(ends, 2).events()).isEmpty();
        assertThat(refusal(ends, 3).reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(refusal(ends, 5).message()).contains("IllegalStateException: over a stone");
        assertThat(reading(ends, 6).events()).hasSize(1);
    }

    @Test
    void spansOfACopyCountCodePoints() {
        String text = "The first of\ud83d\ude00 all.\nAnd \ud83d\ude00 more.";
        List<Intake> inputs = List.of(page("one", text), page("two", text + "\nEnd."));
        List<Outcome> ends = new ArrayList<>();
        new Run(new PatternReader(), 1).over(inputs.iterator(), id -> true, new FirstWords(), ends::add);
        assertThat(ends.get(1).fate()).isEqualTo(Fate.COPY);
        Article copy = reading(ends, 1).article();
        assertThat(copy.sentences().subList(0, 2))
                .isEqualTo(reading(ends, 0).article().sentences());
        assertThat(copy.sentences().get(2).end()).isEqualTo(text.codePointCount(0, text.length()) + 5);
    }

    @Test
    void inputsAreNotTakenFarAhead() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        Iterator<Intake> inputs = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return taken.get() < 500;
            }

            @Override
            public Intake next() {
                farthest.accumulateAndGet(taken.get() - done.get(), Math::max);
                return page("p", "Text " + taken.incrementAndGet() + " of many");
            }
        };
        new Run(new PatternReader(), 2)
                .over(
                        inputs,
                        id -> true,
                        article -> new StoryTeller.Placement("s", null, null, null),
                        outcome -> done.incrementAndGet());
        assertThat(done.get()).isEqualTo(500);
        assertThat(farthest.get()).isBetween(1, 30);
    }

    private static List<String> lines(List<Intake> inputs, int threads) {
        List<String> lines = new ArrayList<>();
        new Run(new PatternReader(), threads).over(inputs.iterator(), id -> true, new FirstWords(), outcome -> {
            lines.add(outcome.input() + " " + outcome.fate());
            if (outcome.reading() != null) {
                lines.addAll(RecordJson.lines(outcome.reading()));
            }
        });
        return lines;
    }

    private static Reading reading(List<Outcome> ends, int index) {
        Reading reading = ends.get(index).reading();
        return Objects.requireNonNull(reading);
    }

    private static Refusal refusal(List<Outcome> ends, int index) {
        Refusal refusal = ends.get(index).refusal();
        return Objects.requireNonNull(refusal);
    }

    private static Intake page(String name, String content) {
        return new Intake.Item(new Page(name, content, Page.Format.TEXT, null, null, null, null));
    }

    private static Intake lost(int number) {
        return new Intake.Refused("lost " + number, RefusalReason.MALFORMED, "broken");
    }
}
