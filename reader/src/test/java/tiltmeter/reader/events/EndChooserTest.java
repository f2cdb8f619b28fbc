package tiltmeter.reader.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.reader.Reader;
import tiltmeter.reader.ends.Judge;
import tiltmeter.reader.ends.Question;
import tiltmeter.reader.voices.VoiceModel;

class EndChooserTest {
    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);
    private static final List<String> RAID =
            List.of("Chilean jets bombed Peru on Monday.", "Lima said the raid killed nine villagers.");

    private static List<Event> read(Judge judge, List<String> sentences) {
        return Reader.load(judge, VoiceModel.load())
                .readSentences("a1", DAY, null, null, sentences)
                .events();
    }

    private static @Nullable String code(@Nullable Participant participant) {
        return participant == null ? null : participant.code();
    }

    @Test
    void asksAboutEverybodyInTheArticleOnceEach() {
        List<Question> asked = new ArrayList<>();
        read(
                question -> {
                    asked.add(question);
                    return 0;
                },
                RAID);

        assertThat(asked).isNotEmpty().allSatisfy(question -> {
            assertThat(question.actors())
                    .extracting(Question.Option::code)
                    .doesNotHaveDuplicates()
                    .contains("CHL");
            assertThat(question.pairs()).hasSize(question.answers());
            assertThat(question.actors())
                    .allSatisfy(
                            option -> assertThat(option.features()).isNotEmpty().doesNotHaveDuplicates());
        });
    }

    @Test
    void takesTheNearestWordsForWhoeverIsChosen() {
        Judge attacker = question -> {
            for (int answer = 0; answer < question.answers(); answer++) {
                boolean chile = "CHL"
                        .equals(question.actors().get(question.actorOf(answer)).code());
                boolean peru = "PER"
                        .equals(question.recipients()
                                .get(question.recipientOf(answer))
                                .code());
                if (chile && peru) {
                    return answer;
                }
            }
            return 0;
        };

        List<Event> killings = read(attacker, RAID).stream()
                .filter(event -> event.sentence() == 1 && event.type() == EventType.ASSAULT)
                .toList();

        assertThat(killings).isNotEmpty().allSatisfy(event -> {
            assertThat(event.actor()).isNotNull();
            assertThat(event.actor().text()).contains("Chilean");
            assertThat(event.recipient()).isNotNull();
            assertThat(event.recipient().text()).isEqualTo("Lima");
        });
    }

    @Test
    void listedEndsStayAsTheyAreListed() {
        List<Event> events = read(Judge.NEVER, List.of("Chile and Peru condemned Bolivia on Monday."));
        List<Event> judged =
                read(question -> question.answers() - 1, List.of("Chile and Peru condemned Bolivia on Monday."));

        assertThat(events).extracting(event -> code(event.actor())).containsExactly("CHL", "PER");
        assertThat(judged).extracting(event -> code(event.actor())).containsExactly("CHL", "PER");
    }

    @Test
    void theShippedModelCarriesWarOnFromSentenceToSentence() {
        List<Event> events =
                Reader.load().readSentences("a1", DAY, null, null, RAID).events();

        assertThat(events)
                .filteredOn(event -> event.sentence() == 1 && event.type() == EventType.ASSAULT)
                .extracting(event -> code(event.actor()), event -> code(event.recipient()))
                .contains(tuple("CHL", "PER"));
    }
}
