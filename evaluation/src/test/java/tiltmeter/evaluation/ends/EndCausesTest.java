package tiltmeter.evaluation.ends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.gold.GoldActor;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.reader.ends.Question;
import tiltmeter.reader.ends.Question.Option;

class EndCausesTest {
    private static GoldEvent event(String trigger, @Nullable String actor, @Nullable String recipient) {
        return new GoldEvent(
                0,
                trigger,
                EventType.ASSAULT,
                actor == null ? null : new GoldActor(null, actor, null),
                recipient == null ? null : new GoldActor(null, recipient, null),
                false,
                Status.HAPPENED,
                "AUTHOR",
                List.of(),
                null,
                false);
    }

    private static Question question(String trigger, String... codes) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(null, List.of()));
        for (String code : codes) {
            options.add(new Option(code, List.of()));
        }
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < options.size() * options.size(); i++) {
            pairs.add(List.of());
        }
        return new Question(0, trigger, EventType.ASSAULT, false, options, options, pairs);
    }

    private static List<String> causes(GoldEvent gold, List<GoldEvent> system, EndCauses.Asked... asked) {
        GoldArticle labels = new GoldArticle("x", null, null, null, List.of("…"), List.of(gold), List.of());
        EndCauses causes = new EndCauses();
        causes.add(new Pair(labels, labels.with(system, List.of())), List.of(asked));
        return causes.lines();
    }

    @Test
    void anActThatIsFoundIsRight() {
        assertThat(causes(event("raid", "CHL", "PER"), List.of(event("raid", "CHL", "PER"))))
                .containsExactly("labelled acts, international: 1", "     1  right");
    }

    @Test
    void namesTheFirstCauseOfAMiss() {
        GoldEvent raid = event("raid", "CHL", "PER");
        Question both = question("raid", "CHL", "PER");

        assertThat(causes(raid, List.of())).contains("     1  act not found");
        assertThat(causes(raid, List.of(), new EndCauses.Asked(question("raid", "CHL"), 0, 0)))
                .contains("     1  right end no candidate");
        assertThat(causes(raid, List.of(), new EndCauses.Asked(both, 0, 5))).contains("     1  margin refused");
        assertThat(causes(raid, List.of(), new EndCauses.Asked(both, 0, 0))).contains("     1  judge kept the clause");
        assertThat(causes(raid, List.of(), new EndCauses.Asked(both, 7, 7))).contains("     1  judge chose another");
    }

    @Test
    void saysWhereAMadeUpActHasItsEndsFrom() {
        List<GoldEvent> madeUp = List.of(event("storm", "PER", "CHL"));

        assertThat(causes(event("raid", "CHL", "PER"), madeUp, new EndCauses.Asked(question("storm"), 1, 1)))
                .contains("acts that agree with no label, international: 1", "     1  not labelled, ends inferred");
        assertThat(causes(event("raid", "CHL", "PER"), madeUp)).contains("     1  not labelled, lies in what is said");
    }
}
