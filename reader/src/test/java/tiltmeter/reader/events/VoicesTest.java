package tiltmeter.reader.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.reader.Reader;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.voices.VoiceJudge;
import tiltmeter.reader.voices.VoiceQuestion;

class VoicesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);
    private static final List<String> SHELLING = List.of("Chile shelled a Peruvian border post, Lima said on Monday.");

    private static List<Event> read(VoiceJudge judge, List<String> sentences) {
        return Reader.load(EndModel.load(), judge)
                .readSentences("a1", DAY, null, null, sentences)
                .events();
    }

    private static VoiceJudge picking(String name) {
        return question -> {
            for (int i = 0; i < question.options().size(); i++) {
                if (question.options().get(i).name().equals(name)) {
                    return i;
                }
            }
            return 0;
        };
    }

    @Test
    void offersTheArticleAndEverySpeakerOfTheSentenceOnceEachWithTheRulesFirst() {
        List<VoiceQuestion> asked = new ArrayList<>();
        read(
                question -> {
                    asked.add(question);
                    return 0;
                },
                SHELLING);

        assertThat(asked)
                .filteredOn(question -> question.type() == EventType.ASSAULT)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.options())
                        .extracting(VoiceQuestion.Option::name)
                        .containsExactly("PER", Event.AUTHOR))
                .allSatisfy(question -> assertThat(question.options())
                        .allSatisfy(option ->
                                assertThat(option.features()).isNotEmpty().doesNotHaveDuplicates()));
    }

    @Test
    void followsTheJudge() {
        assertThat(read(picking(Event.AUTHOR), SHELLING))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .extracting(Event::voice)
                .containsOnly(Event.AUTHOR);
        assertThat(read(VoiceJudge.RULES, SHELLING))
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .extracting(Event::voice)
                .containsOnly("PER");
    }

    @Test
    void hasNothingToAskWhereNobodySpeaks() {
        read(
                question -> {
                    throw new AssertionError("asked about " + question);
                },
                List.of("Chile shelled a Peruvian border post on Monday."));
    }
}
