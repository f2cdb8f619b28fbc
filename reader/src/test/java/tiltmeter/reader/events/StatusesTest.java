package tiltmeter.reader.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Event;
import tiltmeter.model.Status;
import tiltmeter.reader.Reader;
import tiltmeter.reader.reality.StatusJudge;
import tiltmeter.reader.reality.StatusQuestion;

class StatusesTest {
    private static List<Event> read(StatusJudge judge, String sentence) {
        return Reader.load(judge)
                .readSentences("a1", LocalDate.of(2023, 2, 22), null, null, List.of(sentence))
                .events();
    }

    @Test
    void followsTheJudgeAndTellsItWhatTheRulesSaid() {
        List<StatusQuestion> asked = new ArrayList<>();
        List<Event> events = read(
                question -> {
                    asked.add(question);
                    return Status.POSSIBLE;
                },
                "Chile shelled a Peruvian border post.");

        assertThat(asked).isNotEmpty().allSatisfy(question -> {
            assertThat(question.ruled().status()).isEqualTo(Status.HAPPENED);
            assertThat(question.features()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(String.join(" ", question.features())).doesNotContainIgnoringCase("chile", "peru");
        });
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.status()).isEqualTo(Status.POSSIBLE));
    }

    @Test
    void whatTheWordsAtTheActSayIsNotAsked() {
        List<StatusQuestion> asked = new ArrayList<>();
        List<Event> events = read(
                question -> {
                    asked.add(question);
                    return Status.HAPPENED;
                },
                "Chile might attack Peru.");

        assertThat(asked).isEmpty();
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.status()).isEqualTo(Status.POSSIBLE));
    }
}
