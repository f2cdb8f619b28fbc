package tiltmeter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;

final class ReaderTest {
    private static final Reader READER = Reader.load();
    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    /** Two nouns that stand in each other's slots once asked for each other's doers without end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway will address the concerns raised by donors about allegations of theft in Malta.",
                "Peru paid attention to Norwegian objections to moving the embassy to Lima.",
                "Most tariffs will still apply to farms in Peru under separate tariffs imposed on Chile for its support of"
                        + " piracy and fraud."
            })
    void endsWhereActsAskForEachOther(String sentence) {
        Reading reading = READER.readSentences("a1", DAY, null, null, List.of(sentence));

        assertThat(reading.events()).isNotEmpty();
    }

    @Test
    void countsInCodePoints() {
        String text =
                "The minister sent a 😀😀 to his staff. France praised Kenya on Monday for its help with the harvest.";
        Reading reading = READER.read(new Page("page", text, Page.Format.TEXT, DAY, null, null, null));
        Event praise = reading.events().stream()
                .filter(event -> event.type() == EventType.SUPPORT)
                .findFirst()
                .orElseThrow();
        String body = reading.article().body();

        int start = body.offsetByCodePoints(0, praise.trigger().start());
        int end = body.offsetByCodePoints(0, praise.trigger().end());
        assertThat(body.substring(start, end)).isEqualTo("praised");
        assertThat(praise.trigger().start()).isLessThan(start);
    }

    @Test
    void tellsAClaimFromItsDenial() {
        Reading reading = READER.readSentences(
                "a2",
                DAY,
                null,
                null,
                List.of("Chile accused Peru of sending weapons to Bolivia.", "Peru denied the allegations."));

        assertThat(reading.events())
                .filteredOn(event -> event.type() == EventType.AID)
                .singleElement()
                .satisfies(aid -> {
                    assertThat(aid.voice()).isEqualTo("CHL");
                    assertThat(aid.deniedBy()).containsExactly("PER");
                });
    }

    @Test
    void sameInputSameOutput() {
        List<String> sentences = List.of("Xi Jinping and Vladimir Putin met in Moscow.", "They signed an agreement.");

        assertThat(READER.readSentences("a3", DAY, null, null, sentences))
                .isEqualTo(READER.readSentences("a3", DAY, null, null, sentences));
    }
}
