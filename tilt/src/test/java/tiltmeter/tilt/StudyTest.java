package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;

final class StudyTest {
    /** AAA and BBB are at odds until the end of 2020 and friendly from then on; with CCC nothing changes. */
    private static List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        for (int month = 0; month < 24; month++) {
            for (int i = 0; i < 6; i++) {
                String day = LocalDate.of(2020, 1, 1)
                        .plusMonths(month)
                        .plusDays(4L * i)
                        .toString();
                boolean warm = month < 12 ? i == 0 : i > 0;
                deeds.add(Deeds.deed("b" + month + i, "AAA", "BBB", warm ? EventType.AID : EventType.ACCUSE, day));
                deeds.add(Deeds.deed(
                        "c" + month + i, "CCC", "AAA", i % 2 == 0 ? EventType.CONSULT : EventType.REJECT, day));
            }
        }
        return deeds;
    }

    @Test
    void aLastingTurnIsDatedAndAStandstillIsNot() {
        List<Break> breaks = TiltMeasure.prepare(deeds(), Deeds.question(Step.MONTH), Settings.DEFAULT)
                .breaks();
        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).pole()).isEqualTo(Break.Side.A);
        assertThat(breaks.get(0).step()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(breaks.get(0).jump().low80()).isPositive();
        assertThat(breaks.get(0).stories()).isNotEmpty();
    }

    @Test
    void swappingThePolesTurnsTheWholeStudy() {
        Question question = Deeds.question(Step.MONTH);
        Study one = TiltMeasure.study(Evidence.of(deeds()), question, Settings.DEFAULT);
        Study other = TiltMeasure.study(Evidence.of(deeds()), question.swapped(), Settings.DEFAULT);
        assertThat(other.breaks().get(0).side()).isEqualTo(-one.breaks().get(0).side());
        assertThat(other.breaks().get(0).jump()).isEqualTo(one.breaks().get(0).jump());
        assertThat(other.costlyActs()).hasSameSizeAs(one.costlyActs()).isNotEmpty();
        assertThat(one.sentence(code -> code)).contains("One lasting jump: dealings with BBB turned friendlier");
    }
}
