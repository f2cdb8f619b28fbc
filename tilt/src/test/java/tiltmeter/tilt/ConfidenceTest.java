package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;
import tiltmeter.model.Quad;
import tiltmeter.model.Status;

final class ConfidenceTest {
    private static final Deed RAID = Deeds.deed("1", "AAA", "BBB", EventType.ASSAULT, "2020-05-04");

    private static Vote vote(Settings settings, Deed... told) {
        return new VoteCounter(settings, Ownership.UNKNOWN)
                .count(List.of(told), "AAA", Pole.of(List.of("BBB")))
                .get(0);
    }

    @Test
    void aVoteWeighsTheProbabilityThatItIsRight() {
        assertThat(vote(Settings.DEFAULT, RAID.believed(0.4)).weight()).isCloseTo(0.4, within(1e-12));
        Settings asRead = Settings.DEFAULT.with(Settings.Trust.AS_READ);
        assertThat(vote(asRead, RAID.believed(0.4)).weight()).isEqualTo(1);
    }

    @Test
    void anotherFamilyAddsToConfidenceAndACopyDoesNot() {
        Deed own = RAID.believed(0.5);
        Deed other = own.by("Outlet 2", "a2", "e2", false);
        assertThat(vote(Settings.DEFAULT, own, other).confidence()).isCloseTo(0.75, within(1e-12));
        Deed copy = own.by("Outlet 2", "a2", "e2", true).believed(0.9);
        assertThat(vote(Settings.DEFAULT, own, copy)).satisfies(vote -> {
            assertThat(vote.confidence()).isCloseTo(0.5, within(1e-12));
            assertThat(vote.corroborated()).isFalse();
        });
    }

    @Test
    void twoPapersCorroborateAndTwoThatQuoteOneMinisterDoNot() {
        Deed elsewhere = RAID.by("Outlet 2", "a2", "e2", false).in("s2");
        assertThat(vote(Settings.DEFAULT, RAID, elsewhere).corroborated()).isTrue();
        Deed quoted = RAID.told(Status.HAPPENED, "BBB", false);
        Deed again = elsewhere.told(Status.HAPPENED, "BBB", false);
        assertThat(vote(Settings.DEFAULT, quoted, again).corroborated()).isFalse();
    }

    @Test
    void doubtfulCostlyActsAreListedAndNotDrawn() {
        List<Deed> deeds = new ArrayList<>(Deeds.random(3, 12, 6));
        deeds.removeIf(deed -> material(deed) || deed.type() == EventType.AGREE);
        deeds.add(RAID.believed(0.5));
        deeds.add(Deeds.deed("2", "CCC", "AAA", EventType.ASSAULT, "2020-07-06").believed(0.9));
        Study study = TiltMeasure.study(Evidence.of(deeds), Deeds.question(Step.MONTH), Settings.DEFAULT);
        assertThat(study.costlyActs()).extracting(CostlyAct::drawn).containsExactly(false, true);
        CostlyLine line = study.costlyLine();
        assertThat(line.listed()).isEqualTo(1);
        assertThat(line.balance().get(5)).isZero();
        assertThat(line.balance().subList(6, 12)).containsOnly(1);
        assertThat(study.sentence(code -> code))
                .contains("Costly acts that speak for a side: 1 for BBB, 0 for CCC; 1 more")
                .contains("If every record were read rightly");
    }

    private static boolean material(Deed deed) {
        return deed.type().quad() == Quad.MATERIAL_COOPERATION || deed.type().quad() == Quad.MATERIAL_CONFLICT;
    }

    @Test
    void doubtWidensTheBand() {
        List<Deed> sure = Deeds.random(5, 12, 8);
        List<Deed> doubtful = sure.stream().map(deed -> deed.believed(0.3)).toList();
        assertThat(width(doubtful)).isGreaterThan(1.2 * width(sure));
    }

    private static double width(List<Deed> deeds) {
        return TiltMeasure.prepare(deeds, Deeds.question(Step.MONTH), Settings.DEFAULT).smoothed().steps().stream()
                .map(TiltStep::tilt)
                .filter(Objects::nonNull)
                .mapToDouble(bands -> bands.high80() - bands.low80())
                .average()
                .orElseThrow();
    }
}
