package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;

final class MoverSearchTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static Pair pair(String pole, int offset) {
        List<Deed> deeds = new ArrayList<>();
        List<LocalDate> starts = new ArrayList<>();
        for (int t = 0; t < 24; t++) {
            LocalDate month = FIRST.plusMonths(t);
            starts.add(month);
            int acts = 2 + (t * 7 + offset) % 5;
            for (int i = 0; i < acts; i++) {
                int kind = (t * 3 + i * 5 + offset) % 7;
                EventType type = kind < 4 ? EventType.CONSULT : kind < 6 ? EventType.ACCUSE : EventType.ASSAULT;
                deeds.add(Deeds.deed(
                        pole + t + "." + i, "SUD", pole, type, month.plusDays(i).toString()));
            }
        }
        // One bad day of five raids.
        for (String recipient : List.of("a", "b", "c", "d", "e")) {
            deeds.add(Deeds.deed(pole + "raid", "SUD", pole, EventType.ASSAULT, "2021-02-10")
                    .in(pole + "raid" + recipient));
        }
        List<Vote> votes =
                new VoteCounter(Settings.DEFAULT, Ownership.UNKNOWN).count(deeds, "SUD", Pole.of(List.of(pole)));
        return new Pair(votes, starts, Step.MONTH, Settings.DEFAULT);
    }

    @Test
    void rankingByOneStepNamesWhatLeavingOutNames() {
        Pair a = pair("AAA", 0);
        Pair b = pair("BBB", 3);
        List<LocalDate> starts = new ArrayList<>();
        for (int t = 0; t < 24; t++) {
            starts.add(FIRST.plusMonths(t));
        }
        List<Mover> refitted = new MoverSearch(starts, a, b).strongest(5);
        List<Mover> ranked = new MoverSearch(starts, a, b, 0).strongest(10);
        assertThat(refitted).hasSize(5);
        List<String> stories = ranked.stream().map(Mover::story).toList();
        assertThat(stories).containsAll(refitted.stream().map(Mover::story).toList());
        for (Mover one : refitted) {
            Mover same = ranked.get(stories.indexOf(one.story()));
            assertThat(same.effect()).isCloseTo(one.effect(), within(0.25 * Math.abs(one.effect())));
        }
    }
}
