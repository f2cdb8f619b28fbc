package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.EventType;

final class BreakSearchTest {
    /** Acts of AAA and BBB in months from 2018-01, six a month, friendly with the chance that the month has. */
    private static List<Deed> months(long seed, double... friendly) {
        Random random = new Random(seed);
        List<Deed> deeds = new ArrayList<>();
        for (int month = 0; month < friendly.length; month++) {
            for (int i = 0; i < 6; i++) {
                LocalDate day = LocalDate.of(2018, 1, 1).plusMonths(month).plusDays(random.nextInt(28));
                EventType type = random.nextDouble() < friendly[month] ? EventType.CONSULT : EventType.ACCUSE;
                deeds.add(Deeds.deed(month + "." + i, "AAA", "BBB", type, day.toString()));
            }
        }
        return deeds;
    }

    private static double[] shares(int months, double first, int from, int to, double then) {
        double[] shares = new double[months];
        for (int t = 0; t < months; t++) {
            shares[t] = t >= from && t < to ? then : first;
        }
        return shares;
    }

    private static List<Break> breaks(List<Deed> deeds) {
        return TiltMeasure.prepare(deeds, Deeds.question(Step.MONTH), Settings.DEFAULT)
                .breaks();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aLastingJumpIsDatedWithinItsRange(long seed) {
        List<Break> breaks = breaks(months(seed, shares(60, 0.25, 30, 60, 0.85)));
        LocalDate truth = LocalDate.of(2020, 7, 1);
        assertThat(breaks).as("seed " + seed).hasSize(1);
        Break one = breaks.get(0);
        assertThat(one.step()).isBetween(truth.minusMonths(2), truth.plusMonths(2));
        assertThat(one.first()).isBeforeOrEqualTo(one.step());
        assertThat(one.last()).isAfterOrEqualTo(one.step());
        assertThat(one.jump().low80()).isPositive();
        assertThat(one.stories()).hasSizeBetween(1, 5);
    }

    @Test
    void aWarAndItsEndAreTwoBreaksOfOppositeSign() {
        List<Break> breaks = breaks(months(7, shares(72, 0.8, 24, 48, 0.15)));
        assertThat(breaks).hasSize(2);
        assertThat(breaks.get(0).jump().median()).isNegative();
        assertThat(breaks.get(1).jump().median()).isPositive();
    }

    @Test
    void aBadMonthIsNoBreak() {
        assertThat(breaks(months(8, shares(60, 0.6, 30, 31, 0.05)))).isEmpty();
    }

    /** The rate that the prior promises: over 40 quiet decades, 0.1 a decade would be 4. */
    @Test
    void quietPairsHardlyBreak() {
        int found = 0;
        for (long seed = 100; seed < 120; seed++) {
            found += breaks(months(seed, shares(120, 0.5, 0, 0, 0))).size();
        }
        assertThat(found).as("breaks in 20 quiet decades").isLessThanOrEqualTo(2);
    }
}
