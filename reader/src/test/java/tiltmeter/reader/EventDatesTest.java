package tiltmeter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;

/** Everything here is published on Wednesday, 22 February 2023. */
final class EventDatesTest {
    private static final Reader READER = Reader.load();
    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 2, 22);

    private static List<Event> read(String... sentences) {
        return READER.readSentences("a", WEDNESDAY, null, null, List.of(sentences))
                .events();
    }

    private static @Nullable Days when(EventType type, int sentence, String... sentences) {
        return read(sentences).stream()
                .filter(event -> event.type() == type && event.sentence() == sentence)
                .findFirst()
                .orElseThrow()
                .when();
    }

    @Test
    void anActToldAgainFellOnTheDayOfItsFirstTelling() {
        LocalDate third = LocalDate.of(2023, 2, 3);
        assertThat(when(
                        EventType.ASSAULT,
                        1,
                        "Iran bombed a port in Iraq on Feb. 3.",
                        "The Iranian attack on Iraq shocked traders."))
                .isEqualTo(Days.on(third));
    }

    @Test
    void anActBetweenOthersHasItsOwnDay() {
        assertThat(when(
                        EventType.ASSAULT,
                        1,
                        "Iran bombed a port in Iraq on Feb. 3.",
                        "The Turkish attack on Syria shocked traders."))
                .isNull();
    }

    @Test
    void plainNewsIsOfTheDayOrTheDayBefore() {
        assertThat(when(EventType.ACCUSE, 0, "Chile accused Peru of theft."))
                .isEqualTo(new Days(WEDNESDAY.minusDays(1), WEDNESDAY));
    }

    @Test
    void whatWasDoneBeforeIsNotTheDaysNews() {
        assertThat(when(EventType.ACCUSE, 0, "Chile previously accused Peru of theft."))
                .isNull();
        assertThat(when(EventType.ACCUSE, 0, "Chile had accused Peru of theft."))
                .isNull();
    }

    @Test
    void wordsThatAreTheActAreOfTheDayTheyWereSpoken() {
        assertThat(when(
                        EventType.SUPPORT,
                        0,
                        "“Chile praises Peru for its courage,” the foreign minister said Monday."))
                .isEqualTo(Days.on(LocalDate.of(2023, 2, 20)));
    }
}
