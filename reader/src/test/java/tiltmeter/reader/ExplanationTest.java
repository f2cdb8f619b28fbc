package tiltmeter.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Status;
import tiltmeter.reader.events.Explanation;

/** Steps, voices, denials and confidence of whole articles of ours. */
class ExplanationTest {
    private static final Reader READER = Reader.load();

    private static Reading read(String... sentences) {
        return READER.readSentences("a1", LocalDate.of(2024, 5, 3), "The Valley Post", null, List.of(sentences));
    }

    private static Event the(Reading reading, EventType type) {
        return reading.events().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + reading.events()));
    }

    @Test
    void everyEventIsToldStepByStep() {
        Reading reading = read("😀 France accused Peru of hiding the report.", "Chile thanked Kenya for its help.");

        List<Explanation> explained = READER.explain(reading.article());

        assertThat(explained).hasSameSizeAs(reading.events()).isNotEmpty();
        for (int i = 0; i < explained.size(); i++) {
            assertThat(explained.get(i).event().id())
                    .isEqualTo(reading.events().get(i).id());
            assertThat(explained.get(i).steps())
                    .extracting(Explanation.Step::name)
                    .containsExactly(
                            "gate",
                            "trigger",
                            "line",
                            "frame",
                            "actor",
                            "recipient",
                            "type",
                            "status",
                            "voice",
                            "denials",
                            "days",
                            "confidence");
        }
        assertThat(explained.get(0).steps().get(4).found()).contains("\"France\" is FRA", "found in subj");
    }

    @Test
    void bothEndsByNameAreSurerThanOne() {
        Event both = the(read("France accused Peru of hiding the report."), EventType.ACCUSE);
        Event one = the(read("France complained about the noise."), EventType.ACCUSE);

        assertThat(both.confidence()).isGreaterThan(0.6).isLessThan(1);
        assertThat(one.confidence()).isLessThan(both.confidence());
    }

    @Test
    void aDeniedPartInADeedLeavesTheDeedStanding() {
        Reading reading =
                read("Norway said Peru had poisoned the envoy of France.", "Peru denied any role in the poisoning.");

        Event poisoning = the(reading, EventType.ASSAULT);

        assertThat(poisoning.status()).isEqualTo(Status.HAPPENED);
        assertThat(poisoning.voice()).isEqualTo("NOR");
        assertThat(poisoning.deniedBy()).contains("PER");
    }

    @Test
    void anAgencyBehindItsReportIsNoVoice() {
        Reading reading = read("France expelled three diplomats of Peru on Friday, Reuters reported.");

        assertThat(the(reading, EventType.SANCTION).voice()).isEqualTo(Event.AUTHOR);
    }

    @Test
    void whatACommitmentNamesIsNoWord() {
        Reading reading = read("France and Peru committed to deepen their military cooperation.");

        assertThat(reading.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.voice()).isEqualTo(Event.AUTHOR));
    }

    @Test
    void oneAttackToldTwiceIsOneAct() {
        Reading reading = read("A Peruvian missile strike hit a depot in Chile.");

        assertThat(reading.events())
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .hasSize(1);
    }

    @Test
    void gatePassesWhatNamesSomebody() {
        assertThat(READER.isWorthParsing("France met Peru.")).isTrue();
        assertThat(READER.isWorthParsing("The rain will stop at noon.")).isFalse();
    }
}
