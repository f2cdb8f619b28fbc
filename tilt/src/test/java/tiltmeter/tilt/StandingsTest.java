package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;

final class StandingsTest {
    private static void acts(List<Deed> deeds, String country, String pole, int friendly, int hostile) {
        for (int i = 0; i < friendly + hostile; i++) {
            EventType type = i < friendly ? EventType.CONSULT : EventType.ACCUSE;
            deeds.add(Deeds.deed(country + pole + i, country, pole, type, "2020-01-" + (10 + i % 20)));
        }
    }

    private static List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        acts(deeds, "NOR", "AAA", 40, 4);
        acts(deeds, "NOR", "BBB", 4, 40);
        acts(deeds, "SUD", "AAA", 4, 40);
        acts(deeds, "SUD", "BBB", 40, 4);
        acts(deeds, "GRM", "AAA", 3, 40); // on bad terms with everybody
        acts(deeds, "GRM", "BBB", 3, 40);
        acts(deeds, "TNY", "AAA", 1, 0); // hardly anything is known of it
        acts(deeds, "TNY", "BBB", 0, 1);
        return deeds;
    }

    private static List<Standing> standings(String a, String b) {
        Question window = new Question("ZZZ", List.of(a), List.of(b), null, null, Step.MONTH);
        return Standings.of(Evidence.of(deeds()), List.of("NOR", "SUD", "GRM", "TNY", "VOD"), window, Settings.DEFAULT);
    }

    @Test
    void fewVotesAreDrawnToTheMeanAndAGrumblerLeansNowhere() {
        List<Standing> all = standings("AAA", "BBB");
        assertThat(all).extracting(Standing::country).containsExactly("GRM", "NOR", "SUD", "TNY");
        Standing grumbler = all.get(0);
        Standing friend = all.get(1);
        Standing tiny = all.get(3);
        assertThat(friend.lean().low95()).isPositive();
        assertThat(all.get(2).lean().high95()).isNegative();
        assertThat(grumbler.lean().side80()).isZero();
        assertThat(friend.shares()).isBetween(0.6, 72 / 88.0);
        assertThat(tiny.shares()).isBetween(0.0, 0.6);
        assertThat(tiny.lean().median()).isBetween(0.0, friend.lean().median());
        assertThat(tiny.lean().high80() - tiny.lean().low80())
                .isGreaterThan(friend.lean().high80() - friend.lean().low80());
    }

    @Test
    void theOtherWayRoundEverySignTurnsExactly() {
        List<Standing> one = standings("AAA", "BBB");
        List<Standing> other = standings("BBB", "AAA");
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).lean()).isEqualTo(one.get(i).lean().negated());
            assertThat(other.get(i).shares()).isEqualTo(-one.get(i).shares());
            assertThat(other.get(i).votesA()).isEqualTo(one.get(i).votesB());
        }
    }
}
