package tiltmeter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Sector;

/** Fields of an event that only some sentences fill. */
class PlacesAndDoubtsTest {
    private static final Reader READER = Reader.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Chile's president met the Peruvian foreign minister in Vienna. | CONSULT | Vienna
            Peru bombed the Chilean port on Monday. | ASSAULT | -
            Chilean troops attacked a Peruvian convoy near Port Arden. | ASSAULT | Port Arden
            Chile's president met the Peruvian foreign minister in March. | CONSULT | -
            Chile condemned Peru in a letter. | ACCUSE | -
            """)
    void tellsWhereAnActTakesPlace(String sentence, EventType type, @Nullable String place) {
        assertThat(read(sentence))
                .filteredOn(event -> event.type() == type)
                .first()
                .extracting(Event::where)
                .isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Brazil doubts that Chile will withdraw its troops from Peru. | RETREAT | BRA
            Brazil cast doubt on the Chilean attack on Peru. | ASSAULT | BRA
            Brazil does not doubt that Chile will withdraw its troops from Peru. | RETREAT | -
            Brazil said that Chile will withdraw its troops from Peru. | RETREAT | -
            """)
    void tellsWhoDoubtsAnAct(String sentence, EventType type, @Nullable String doubter) {
        List<String> expected = doubter == null ? List.of() : List.of(doubter);
        assertThat(read(sentence))
                .filteredOn(event -> event.type() == type)
                .first()
                .extracting(Event::doubtedBy)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peruvian shells hit the Chilean port. | MIL
            Peruvian warplanes bombed the Chilean port. | MIL
            """)
    void tellsThatForcesAreMilitary(String sentence, Sector sector) {
        assertThat(read(sentence))
                .first()
                .satisfies(event -> assertThat(
                                Objects.requireNonNull(event.actor()).sector())
                        .isEqualTo(sector));
    }

    private static List<Event> read(String sentence) {
        return READER.readSentences("x", LocalDate.of(2024, 5, 6), null, null, List.of(sentence))
                .events();
    }
}
