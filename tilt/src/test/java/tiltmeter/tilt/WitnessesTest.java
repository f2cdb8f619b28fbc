package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** Claims that are looked up by day vouch as those did that were all gone through. */
final class WitnessesTest {
    /** Two outlets of one family. */
    private static final Ownership OWNERS = new Ownership() {
        @Override
        public String family(String outlet) {
            return outlet.equals("Echo") ? "Post" : outlet;
        }

        @Override
        public boolean ofState(String outlet) {
            return false;
        }
    };

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void vouchAsIfAllHadBeenGoneThrough(int seed) {
        List<Deed> deeds = deeds(new Random(seed));
        Witnesses.Claims claims = new Witnesses.Claims(deeds, Settings.DEFAULT, OWNERS);
        for (Deed deed : deeds) {
            Witnesses witnesses = new Witnesses(List.of(deed), claims);
            assertThat(witnesses.confirmed()).isEqualTo(confirmed(deed, deeds));
            assertThat(witnesses.corroborated()).isEqualTo(corroborated(deed, deeds));
        }
    }

    @Test
    void theSeedsTakeEveryBranch() {
        List<Deed> all = new ArrayList<>();
        int confirmed = 0;
        int corroborated = 0;
        for (int seed : seeds().toArray()) {
            List<Deed> deeds = deeds(new Random(seed));
            all.addAll(deeds);
            confirmed +=
                    (int) deeds.stream().filter(deed -> confirmed(deed, deeds)).count();
            corroborated += (int)
                    deeds.stream().filter(deed -> corroborated(deed, deeds)).count();
        }
        assertThat(confirmed).isBetween(all.size() / 10, all.size() * 9 / 10);
        assertThat(corroborated).isBetween(all.size() / 10, all.size() * 9 / 10);
    }

    private static List<Deed> deeds(Random random) {
        List<Deed> deeds = new ArrayList<>();
        LocalDate start = LocalDate.of(2021, 3, 1);
        int count = 2 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            LocalDate day = start.plusDays(random.nextInt(14));
            deeds.add(new Deed(
                    "e" + i,
                    "s" + random.nextInt(4),
                    List.of("Post", "Echo", "Herald", "").get(random.nextInt(4)),
                    "a" + i,
                    "NRL",
                    "SDV",
                    false,
                    EventType.ACCUSE,
                    -2,
                    random.nextInt(5) == 0 ? Status.PLANNED : Status.HAPPENED,
                    List.of(Event.AUTHOR, "NRL", "SDV").get(random.nextInt(3)),
                    random.nextInt(8) == 0,
                    random.nextInt(9) == 0 ? null : new Days(day, day.plusDays(random.nextInt(2))),
                    false,
                    random.nextInt(6) == 0,
                    0.9));
        }
        return deeds;
    }

    private static boolean confirmed(Deed deed, List<Deed> claims) {
        return claims.stream()
                .anyMatch(other -> independent(deed, other) && !other.voice().equals(deed.voice()));
    }

    private static boolean corroborated(Deed deed, List<Deed> claims) {
        return deed.status() == Status.HAPPENED
                && !deed.denied()
                && claims.stream()
                        .anyMatch(other -> independent(deed, other)
                                && (deed.authorVoiced() || !other.voice().equals(deed.voice())));
    }

    private static boolean independent(Deed deed, Deed other) {
        LocalDate day = Settings.DEFAULT.day(deed.when());
        LocalDate otherDay = Settings.DEFAULT.day(other.when());
        return !deed.outlet().isEmpty()
                && !deed.copy()
                && day != null
                && otherDay != null
                && other.status() == Status.HAPPENED
                && !other.denied()
                && !other.copy()
                && !other.outlet().isEmpty()
                && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= 3
                && !OWNERS.family(other.outlet()).equals(OWNERS.family(deed.outlet()));
    }
}
